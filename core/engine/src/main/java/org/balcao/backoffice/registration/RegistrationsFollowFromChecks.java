package org.balcao.backoffice.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * What a registration says follows from its checks: one that is done has no open check, and is
 * confirmed only where nothing speaks against it or staff decided so.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class RegistrationsFollowFromChecks implements Invariant {
  @Inject
  RegistrationsFollowFromChecks() {}

  @Override
  public String name() {
    return "I9 registrations-follow-from-checks";
  }

  @Override
  public Finding check(Session session) {
    long counted =
        session.first(row -> row.number(1), "select count(*) from balcao_registration").orElse(0L);
    List<String> violations =
        session.list(
            row ->
                "registration of customer "
                    + row.id("customer_id")
                    + " is "
                    + row.text("state")
                    + ", and its checks say otherwise",
            "select r.customer_id, r.state from balcao_registration r where r.decision is null and"
                + " ((r.state <> 'CHECKING' and exists (select 1 from balcao_registration_check c"
                + " where c.customer_id = r.customer_id and c.result = 'OPEN')) or (r.state ="
                + " 'CONFIRMED' and exists (select 1 from balcao_registration_check c where"
                + " c.customer_id = r.customer_id and c.result in ('CONTRADICTED',"
                + " 'INCONCLUSIVE'))) or (r.state = 'CONTRADICTED' and not exists (select 1 from"
                + " balcao_registration_check c where c.customer_id = r.customer_id and c.result ="
                + " 'CONTRADICTED'))) fetch first 100 rows only");
    return new Finding(counted, violations);
  }
}
