package org.balcao.backoffice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * What is in the queue was put there by a judgement, an open review has no decision, an ended one
 * has the decision that it ended with, and nobody agreed to their own proposal.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class ReviewsFollowFromDecisions implements Invariant {
  private static final String SAME =
      " r.order_id = %1$s.order_id and r.point = %1$s.point and r.occasion = %1$s.occasion";
  private static final String MOST = " fetch first 100 rows only";

  @Inject
  ReviewsFollowFromDecisions() {}

  @Override
  public String name() {
    return "I9 reviews-follow-from-decisions";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session
            .first(row -> row.number(1), "select count(*) from balcao_screening_review")
            .orElse(0L);
    return new Finding(
        counted,
        Stream.of(decisions(session), judgements(session), missing(session), ownProposals(session))
            .flatMap(List::stream)
            .limit(100)
            .toList());
  }

  private static List<String> decisions(Session session) {
    return session.list(
        row ->
            "the review of order "
                + row.text("order_number")
                + " at "
                + row.text("point")
                + " is "
                + row.text("state")
                + " and was "
                + (row.number("decided") == 0
                    ? "decided by nobody"
                    : row.number("approved") == 1 ? "approved" : "declined"),
        "select r.order_number as order_number, r.point as point, r.state as state, case when"
            + " d.account is null then 0 else 1 end as decided, case when d.approved then 1 else 0"
            + " end as approved from balcao_screening_review r left join balcao_screening_decision d"
            + " on"
            + SAME.formatted("d")
            + " where (r.state = 'OPEN' and d.account is not null) or (r.state <> 'OPEN' and"
            + " (d.account is null or (r.state = 'APPROVED' and not d.approved) or (r.state ="
            + " 'DECLINED' and d.approved)))"
            + MOST);
  }

  private static List<String> judgements(Session session) {
    return session.list(
        row ->
            "the review of order "
                + row.text("order_number")
                + " at "
                + row.text("point")
                + " belongs to no case that came to a review",
        "select r.order_number as order_number, r.point as point from balcao_screening_review r left"
            + " join balcao_screening_case c on"
            + SAME.formatted("c")
            + " where c.course is null or c.course <> 'REVIEW'"
            + MOST);
  }

  private static List<String> missing(Session session) {
    return session.list(
        row ->
            "order "
                + row.id("order_id")
                + " came to a review at "
                + row.text("point")
                + " and is not in the queue",
        "select c.order_id as order_id, c.point as point from balcao_screening_case c left join"
            + " balcao_screening_review r on"
            + SAME.formatted("c")
            + " where c.course = 'REVIEW' and r.id is null"
            + MOST);
  }

  private static List<String> ownProposals(Session session) {
    return session.list(
        row ->
            "order "
                + row.id("order_id")
                + " was let go on at "
                + row.text("point")
                + " by "
                + row.text("account")
                + ", who had proposed it",
        "select order_id, point, account from balcao_screening_decision where proposed_by = concat("
            + "'STAFF ', account) or (proposed_by is not null and not approved)"
            + MOST);
  }
}
