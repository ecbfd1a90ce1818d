package org.balcao.kernel.shadow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JournalTest {
  private static final Pairing PAIRING = new Pairing("tax", "live", "shadow", "tax.calculate");
  private static final Instant NOW = Instant.parse("2026-01-05T10:20:00Z");

  private final List<Journal.Batch> written = new ArrayList<>();
  private final AtomicBoolean broken = new AtomicBoolean();
  private final Journal journal =
      new Journal(
          batch -> {
            if (broken.get()) {
              throw new IllegalStateException("the database is away");
            }
            written.add(batch);
          });

  private static Finished call() {
    return new Finished(
        PAIRING, NOW, Optional.empty(), Finished.Result.AGREED, 1.0, 10, 20L, List.of());
  }

  private long calls() {
    return written.stream().mapToLong(batch -> batch.finished().size()).sum();
  }

  private Map<Skip, Long> skipped() {
    return written.stream()
        .flatMap(batch -> batch.skipped().values().stream())
        .flatMap(counts -> counts.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
  }

  @Test
  void whatCannotBeWrittenIsWrittenLater() {
    broken.set(true);
    journal.finished(call());
    journal.skipped(PAIRING, Skip.OVER_CAP, NOW);
    assertFalse(journal.flush());
    broken.set(false);
    assertTrue(journal.flush());
    assertEquals(1, calls());
    assertEquals(Map.of(Skip.OVER_CAP, 1L), skipped());
    journal.stop();
  }

  @Test
  void manyAreWrittenAtOnceAndNoMoreThanSoMany() {
    broken.set(true);
    for (int i = 0; i < 6_000; i++) {
      journal.finished(call());
    }
    broken.set(false);
    assertTrue(journal.flush());
    assertEquals(5_000, calls());
    assertTrue(written.size() <= 11, written.size() + " batches");
    assertEquals(Map.of(Skip.DROPPED, 1_000L), skipped());
    journal.stop();
  }

  @Test
  void stoppingWritesWhatThereIs() {
    journal.finished(call());
    journal.stop();
    assertEquals(1, calls());
  }
}
