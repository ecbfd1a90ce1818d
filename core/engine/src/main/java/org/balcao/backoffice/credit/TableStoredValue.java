package org.balcao.backoffice.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.balcao.backoffice.credit.LotTable.Draw;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** Stored value over tables whose rows are locked and moved by hand. */
@ApplicationScoped
@Typed(StoredValue.class)
final class TableStoredValue implements StoredValue {
  private final LotTable table;
  private final Lots lots;
  private final GiftCardTable cards;
  private final StoreClock clock;

  @Inject
  TableStoredValue(LotTable table, Lots lots, GiftCardTable cards, StoreClock clock) {
    this.table = table;
    this.lots = lots;
    this.cards = cards;
    this.clock = clock;
  }

  @Override
  public UUID giftCard(Session session, String code, Currency currency) {
    return cards.usable(session, code, currency, clock.today()).id();
  }

  @Override
  public void lock(Session session, CreditKind kind, Collection<UUID> holders, Currency currency) {
    new TreeSet<>(holders).forEach(holder -> table.lock(session, kind, holder, currency));
  }

  @Override
  public Money reserve(
      Session session, CreditKind kind, UUID holder, Money atMost, UUID reference) {
    table.lock(session, kind, holder, atMost.currency());
    return lots.draw(
        session, usable(session, holder, atMost.currency()), atMost, reference, Move.RESERVE);
  }

  @Override
  public void take(Session session, UUID holder, Money amount, UUID reference) {
    undo(session, holder, amount, reference, Move.TAKE);
  }

  @Override
  public void release(Session session, UUID holder, Money amount, UUID reference) {
    undo(session, holder, amount, reference, Move.RELEASE);
  }

  @Override
  public void giveBack(Session session, UUID holder, Money amount, UUID reference) {
    undo(session, holder, amount, reference, Move.GIVE_BACK);
  }

  private void undo(Session session, UUID holder, Money amount, UUID reference, Move move) {
    // The account is there: something of it was drawn.
    table.lock(session, CreditKind.STORE_CREDIT, holder, amount.currency());
    lots.undo(
        session,
        holder,
        amount,
        reference,
        move,
        move == Move.GIVE_BACK ? Draw::spent : Draw::reserved);
  }

  @Override
  public Money lockOverpaid(Session session, UUID holder, Currency currency) {
    table.lock(session, CreditKind.STORE_CREDIT, holder, currency);
    return Money.sum(currency, own(session, holder, currency).stream().map(Lot::free).toList());
  }

  @Override
  public void spendOverpaid(Session session, UUID holder, Money amount, UUID reference) {
    List<Lot> own = own(session, holder, amount.currency());
    if (!lots.draw(session, own, amount, reference, Move.SPEND).equals(amount)) {
      throw new IllegalStateException(holder + " has not overpaid " + amount);
    }
  }

  @Override
  public void overpaid(Session session, UUID holder, Money amount, String note) {
    lots.make(session, CreditKind.STORE_CREDIT, holder, CreditOrigin.OVERPAID, amount, null, note);
  }

  private List<Lot> usable(Session session, UUID holder, Currency currency) {
    LocalDate today = clock.today();
    return table.of(session, holder, currency).stream().filter(lot -> !lot.expired(today)).toList();
  }

  private List<Lot> own(Session session, UUID holder, Currency currency) {
    return table.of(session, holder, currency).stream()
        .filter(lot -> lot.origin() == CreditOrigin.OVERPAID)
        .toList();
  }
}
