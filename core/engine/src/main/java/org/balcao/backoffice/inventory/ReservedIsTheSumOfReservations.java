package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** What is reserved is what reservations keep, and no more than is on hand. */
@ApplicationScoped
@Typed(Invariant.class)
final class ReservedIsTheSumOfReservations implements Invariant {
  @Override
  public String name() {
    return "I3 reserved-is-the-sum-of-reservations";
  }

  @Override
  public Finding check(Session session) {
    return StockChecks.find(
        session,
        "balcao_stock",
        "select sku || ' at ' || location || ': on hand ' || sum(on_hand) || ', reserved ' ||"
            + " sum(reserved) || ', kept by reservations ' || sum(kept) as violation from (select"
            + " sku, location, on_hand, reserved, 0 as kept from balcao_stock union all select sku,"
            + " location, 0, 0, reserved from balcao_reservation_line) b group by sku, location"
            + " having sum(reserved) <> sum(kept) or sum(reserved) < 0 or sum(reserved) >"
            + " sum(on_hand)");
  }
}
