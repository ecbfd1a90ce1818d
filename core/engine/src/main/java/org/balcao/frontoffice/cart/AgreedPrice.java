package org.balcao.frontoffice.cart;

import org.balcao.spi.Money;

/**
 * What was agreed with a buyer for one piece of something.
 *
 * @param unitPrice what it costs
 * @param listPrice what it cost by the price list when that was agreed on
 */
public record AgreedPrice(Money unitPrice, Money listPrice) {

  /** How far it is from the price list, for so many. */
  public Money difference(int quantity) {
    Money difference = unitPrice.minus(listPrice).times(quantity);
    return difference.isNegative() ? difference.negated() : difference;
  }
}
