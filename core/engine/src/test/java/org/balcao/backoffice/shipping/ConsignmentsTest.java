package org.balcao.backoffice.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.balcao.backoffice.inventory.ShippedQuantity;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult.TaxAmount;
import org.junit.jupiter.api.Test;

class ConsignmentsTest {
  private static final Currency EUR = Currency.getInstance("EUR");

  @Test
  void goodsAreWorthTheirPriceWithoutTheTaxThatItContains() {
    OrderLine line = line(3, "35.70", "5.70");

    assertEquals(Money.of("20.00", "EUR"), value(line, true, 2));
    assertEquals(Money.of("23.80", "EUR"), value(line, false, 2));
  }

  @Test
  void aLineThatTheOrderDoesNotHaveIsWorthNothing() {
    assertEquals(
        Money.zero(EUR),
        Consignments.value(List.of(), true, EUR, List.of(new ShippedQuantity("9", "W1", 1))));
  }

  @Property
  void partsOfALineAreTogetherWorthTheLineToTheLastUnitOfRounding(
      @ForAll @LongRange(min = 0, max = 1_000_000) long cents,
      @ForAll @IntRange(min = 2, max = 50) int quantity,
      @ForAll @IntRange(min = 1, max = 49) int first) {
    int part = Math.min(first, quantity - 1);
    OrderLine line = line(quantity, Money.ofMinor(cents, EUR).amount().toPlainString(), "0.00");

    Money sum = value(line, true, part).plus(value(line, true, quantity - part));

    assertTrue(Math.abs(sum.minorUnits() - cents) <= 1, () -> sum + " of " + cents + " cents");
    assertEquals(line.total(), value(line, true, quantity));
  }

  private static Money value(OrderLine line, boolean taxIncluded, int quantity) {
    return Consignments.value(
        List.of(line), taxIncluded, EUR, List.of(new ShippedQuantity("1", "W1", quantity)));
  }

  private static OrderLine line(int quantity, String total, String tax) {
    Money sum = Money.of(total, "EUR");
    return new OrderLine(
        "1",
        "SKU",
        "Cup",
        quantity,
        sum,
        sum,
        List.of(new TaxAmount("VAT", new BigDecimal("0.19"), Money.of(tax, "EUR"))),
        300,
        0,
        0,
        0);
  }
}
