package org.balcao.backoffice.credit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balcao.backoffice.credit.GiftCardTable.Card;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** Gift cards as they are shown. */
@Dependent
class GiftCardViews {
  private final GiftCardTable table;
  private final LotTable lots;
  private final StoreClock clock;

  @Inject
  GiftCardViews(GiftCardTable table, LotTable lots, StoreClock clock) {
    this.table = table;
    this.lots = lots;
    this.clock = clock;
  }

  GiftCardView of(Session session, UUID id) {
    return of(session, table.card(session, id));
  }

  GiftCardView of(Session session, Card card) {
    List<Lot> value = lots.of(session, card.id(), card.currency());
    LocalDate today = clock.today();
    Money balance =
        Money.sum(
            card.currency(),
            value.stream().filter(lot -> !lot.expired(today)).map(Lot::free).toList());
    Money reserved = Money.sum(card.currency(), value.stream().map(Lot::reserved).toList());
    return new GiftCardView(
        card.id(),
        card.lastFour(),
        Money.sum(card.currency(), value.stream().map(Lot::amount).toList()),
        balance,
        reserved,
        value.stream().flatMap(lot -> Stream.ofNullable(lot.expires())).findFirst(),
        state(card, value, balance.plus(reserved), today),
        Optional.ofNullable(card.reason()),
        card.issuedAt());
  }

  private static GiftCardView.State state(Card card, List<Lot> value, Money left, LocalDate today) {
    if (card.state() == GiftCardTable.State.BLOCKED) {
      return GiftCardView.State.BLOCKED;
    }
    if (value.stream().allMatch(lot -> lot.expired(today))) {
      return GiftCardView.State.EXPIRED;
    }
    return left.isZero() ? GiftCardView.State.SPENT : GiftCardView.State.ACTIVE;
  }
}
