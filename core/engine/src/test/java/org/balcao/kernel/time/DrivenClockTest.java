package org.balcao.kernel.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DrivenClockTest {
  private static final Instant START = Instant.parse("2026-01-05T23:30:00Z");

  @Test
  void itStandsStillUntilItIsMovedAndNeverGoesBack() {
    DrivenClock clock = new DrivenClock(START, ZoneId.of("UTC"));
    clock.advance(Duration.ofMinutes(5));
    clock.advanceTo(START);
    assertEquals(START.plus(Duration.ofMinutes(5)), clock.now());
    assertEquals(clock.now(), clock.asClock().instant());
  }

  @Test
  void theDayBeginsInTheZoneOfTheStore() {
    assertEquals(
        LocalDate.of(2026, 1, 6), new DrivenClock(START, ZoneId.of("Europe/Berlin")).today());
    assertEquals(
        LocalDate.of(2026, 1, 5), new DrivenClock(START, ZoneId.of("America/Sao_Paulo")).today());
  }
}
