package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * An order does not go on while a person has to judge it, nor after a person refused it; one that
 * waits for a person is in the queue.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class ReviewsStopOrders implements Invariant {
  @Inject
  ReviewsStopOrders() {}

  @Override
  public String name() {
    return "I9 reviews-stop-orders";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session
            .first(
                row -> row.number(1),
                "select count(*) from balcao_screening_review where state = 'OPEN'")
            .orElse(0L);
    return new Finding(
        counted,
        Stream.concat(going(session).stream(), lost(session).stream()).limit(100).toList());
  }

  /**
   * Between a judgement and the process's next look an order is still where it was judged: a
   * confirmed one too, when it was amended.
   */
  private static List<String> going(Session session) {
    return session.list(
        row ->
            "order "
                + row.text("number")
                + " is "
                + row.text("state")
                + ", and its review at "
                + row.text("point")
                + " is "
                + row.text("review"),
        "select o.number as number, o.state as state, r.point as point, r.state as review from"
            + " balcao_screening_review r join balcao_order o on o.id = r.order_id where r.point <>"
            + " 'RETURN' and ((r.state = 'OPEN' and (o.state not in ('IN_REVIEW', 'ON_HOLD',"
            + " 'NEEDS_ATTENTION', 'PLACED', 'CONFIRMED') or (o.state = 'PLACED' and r.point ="
            + " 'PRE_DISPATCH') or (o.state = 'CONFIRMED' and r.point <> 'PRE_DISPATCH' and"
            + " r.occasion = ''))) or (r.state = 'DECLINED' and r.point <> 'PRE_DISPATCH' and"
            + " r.occasion = '' and o.state in ('CONFIRMED', 'COMPLETED', 'DISPUTED'))) fetch first 100 rows only");
  }

  private static List<String> lost(Session session) {
    return session.list(
        row -> "order " + row.text("number") + " waits for a person and was never put to review",
        "select o.number as number from balcao_order o where o.state = 'IN_REVIEW' and not exists"
            + " (select 1 from balcao_screening_review r where r.order_id = o.id and r.point <>"
            + " 'RETURN') fetch first 100 rows only");
  }
}
