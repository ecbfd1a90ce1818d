package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/** I9: a draft stands where its cart stands, and became one order if it was placed. */
@ApplicationScoped
@Typed(Invariant.class)
final class DraftsFollowCarts implements Invariant {

  @Override
  public String name() {
    return "I9 drafts-follow-carts";
  }

  @Override
  public Finding check(Session session) {
    List<String> violations =
        session.list(
            row ->
                "draft "
                    + row.id("id")
                    + " is "
                    + row.textOrNull("state")
                    + " and its cart "
                    + row.text("cart_state"),
            "select c.id as id, d.state as state, c.state as cart_state from balcao_cart c left"
                + " join balcao_draft d on d.id = c.id where (c.draft = true or d.id is not null)"
                + " and (c.draft = false or d.id is null or c.state <> case d.state when 'OPEN'"
                + " then 'OPEN' when 'PLACED' then 'ORDERED' else 'CLOSED' end) fetch first 100"
                + " rows only");
    long counted =
        session.first(row -> row.number(1), "select count(*) from balcao_draft").orElse(0L);
    return new Finding(counted, violations);
  }
}
