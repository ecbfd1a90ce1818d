package org.balcao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpiRangeTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.2, 0.1, true",
    "0.1, 0.2, 0.2, false",
    "0.1, 0.2, 0.0, false",
    "0.9, 1.1, 0.10, true",
    "1.2, 2.0, 1.10, true",
    "1.2, 2.0, 1.1, false",
    "1.2, 2.0, 2.0, false"
  })
  void includesItsLowestAndNotItsEnd(String lowest, String below, String version, boolean in) {
    assertEquals(in, SpiRange.of(lowest, below).includes(SpiVersion.parse(version)));
  }

  @ParameterizedTest
  @CsvSource({"0.2, 0.2", "0.2, 0.1", "1.0, 0.9"})
  void isNeverEmpty(String lowest, String below) {
    assertThrows(IllegalArgumentException.class, () -> SpiRange.of(lowest, below));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "1.", ".1", "1.2.3", "-1.0", "1.x", "1,2", "1.9999999", "१.२", "1. 2"})
  void aVersionIsTwoNumbers(String text) {
    assertThrows(IllegalArgumentException.class, () -> SpiVersion.parse(text));
  }

  @Test
  void isWrittenAsAnInterval() {
    assertEquals("[0.1,0.2)", SpiRange.of("0.1", "0.2").toString());
    assertEquals(new SpiVersion(1, 20), SpiVersion.parse(" 1.20 "));
  }

  @Test
  void theCurrentVersionIsItsOwn() {
    assertTrue(SpiRange.of("0.1", "0.2").includes(SpiVersion.CURRENT));
  }
}
