package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.ArrayList;
import java.util.List;
import org.balcao.backoffice.shipping.ShipmentView.State;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** I9: the history of every shipment is a legal path that ends where the shipment stands. */
@ApplicationScoped
@Typed(Invariant.class)
final class ShipmentHistoryInvariant implements Invariant {

  private record Way(State from, State to) {}

  @Override
  public String name() {
    return "I9 shipment-history-is-legal";
  }

  @Override
  public Finding check(Session session) {
    List<String> violations = new ArrayList<>();
    // Distinct ways are few, however many shipments there are.
    session
        .list(
            row ->
                new Way(
                    row.constant("from_state", State.class), row.constant("to_state", State.class)),
            "select distinct from_state, to_state from balcao_shipment_transition where from_state is"
                + " not null")
        .stream()
        .filter(way -> !way.from().next().contains(way.to()))
        .forEach(way -> violations.add("a transition " + way.from() + " to " + way.to()));
    // Each step starts where the one before ended.
    violations.addAll(
        session.list(
            row -> "shipment " + row.text("number") + ": the history has a gap",
            "select distinct s.number as number from (select shipment_id, from_state, lag(to_state)"
                + " over (partition by shipment_id order by id) as before_state from"
                + " balcao_shipment_transition) t join balcao_shipment s on s.id = t.shipment_id"
                + " where coalesce(t.from_state, '-') <> coalesce(t.before_state, '-') fetch first"
                + " 100 rows only"));
    violations.addAll(
        session.list(
            row -> "shipment " + row.text("number") + " is not where its history ends",
            "select s.number as number from balcao_shipment s left join (select shipment_id, max(id)"
                + " as last_id from balcao_shipment_transition group by shipment_id) m on"
                + " m.shipment_id = s.id left join balcao_shipment_transition t on t.id = m.last_id"
                + " where t.to_state is null or t.to_state <> s.state fetch first 100 rows only"));
    long counted =
        session
            .list(row -> row.number(1), "select count(*) from balcao_shipment_transition")
            .get(0);
    return new Finding(counted, violations.stream().limit(100).toList());
  }
}
