package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.ArrayList;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** I9: the history of every order is a legal path that ends where the order stands. */
@ApplicationScoped
@Typed(Invariant.class)
class OrderInvariants implements Invariant {

  private record Step(String order, String from, String to, String state) {}

  @Override
  public String name() {
    return "I9 order-history-is-legal";
  }

  @Override
  public Finding check(Session session) {
    List<String> violations = new ArrayList<>();
    // Distinct ways are few, however many orders there are.
    session
        .list(
            row -> new Step("", row.text("from_state"), row.text("to_state"), ""),
            "select distinct from_state, to_state from balcao_order_transition where from_state is not"
                + " null")
        .stream()
        .filter(
            step -> !OrderState.valueOf(step.from()).next().contains(OrderState.valueOf(step.to())))
        .forEach(step -> violations.add("a transition " + step.from() + " to " + step.to()));
    // Each step starts where the one before ended.
    violations.addAll(
        session.list(
            row -> "order " + row.text("number") + ": the history has a gap",
            "select distinct o.number as number from (select order_id, from_state, lag(to_state) over"
                + " (partition by order_id order by id) as before_state from"
                + " balcao_order_transition) t join balcao_order o on o.id = t.order_id where"
                + " coalesce(t.from_state, '-') <> coalesce(t.before_state, '-') fetch first 100 rows"
                + " only"));
    violations.addAll(
        session.list(
            row -> "order " + row.text("number") + " is not where its history ends",
            "select o.number as number from balcao_order o left join (select order_id, max(id) as last"
                + " from balcao_order_transition group by order_id) m on m.order_id = o.id left join"
                + " balcao_order_transition t on t.id = m.last where t.to_state is null or t.to_state"
                + " <> o.state fetch first 100 rows only"));
    long counted =
        session.list(row -> row.number(1), "select count(*) from balcao_order_transition").get(0);
    return new Finding(counted, violations);
  }
}
