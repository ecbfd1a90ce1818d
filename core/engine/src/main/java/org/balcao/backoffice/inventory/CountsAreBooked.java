package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** What counts found more or fewer was booked, once, and only of those that were closed. */
@ApplicationScoped
@Typed(Invariant.class)
final class CountsAreBooked implements Invariant {
  @Override
  public String name() {
    return "I3 counts-are-booked";
  }

  @Override
  public Finding check(Session session) {
    return StockChecks.find(
        session,
        "balcao_stock_count",
        "select reference || ' ' || sku || ': found ' || sum(found) || ' more, booked ' ||"
            + " sum(booked) as violation from (select 'count ' || cast(c.id as varchar(36)) as"
            + " reference, l.sku, coalesce(l.counted - l.book, 0) as found, 0 as booked from"
            + " balcao_stock_count c join balcao_stock_count_line l on l.count_id = c.id where"
            + " c.state = 'CLOSED' union all select reference, sku, 0, change from"
            + " balcao_stock_movement where kind = 'COUNT') b group by reference, sku having"
            + " sum(found) <> sum(booked)");
  }
}
