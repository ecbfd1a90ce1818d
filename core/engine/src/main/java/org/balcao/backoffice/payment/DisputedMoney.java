package org.balcao.backoffice.payment;

import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/**
 * Captured money that is disputed: while it is withheld, it counts neither as refundable nor is it
 * refunded, so that no buyer gets it back twice. Thread-safe; takes part in the running unit of
 * work and asks for no permission.
 */
public interface DisputedMoney {

  /** Withholds that amount of a payment for a dispute, instead of what it withheld before. */
  void withhold(Session session, UUID paymentId, UUID disputeId, Money amount);

  /** What was withheld for a dispute can be refunded again. */
  void release(Session session, UUID disputeId);
}
