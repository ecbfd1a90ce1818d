package org.balcao.backoffice.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * What a customer's questions were expected to cost is within the ceiling that held for them. A
 * verifier that bills more than it was expected to cannot be undone, only shown.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class QuestionsStayBelowTheCeiling implements Invariant {
  @Inject
  QuestionsStayBelowTheCeiling() {}

  @Override
  public String name() {
    return "I9 registration-questions-stay-below-the-ceiling";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session
            .first(row -> row.number(1), "select count(*) from balcao_registration_question")
            .orElse(0L);
    List<String> violations =
        session.list(
            row ->
                "the questions about customer "
                    + row.id("customer_id")
                    + " cost more than the ceiling allows",
            "select customer_id from balcao_registration_question where ceiling is not null group"
                + " by customer_id, currency having sum(case when state = 'OPEN' or cost >"
                + " expected then expected else cost end) > max(ceiling) order by customer_id"
                + " fetch first 100 rows only");
    return new Finding(counted, violations);
  }
}
