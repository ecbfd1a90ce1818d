package org.balcao.backoffice.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.balcao.kernel.shadow.Compared;
import org.balcao.kernel.shadow.Difference;
import org.balcao.spi.Money;
import org.balcao.spi.shipping.RateQuote;
import org.junit.jupiter.api.Test;

class QuoteComparisonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final QuoteComparison comparison = new QuoteComparison();

  private static RateQuote quote(String service, String price, int days) {
    return new RateQuote(
        service,
        service,
        Money.of(price, "BRL"),
        DAY,
        DAY.plusDays(days),
        Instant.parse("2026-01-06T00:00:00Z"));
  }

  private static List<String> codes(Compared compared) {
    return compared.differences().stream().map(Difference::code).toList();
  }

  @Test
  void theSameOffersInAnyOrderAgree() {
    List<RateQuote> some = List.of(quote("a", "1.00", 1), quote("b", "2.00", 2));
    List<RateQuote> same = List.of(quote("b", "2.00", 2), quote("a", "1.00", 1));
    assertTrue(comparison.compare(some, same).agreed());
    assertTrue(comparison.compare(List.of(), List.of()).agreed());
  }

  @Test
  void everyServiceIsComparedByPriceAndDays() {
    Compared compared =
        comparison.compare(
            List.of(quote("a", "1.00", 1), quote("b", "2.00", 2), quote("c", "3.00", 3)),
            List.of(quote("a", "1.50", 2), quote("b", "2.00", 2), quote("d", "4.00", 4)));
    assertEquals(
        List.of("price of a", "days of a", "service c is missing", "service d is new"),
        codes(compared));
    assertEquals(0.25, compared.likeness());
  }

  @Test
  void whoServesNoPlaceHasNothingInCommonWithWhoDoes() {
    Compared compared = comparison.compare(List.of(quote("a", "1.00", 1)), List.of());
    assertEquals(0, compared.likeness());
    assertEquals(List.of("service a is missing"), codes(compared));
  }
}
