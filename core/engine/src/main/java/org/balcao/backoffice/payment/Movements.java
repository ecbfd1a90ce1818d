package org.balcao.backoffice.payment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;

/**
 * What really moved through the gateways, for features that compare it with what providers tell.
 * Thread-safe; takes part in the running unit of work and asks for no permission.
 */
public interface Movements {

  /**
   * What a provider means.
   *
   * @param gateway the configured name
   * @param operation value of an operation key, if the provider tells it
   * @param ref the provider's reference of an authorisation, or of another operation of a payment
   */
  Optional<Named> named(
      Session session, String gateway, Optional<String> operation, Optional<ProviderRef> ref);

  /** What moved for a payment, oldest first. */
  List<Movement> of(Session session, UUID paymentId);

  /**
   * A payment that a provider means.
   *
   * @param operation what moved money at once, if it was named
   */
  record Named(UUID paymentId, UUID orderId, Optional<Movement> operation) {}

  /**
   * Money that moved.
   *
   * @param operationId of the operation that moved it
   * @param refund whether it went back to the buyer
   * @param amount more than zero
   * @param onAccount whether the buyer owes it: no gateway holds it
   */
  record Movement(
      UUID operationId,
      UUID paymentId,
      UUID orderId,
      boolean refund,
      Money amount,
      Instant at,
      boolean onAccount) {}
}
