package org.balcao.backoffice.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balcao.backoffice.credit.GiftCardTable.Card;
import org.balcao.backoffice.credit.GiftCardTable.State;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/** Sold gift cards over the same tables as those that staff issue. */
@ApplicationScoped
@Typed(SoldValue.class)
final class TableSoldValue implements SoldValue {
  private final GiftCardIssuing issuing;
  private final GiftCardTable cards;
  private final LotTable lots;
  private final CreditJournal journal;

  @Inject
  TableSoldValue(
      GiftCardIssuing issuing, GiftCardTable cards, LotTable lots, CreditJournal journal) {
    this.issuing = issuing;
    this.cards = cards;
    this.lots = lots;
    this.journal = journal;
  }

  @Override
  public void sell(Session session, UUID cardId, UUID orderId, Money amount, String note) {
    issuing.sell(session, cardId, orderId, amount, note);
  }

  @Override
  public String renewCode(Session session, UUID cardId) {
    return issuing.renewCode(session, cardId);
  }

  @Override
  public Money takeBack(Session session, UUID cardId, UUID orderId, String reason) {
    Card card = lock(session, cardId);
    Money left = Money.zero(card.currency());
    for (Lot lot : lots.of(session, cardId, card.currency())) {
      if (lot.free().isPositive()) {
        lots.move(session, lot, Move.LAPSE, lot.free());
        journal.takenBack(session, lot.id().toString(), orderId, lot.free());
        left = left.plus(lot.free());
      }
    }
    cards.move(session, cardId, State.ACTIVE, State.BLOCKED, reason);
    return left;
  }

  @Override
  public void block(Session session, UUID cardId, String reason) {
    lock(session, cardId);
    cards.move(session, cardId, State.ACTIVE, State.BLOCKED, reason);
  }

  @Override
  public void unblock(Session session, UUID cardId, String reason) {
    if (reason.equals(lock(session, cardId).reason())) {
      cards.move(session, cardId, State.BLOCKED, State.ACTIVE, null);
    }
  }

  /** A sale that has the card in its hands ends first. */
  private Card lock(Session session, UUID cardId) {
    lots.lock(session, CreditKind.GIFT_CARD, cardId, cards.card(session, cardId).currency());
    return cards.card(session, cardId);
  }
}
