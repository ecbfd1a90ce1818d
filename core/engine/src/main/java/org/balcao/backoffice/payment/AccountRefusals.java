package org.balcao.backoffice.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** Which customers may not pay on account. */
@Dependent
class AccountRefusals {
  private final Events events;
  private final StoreClock clock;

  @Inject
  AccountRefusals(Events events, StoreClock clock) {
    this.events = events;
    this.clock = clock;
  }

  boolean refused(Session session, @Nullable UUID customerId) {
    return customerId != null && reason(session, customerId).isPresent();
  }

  Optional<String> reason(Session session, UUID customerId) {
    return session.first(
        row -> row.text("reason"),
        "select reason from balcao_account_refusal where customer_id = ?",
        customerId);
  }

  /** Again: the first reason stays. */
  void refuse(Session session, UUID customerId, String reason) {
    if (!refused(session, customerId)) {
      session.update(
          "insert into balcao_account_refusal (customer_id, reason, since) values (?, ?, ?)",
          customerId,
          reason,
          clock.now());
      events.publish(session, new OnAccountRefused(customerId, reason));
    }
  }

  /** No if the customer was not refused. */
  boolean allow(Session session, UUID customerId) {
    return session.update("delete from balcao_account_refusal where customer_id = ?", customerId)
        == 1;
  }
}
