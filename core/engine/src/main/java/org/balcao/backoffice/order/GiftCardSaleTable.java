package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/** The statements on sold gift cards. */
@Dependent
class GiftCardSaleTable {
  private static final String SELECT =
      "select card_id, order_id, line_id, unit, currency, amount, back, state from"
          + " balcao_gift_card_sale where ";

  void insert(Session session, SoldGiftCard card) {
    session.update(
        "insert into balcao_gift_card_sale (order_id, line_id, unit, card_id, currency, amount,"
            + " back, state) values (?, ?, ?, ?, ?, ?, ?, ?)",
        card.orderId(),
        card.lineId(),
        card.unit(),
        card.cardId(),
        card.amount().currency().getCurrencyCode(),
        card.amount().amount(),
        card.back().amount(),
        card.state());
  }

  List<SoldGiftCard> ofOrder(Session session, UUID orderId) {
    return session.list(
        GiftCardSaleTable::map, SELECT + "order_id = ? order by line_id, unit", orderId);
  }

  Optional<SoldGiftCard> lock(Session session, UUID cardId) {
    return session.first(GiftCardSaleTable::map, SELECT + "card_id = ? for update", cardId);
  }

  void takenBack(Session session, UUID cardId, Money back) {
    session.update(
        "update balcao_gift_card_sale set back = ?, state = ? where card_id = ?",
        back.amount(),
        SoldGiftCard.State.TAKEN_BACK,
        cardId);
  }

  private static SoldGiftCard map(Row row) throws SQLException {
    return new SoldGiftCard(
        row.id("card_id"),
        row.id("order_id"),
        row.text("line_id"),
        row.integer("unit"),
        row.money("amount", "currency"),
        row.money("back", "currency"),
        row.constant("state", SoldGiftCard.State.class));
  }
}
