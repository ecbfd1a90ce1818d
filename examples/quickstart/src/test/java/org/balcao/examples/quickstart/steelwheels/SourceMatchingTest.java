package org.balcao.examples.quickstart.steelwheels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.balcao.spi.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceMatchingTest {
  private SteelWheels source;
  private SourceMatching matching;

  @BeforeEach
  void open() {
    source = SteelWheels.open();
    matching = new SourceMatching(source);
  }

  @AfterEach
  void close() {
    source.close();
  }

  @Test
  void everyChequeIsCountedOnce() {
    assertEquals(3, matching.exact());
    assertEquals(1, matching.exactSums());
    assertEquals(
        source.number("select count(*) from \"payments\""),
        matching.exact()
            + matching.exactSums()
            + matching.different()
            + matching.differentSums()
            + matching.notInvoiced()
            + matching.unexplained());
  }

  @Test
  void whatMatchesAndWhatDoesNotAddUpToWhatWasInvoicedLessPaid() {
    Money difference = new SourceFigures(source).invoiced().minus(new SourceFigures(source).paid());
    Money ofCustomers = Money.sum(difference.currency(), matching.differences().values());

    assertEquals(difference, ofCustomers);
    // What was paid together with orders that nobody was invoiced for was invoiced, too.
    Money invoicedWithThose =
        source.money("select sum(a) from item where invoiced = 1 and n in (select n from member2)");
    assertEquals(
        difference,
        matching
            .owedUnpaid()
            .minus(matching.apart())
            .minus(matching.paidNotInvoiced())
            .minus(matching.paidUnexplained())
            .plus(invoicedWithThose));
  }
}
