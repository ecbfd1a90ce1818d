package org.balcao.backoffice.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KeptTest {
  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @Property(tries = 200)
  void everyTextBecomesOneThatADatabaseTakes(@ForAll String text) {
    String kept = Kept.text(text, 20);
    assertTrue(!kept.isBlank() && kept.length() <= 20);
    assertFalse(kept.chars().anyMatch(Character::isISOControl));
  }

  @Test
  void halfACharacterIsNone() {
    assertEquals("a b", Kept.text("a\ud800b", 20));
    assertEquals(Optional.empty(), Kept.text(Optional.of(" "), 20));
    assertEquals("-", Kept.text("\u0000", 20));
    assertEquals("abc", Kept.text("abc\ud83d\ude00", 4), "cut between the halves of a character");
  }

  @Test
  void noMomentIsAbsurd() {
    assertEquals(NOW.plus(DAY), Kept.validUntil(Instant.MIN, NOW, DAY));
    assertEquals(NOW.plus(DAY), Kept.validUntil(NOW, NOW, DAY));
    assertEquals(
        NOW.plus(Duration.ofDays(30)), Kept.validUntil(NOW.plus(Duration.ofDays(30)), NOW, DAY));
    assertEquals(NOW.plus(Duration.ofDays(3650)), Kept.validUntil(Instant.MAX, NOW, DAY));
    assertEquals(NOW, Kept.asOf(Instant.MAX, NOW));
    assertEquals(NOW, Kept.asOf(Instant.MIN, NOW));
    assertEquals(NOW.minus(DAY), Kept.asOf(NOW.minus(DAY), NOW));
  }
}
