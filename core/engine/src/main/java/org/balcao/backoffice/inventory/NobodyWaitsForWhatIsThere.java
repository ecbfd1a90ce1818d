package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** Who waits is counted, and waits only while there is nothing. */
@ApplicationScoped
@Typed(Invariant.class)
final class NobodyWaitsForWhatIsThere implements Invariant {
  @Override
  public String name() {
    return "I3 nobody-waits-for-what-is-there";
  }

  @Override
  public Finding check(Session session) {
    return StockChecks.find(
        session,
        "balcao_stock_item",
        "select sku || ': waited for ' || sum(waiting) || ', counted ' || sum(counted) || ', can be"
            + " sold ' || sum(available) as violation from (select sku, quantity as waiting, 0 as"
            + " counted, 0 as available from balcao_reservation_waiting union all select sku, 0,"
            + " waiting, 0 from balcao_stock_item union all select sku, 0, 0, on_hand - reserved"
            + " from balcao_stock) b group by sku having sum(waiting) <> sum(counted) or"
            + " (sum(waiting) > 0 and sum(available) > 0)");
  }
}
