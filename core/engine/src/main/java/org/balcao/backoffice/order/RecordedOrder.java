package org.balcao.backoffice.order;

import java.util.Optional;

/**
 * An order with what its taxes and its transport depended on. Its {@code toString} shows no
 * personal data.
 *
 * @param order as it is now
 * @param buyerTaxId the tax id that the buyer gave
 * @param edited whether it was changed after it was placed
 */
public record RecordedOrder(OrderView order, Optional<String> buyerTaxId, boolean edited) {
  @Override
  public String toString() {
    return order.toString();
  }
}
