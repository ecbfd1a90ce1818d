package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.ArrayList;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * I5: no shipment is stuck. One that waits for its carrier has a task that will run, or one that is
 * parked before a person; what is in a parcel is in no other one.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class ShipmentMovesOnInvariant implements Invariant {

  @Override
  public String name() {
    return "I5 shipments-move-on";
  }

  @Override
  public Finding check(Session session) {
    List<String> violations =
        new ArrayList<>(
            session.list(
                row -> "shipment " + row.text("number") + " is " + row.text("state") + " for ever",
                "select s.number as number, s.state as state from balcao_shipment s where (s.state in"
                    + " ('NEW', 'DISPATCHING') or (s.state = 'DISPATCHED' and s.tracked) or (s.state ="
                    + " 'CANCELLED' and s.booking_ref is not null and s.voided_at is null)) and not"
                    + " exists (select 1 from balcao_task t where t.queue = '"
                    + ShipmentProcess.QUEUE
                    + "' and t.subject = cast(s.id as varchar(36)) and (t.due_at is not null or"
                    + " t.claimed_by is not null or t.parked_at is not null)) order by s.created_at"
                    + " fetch first 100 rows only"));
    violations.addAll(
        session.list(
            row -> "shipment " + row.text("number") + " holds no goods",
            "select s.number as number from balcao_shipment s where not exists (select 1 from"
                + " balcao_shipment_line l where l.shipment_id = s.id) fetch first 100 rows only"));
    violations.addAll(
        session.list(
            row -> "pick list " + row.id("pick_list_id") + " is in several shipments",
            "select pick_list_id from balcao_shipment where pick_list_id is not null group by pick_list_id having count(*) > 1 fetch"
                + " first 100 rows only"));
    long counted =
        session.list(row -> row.number(1), "select count(*) from balcao_shipment").get(0);
    return new Finding(counted, violations.stream().limit(100).toList());
  }
}
