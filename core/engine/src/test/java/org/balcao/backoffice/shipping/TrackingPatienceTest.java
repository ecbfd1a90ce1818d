package org.balcao.backoffice.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TrackingPatienceTest {
  private final TrackingPatience patience =
      new TrackingPatience(Duration.ofHours(6), Duration.ofDays(30));

  @Test
  void theFirstPollIsSoonAndTheLaterOnesAreLessAndLessOften() {
    assertEquals(Duration.ofMinutes(15), patience.pause(0));
    assertEquals(Duration.ofMinutes(30), patience.pause(1));
    assertEquals(Duration.ofHours(4), patience.pause(4));
    assertEquals(Duration.ofHours(6), patience.pause(5));
  }

  @Test
  void aShortSettingHoldsFromTheFirstPollOn() {
    assertEquals(
        Duration.ofMinutes(1),
        new TrackingPatience(Duration.ofMinutes(1), Duration.ofDays(1)).pause(0));
  }

  @Property
  void pausesNeverShrinkAndNeverPassTheSetting(
      @ForAll @IntRange(min = 0, max = Integer.MAX_VALUE - 1) int polls) {
    assertTrue(patience.pause(polls).compareTo(patience.pause(polls + 1)) <= 0);
    assertTrue(patience.pause(polls).compareTo(Duration.ofHours(6)) <= 0);
  }
}
