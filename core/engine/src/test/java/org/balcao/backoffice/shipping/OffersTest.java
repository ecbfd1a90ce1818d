package org.balcao.backoffice.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.shipping.Parcel;
import org.balcao.spi.shipping.QuoteRequest;
import org.balcao.spi.shipping.RateQuote;
import org.junit.jupiter.api.Test;

class OffersTest {
  private static final LocalDate READY = LocalDate.of(2025, 3, 14);
  private static final Instant NOW = Instant.parse("2025-03-13T10:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(3600);
  private static final Address PLACE =
      Address.of("Warehouse", "Rua Augusta 1", "São Paulo", "SP", "01304-000", "BR");
  private static final QuoteRequest REQUEST =
      new QuoteRequest(
          PLACE, PLACE, List.of(new Parcel(500, 0, 0, 0)), Money.of("100.00", "BRL"), READY);

  @Test
  void aGoodQuoteIsOffered() {
    assertEquals(
        List.of(
            new DeliveryOption(
                "post",
                "parcel",
                "Parcel",
                Money.of("9.90", "BRL"),
                READY.plusDays(1),
                READY.plusDays(3))),
        offers(quote("parcel", "BRL", READY.plusDays(1), LATER)));
  }

  @Test
  void badQuotesAreLeftOutAndTheGoodOnesKept() {
    List<DeliveryOption> offered =
        offers(
            quote("dollars", "USD", READY, LATER),
            quote("yesterday", "BRL", READY.minusDays(1), LATER),
            quote("expired", "BRL", READY, NOW),
            quote(" ", "BRL", READY, LATER),
            quote("good", "BRL", READY, LATER),
            quote("good", "BRL", READY, LATER));

    assertEquals(List.of("good"), offered.stream().map(DeliveryOption::service).toList());
  }

  private static List<DeliveryOption> offers(RateQuote... quotes) {
    return Offers.usable("post", REQUEST, List.of(quotes), NOW);
  }

  private static RateQuote quote(
      String service, String currency, LocalDate earliest, Instant validUntil) {
    return new RateQuote(
        service, "Parcel", Money.of("9.90", currency), earliest, READY.plusDays(3), validUntil);
  }
}
