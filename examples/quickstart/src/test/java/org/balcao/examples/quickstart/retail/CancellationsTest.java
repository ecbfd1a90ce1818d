package org.balcao.examples.quickstart.retail;

import static org.balcao.examples.quickstart.retail.RefusalTest.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CancellationsTest {
  private final Cancellations cancellations = new Cancellations();

  private void expect(long matched, long unmatched) {
    assertEquals(matched, cancellations.matched());
    assertEquals(unmatched, cancellations.unmatched());
  }

  @Test
  void aCancellationTakesBackWhatWasBoughtOnce() {
    cancellations.sold(line("1", "A", 10, "1"));
    cancellations.cancelled(line("C2", "A", -6, "1"));
    cancellations.cancelled(line("C3", "A", -4, "1"));
    cancellations.cancelled(line("C4", "A", -1, "1"));

    expect(2, 1);
    assertEquals(10, cancellations.pieces());
  }

  @Test
  void theLatestPurchaseThatIsLargeEnoughCounts() {
    cancellations.sold(line("1", "A", 10, "1"));
    cancellations.sold(line("2", "A", 3, "1"));
    cancellations.cancelled(line("C3", "A", -5, "1"));
    cancellations.cancelled(line("C4", "A", -3, "1"));
    cancellations.cancelled(line("C5", "A", -5, "1"));

    expect(3, 0);
  }

  @Test
  void whatWasNeverBoughtOrOnlyLaterIsNotMatched() {
    cancellations.cancelled(line("C1", "A", -1, "1"));
    cancellations.sold(line("2", "A", 1, "1"));
    cancellations.cancelled(line("C3", "B", -1, "1"));

    expect(0, 2);
  }
}
