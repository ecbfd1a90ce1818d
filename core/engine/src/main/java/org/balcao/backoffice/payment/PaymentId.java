package org.balcao.backoffice.payment;

import java.util.UUID;

/**
 * Names a payment.
 *
 * @param value never changes
 */
public record PaymentId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
