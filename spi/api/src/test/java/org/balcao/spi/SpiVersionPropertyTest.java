package org.balcao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SpiVersionPropertyTest {

  @Property
  void versionsAreOrderedByNumbersNotByText(
      @ForAll @IntRange(min = 0, max = 200) int major,
      @ForAll @IntRange(min = 0, max = 200) int minor,
      @ForAll @IntRange(min = 0, max = 200) int otherMajor,
      @ForAll @IntRange(min = 0, max = 200) int otherMinor) {
    SpiVersion one = new SpiVersion(major, minor);
    SpiVersion other = new SpiVersion(otherMajor, otherMinor);

    assertEquals(one, SpiVersion.parse(one.toString()));
    assertEquals(
        Integer.signum(Integer.compare(major * 1000 + minor, otherMajor * 1000 + otherMinor)),
        Integer.signum(one.compareTo(other)));
  }
}
