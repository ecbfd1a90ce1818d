package org.balcao.backoffice.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Permission;
import org.balcao.kernel.timeline.TimelineEntry;
import org.balcao.kernel.timeline.TimelineSource;

/** What was asked of payment gateways, and what came of it. */
@ApplicationScoped
@Typed(TimelineSource.class)
final class PaymentTimeline implements TimelineSource {
  @Override
  public String kind() {
    return "payment";
  }

  @Override
  public Permission permission() {
    return Payments.READ;
  }

  @Override
  public List<TimelineEntry> about(Session session, UUID orderId) {
    return session.list(
        row -> {
          String state = row.text("state");
          String problem = row.textOrNull("problem");
          return new TimelineEntry(
              row.instant("at"),
              kind(),
              String.format(
                  Locale.ROOT,
                  "%s %s (%s)%s: %s",
                  row.text("kind").toLowerCase(Locale.ROOT),
                  row.money("amount", "currency"),
                  row.text("reason"),
                  problem == null ? "" : ", " + problem,
                  state.toLowerCase(Locale.ROOT)),
              row.text("gateway"));
        },
        "select coalesce(o.ended_at, o.begun_at, o.planned_at) as at, o.kind as kind, o.amount as"
            + " amount, o.currency as currency, o.reason as reason, o.state as state, o.problem as"
            + " problem, p.gateway as gateway from balcao_payment_operation o join balcao_payment p"
            + " on p.id = o.payment_id where o.order_id = ? order by 1, o.seq",
        orderId);
  }
}
