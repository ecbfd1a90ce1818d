package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;

/** A reservation that nobody confirms ends in time, and one that has ended keeps nothing. */
@ApplicationScoped
@Typed(Invariant.class)
final class ReservationsEnd implements Invariant {
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final StoreClock clock;

  @Inject
  ReservationsEnd(StoreClock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "I5 reservations-end";
  }

  @Override
  public Finding check(Session session) {
    return StockChecks.find(
        session,
        "balcao_reservation",
        "select reference || ': still held an hour after its expiry' as violation from"
            + " balcao_reservation where state = 'HELD' and expires_at < ? union all select"
            + " k.reference || ' line ' || k.line_id || ': keeps or waits for ' || k.quantity || '"
            + " without an open reservation' from (select reference, line_id, reserved as quantity"
            + " from balcao_reservation_line where reserved > 0 union all select reference,"
            + " line_id, quantity from balcao_reservation_waiting) k left join balcao_reservation r"
            + " on r.reference = k.reference where r.state is null or r.state not in ('HELD',"
            + " 'CONFIRMED')",
        clock.now().minus(PATIENCE));
  }
}
