package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.ArrayList;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * Of each transfer, what was sent has arrived, gone back, been given up or is under way, as the
 * journal of movements says too; and nothing is under way of one that has ended.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class TransfersAddUp implements Invariant {
  @Override
  public String name() {
    return "I3 transfers-add-up";
  }

  @Override
  public Finding check(Session session) {
    Finding moved =
        StockChecks.find(
            session,
            "balcao_stock_transfer",
            "select reference || ' ' || sku || ': its lines and its movements differ' as violation"
                + " from (select 'transfer ' || cast(transfer_id as varchar(36)) as reference, sku,"
                + " -sent as gone, received as came, returned as back from"
                + " balcao_stock_transfer_line union all select reference, sku, case kind when"
                + " 'TRANSFER_OUT' then -change else 0 end, case kind when 'TRANSFER_IN' then"
                + " -change else 0 end, case kind when 'TRANSFER_BACK' then -change else 0 end from"
                + " balcao_stock_movement where kind in ('TRANSFER_OUT', 'TRANSFER_IN',"
                + " 'TRANSFER_BACK')) b group by reference, sku having sum(gone) <> 0 or sum(came)"
                + " <> 0 or sum(back) <> 0");
    Finding ended =
        StockChecks.find(
            session,
            "balcao_stock_transfer",
            "select 'transfer ' || cast(t.id as varchar(36)) || ' is ' || t.state || ' with ' ||"
                + " sum(l.sent - l.received - l.returned - l.lost) || ' under way' as violation"
                + " from balcao_stock_transfer t join balcao_stock_transfer_line l on"
                + " l.transfer_id = t.id group by t.id, t.state having (t.state = 'IN_TRANSIT') ="
                + " (sum(l.sent - l.received - l.returned - l.lost) = 0)");
    List<String> violations = new ArrayList<>(moved.violations());
    violations.addAll(ended.violations());
    return new Finding(moved.counted(), violations);
  }
}
