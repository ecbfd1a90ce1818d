package org.balcao.backoffice.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult.TaxAmount;

/**
 * The money that belongs to a part of an order's goods. Shares are taken cumulatively (what belongs
 * to the first five, less what belongs to the first two), so that the shares of all parts add up to
 * the order's total exactly, however it is cut.
 *
 * @param goods what the buyer pays for the goods, with tax
 * @param goodsTax of that, tax
 * @param shipping what the buyer pays for the transport, with tax
 * @param shippingTax of that, tax
 */
record Shares(Money goods, Money goodsTax, Money shipping, Money shippingTax) {

  /**
   * The share of the next quantities.
   *
   * @param first whether the transport is charged with them
   */
  static Shares of(
      OrderEntity order,
      List<OrderLine> lines,
      Map<String, Integer> quantities,
      List<TaxAmount> shippingTaxes,
      boolean first) {
    Money zero = order.money(BigDecimal.ZERO);
    Money goods = zero;
    Money goodsTax = zero;
    for (OrderLine line : lines) {
      int quantity = quantities.getOrDefault(line.lineId(), 0);
      if (quantity > 0) {
        Money tax = sum(line.taxes(), zero);
        Money gross = order.includeTax ? line.total() : line.total().plus(tax);
        goods = goods.plus(next(gross, line, quantity));
        goodsTax = goodsTax.plus(next(tax, line, quantity));
      }
    }
    if (!first) {
      return new Shares(goods, goodsTax, zero, zero);
    }
    Money shippingTax = sum(shippingTaxes, zero);
    Money shipping = order.money(order.shipping);
    return new Shares(
        goods, goodsTax, order.includeTax ? shipping : shipping.plus(shippingTax), shippingTax);
  }

  Money total() {
    return goods.plus(shipping);
  }

  Money tax() {
    return goodsTax.plus(shippingTax);
  }

  private static Money next(Money whole, OrderLine line, int quantity) {
    return upTo(whole, line.shipped() + quantity, line.quantity())
        .minus(upTo(whole, line.shipped(), line.quantity()));
  }

  private static Money upTo(Money whole, int part, int all) {
    return whole.allocate(List.of(BigDecimal.valueOf(part), BigDecimal.valueOf(all - part))).get(0);
  }

  static Money sum(List<TaxAmount> taxes, Money zero) {
    return taxes.stream().map(TaxAmount::amount).reduce(zero, Money::plus);
  }
}
