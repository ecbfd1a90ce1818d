package org.balcao.backoffice.pricing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.spi.Money;
import org.junit.jupiter.api.Test;

class PriceRequestsTest {
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final Money TEN = Money.of("10", "EUR");

  @Test
  void aPriceMayBeNothing() {
    assertDoesNotThrow(
        () -> PriceRequests.check(List.of(SetPrice.of("mug", Money.of("0", "EUR")))));
  }

  @Test
  void aNegativePriceABlankGroupAndAnEndBeforeTheStartAreRefusedTogether() {
    SetPrice wrong = new SetPrice("mug", TEN.negated(), " ", MAY, MAY);
    assertEquals(3, problems(wrong).size());
  }

  @Test
  void theSamePriceTwiceIsRefusedSinceNobodyKnowsWhichCounts() {
    assertTrue(
        problems(SetPrice.of("mug", TEN), SetPrice.of("mug", Money.of("9", "EUR")))
            .get(0)
            .contains("more than once"));
  }

  @Test
  void currenciesGroupsAndStartsTellPricesApart() {
    SetPrice price = SetPrice.of("mug", TEN);
    assertDoesNotThrow(
        () ->
            PriceRequests.check(
                List.of(
                    price,
                    price.forGroup("gold"),
                    SetPrice.of("mug", Money.of("10", "USD")),
                    new SetPrice("mug", TEN, null, MAY, null))));
  }

  @Test
  void startsThatTheDatabaseCannotTellApartAreTheSame() {
    SetPrice one = new SetPrice("mug", TEN, null, MAY.plusNanos(1), null);
    SetPrice other = new SetPrice("mug", TEN, null, MAY.plusNanos(999), null);
    assertEquals(PriceKey.of(one), PriceKey.of(other));
    assertNotEquals(
        PriceKey.of(one), PriceKey.of(new SetPrice("mug", TEN, null, MAY.plusNanos(1000), null)));
  }

  @Test
  void noStartIsBeforeEveryStart() {
    assertTrue(
        PriceKey.of(SetPrice.of("mug", TEN))
                .compareTo(PriceKey.of(new SetPrice("mug", TEN, null, MAY, null)))
            < 0);
  }

  private static List<String> problems(SetPrice... prices) {
    return assertThrows(InvalidRequestException.class, () -> PriceRequests.check(List.of(prices)))
        .problems();
  }
}
