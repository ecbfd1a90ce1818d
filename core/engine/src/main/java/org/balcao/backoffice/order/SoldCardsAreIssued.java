package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import org.balcao.kernel.books.Finding;
import org.balcao.kernel.books.Invariant;
import org.balcao.kernel.persistence.Session;

/**
 * Each unit of a gift card that a buyer has paid for and got is exactly one card, worth its price.
 */
@ApplicationScoped
@Typed(Invariant.class)
final class SoldCardsAreIssued implements Invariant {

  @Inject
  SoldCardsAreIssued() {}

  @Override
  public String name() {
    return "I4 sold-cards-are-issued";
  }

  @Override
  public Finding check(Session session) {
    List<String> violations =
        session.list(
            row ->
                "order "
                    + row.text("number")
                    + " line "
                    + row.text("line_id")
                    + ": its gift cards are not one per unit, each worth what was paid",
            "select o.number, l.line_id from balcao_order_line l join balcao_order o on o.id ="
                + " l.order_id left join (select s.order_id, s.line_id, count(*) as cards,"
                + " min(c.amount) as least, max(c.amount) as most from balcao_gift_card_sale s join"
                + " balcao_credit_lot c on c.holder = s.card_id and c.kind = 'GIFT_CARD' and"
                + " c.amount = s.amount group by s.order_id, s.line_id) s on s.order_id ="
                + " l.order_id and s.line_id = l.line_id where l.gift_card = true and"
                + " (coalesce(s.cards, 0) <> l.delivered or (l.delivered > 0 and (s.least <>"
                + " l.unit_price or s.most <> l.unit_price))) fetch first 100 rows only");
    long counted =
        session
            .first(row -> row.number(1), "select count(*) from balcao_gift_card_sale")
            .orElse(0L);
    return new Finding(counted, violations);
  }
}
