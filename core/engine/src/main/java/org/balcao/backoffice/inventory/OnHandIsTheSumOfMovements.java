package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** What is on hand is what has come less what has gone, per SKU and location. */
@ApplicationScoped
@Typed(Invariant.class)
final class OnHandIsTheSumOfMovements implements Invariant {
  @Override
  public String name() {
    return "I3 on-hand-is-the-sum-of-movements";
  }

  @Override
  public Finding check(Session session) {
    return StockChecks.find(
        session,
        "balcao_stock",
        "select sku || ' at ' || location || ': on hand ' || sum(on_hand) || ', movements ' ||"
            + " sum(moved) as violation from (select sku, location, on_hand, 0 as moved from"
            + " balcao_stock union all select sku, location, 0, change from balcao_stock_movement)"
            + " b group by sku, location having sum(on_hand) <> sum(moved)");
  }
}
