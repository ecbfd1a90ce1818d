package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.ArrayList;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** What lines have had shipped and brought back is what the journal says, and no more came back. */
@ApplicationScoped
@Typed(Invariant.class)
final class ShippedIsTheSumOfShipments implements Invariant {
  @Override
  public String name() {
    return "I3 shipped-is-the-sum-of-shipments";
  }

  @Override
  public Finding check(Session session) {
    Finding sums =
        StockChecks.find(
            session,
            "balcao_reservation_line",
            "select sku || ' at ' || location || ': shipped ' || sum(shipped) || ', came back ' ||"
                + " sum(restocked) || ', by the journal ' || sum(gone) || ' and ' || sum(back) as"
                + " violation from (select sku, location, shipped, restocked, 0 as gone, 0 as back"
                + " from balcao_reservation_line union all select sku, location, 0, 0, case when"
                + " kind = 'SHIPMENT' then -change else 0 end, case when kind = 'RESTOCK' then"
                + " change else 0 end from balcao_stock_movement) b group by sku, location having"
                + " sum(shipped) <> sum(gone) or sum(restocked) <> sum(back)");
    Finding back =
        StockChecks.find(
            session,
            "balcao_reservation_line",
            "select reference || ' line ' || line_id || ': shipped ' || sum(shipped) || ', came"
                + " back ' || sum(restocked) as violation from balcao_reservation_line group by"
                + " reference, line_id having sum(restocked) > sum(shipped)");
    List<String> violations = new ArrayList<>(sums.violations());
    violations.addAll(back.violations());
    return new Finding(sums.counted(), violations.stream().limit(100).toList());
  }
}
