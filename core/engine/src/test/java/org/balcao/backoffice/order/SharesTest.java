package org.balcao.backoffice.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult.TaxAmount;

/** However an order is cut into shipments, its money is charged once and to the last unit. */
class SharesTest {

  @Property
  void theSharesOfAllShipmentsAddUpToTheOrder(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 40) Integer> cuts,
      @ForAll @LongRange(min = 0, max = 9_999_999) long price,
      @ForAll @LongRange(min = 0, max = 999_999) long tax,
      @ForAll @LongRange(min = 0, max = 99_999) long shipping,
      @ForAll boolean includeTax,
      @ForAll @IntRange(min = 0, max = 2) int currency) {
    Currency unit = Currency.getInstance(List.of("BRL", "JPY", "KWD").get(currency));
    int quantity = cuts.stream().mapToInt(Integer::intValue).sum();
    OrderEntity order = order(unit, shipping, includeTax);
    OrderLine line = line(unit, quantity, price, Math.min(tax, price * quantity));
    Money gross = includeTax ? line.total() : line.total().plus(line.taxes().get(0).amount());

    Money charged = Money.zero(unit);
    Money taxed = Money.zero(unit);
    boolean first = true;
    List<Money> parts = new ArrayList<>();
    for (int cut : cuts) {
      Shares shares = Shares.of(order, List.of(line), Map.of(line.lineId(), cut), List.of(), first);
      parts.add(shares.total());
      charged = charged.plus(shares.total());
      taxed = taxed.plus(shares.tax());
      line = shipped(line, cut);
      first = false;
    }

    assertEquals(gross.plus(order.money(order.shipping)), charged);
    assertEquals(line.taxes().get(0).amount(), taxed);
    parts.forEach(part -> assertFalse(part.isNegative()));
  }

  private static OrderEntity order(Currency unit, long shipping, boolean includeTax) {
    OrderEntity order = new OrderEntity();
    order.currency = unit.getCurrencyCode();
    order.shipping = Money.ofMinor(shipping, unit).amount();
    order.includeTax = includeTax;
    return order;
  }

  private static OrderLine line(Currency unit, int quantity, long price, long tax) {
    Money unitPrice = Money.ofMinor(price, unit);
    return new OrderLine(
        "1",
        "SKU",
        "Thing",
        quantity,
        unitPrice,
        unitPrice.times(quantity),
        List.of(new TaxAmount("VAT", new BigDecimal("0.1"), Money.ofMinor(tax, unit))),
        1,
        0,
        0,
        0);
  }

  private static OrderLine shipped(OrderLine line, int more) {
    return new OrderLine(
        line.lineId(),
        line.sku(),
        line.name(),
        line.quantity(),
        line.unitPrice(),
        line.total(),
        line.taxes(),
        line.grams(),
        line.shipped() + more,
        0,
        0);
  }
}
