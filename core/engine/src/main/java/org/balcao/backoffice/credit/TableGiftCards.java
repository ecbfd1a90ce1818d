package org.balcao.backoffice.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.balcao.backoffice.credit.GiftCardTable.Card;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Gift cards over a table of hashes, with one lot each. */
@ApplicationScoped
@Typed(GiftCards.class)
final class TableGiftCards implements GiftCards {
  private final Commands commands;
  private final GiftCardTable table;
  private final LotTable lotTable;
  private final Lots lots;
  private final CreditJournal journal;
  private final Events events;
  private final Ids ids;
  private final StoreClock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  TableGiftCards(
      Commands commands,
      GiftCardTable table,
      LotTable lotTable,
      Lots lots,
      CreditJournal journal,
      Events events,
      Ids ids,
      StoreClock clock) {
    this.commands = commands;
    this.table = table;
    this.lotTable = lotTable;
    this.lots = lots;
    this.journal = journal;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public IssuedGiftCard issue(Actor actor, IssueGiftCard request) {
    Access access = Access.staff(ISSUE);
    commands.require(actor, "gift-card.issue", access);
    check(request);
    UUID id = ids.next();
    return withCode(
        actor,
        new Command("gift-card.issue", access, "gift card " + id, request),
        (session, code) -> {
          Money amount = request.amount();
          table.insert(
              session,
              new Card(
                  id,
                  code.lastFour(),
                  amount.currency(),
                  GiftCardTable.State.ACTIVE,
                  null,
                  clock.now()),
              code.hash());
          Lot lot =
              lots.make(
                  session,
                  CreditKind.GIFT_CARD,
                  id,
                  request.origin(),
                  amount,
                  request.expiresOn(),
                  request.note());
          journal.issued(
              session, CreditKind.GIFT_CARD, request.origin(), lot.id().toString(), amount);
          events.publish(
              session, new GiftCardIssued(id, amount, Optional.ofNullable(request.expiresOn())));
          return view(session, table.card(session, id));
        });
  }

  private void check(IssueGiftCard request) {
    List<String> problems = new ArrayList<>();
    if (!request.amount().isPositive()) {
      problems.add("amount must be more than zero");
    }
    if (request.origin() == CreditOrigin.OVERPAID) {
      problems.add("origin: a gift card is SOLD or GRANTED");
    }
    checkLot(request.expiresOn(), request.note(), clock.today(), problems);
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-CRD001", problems);
    }
  }

  static void checkLot(
      @Nullable LocalDate expiresOn, String note, LocalDate today, List<String> problems) {
    if (expiresOn != null && expiresOn.isBefore(today)) {
      problems.add("expiresOn: " + expiresOn + " is over");
    }
    if (note.isBlank() || note.length() > 500) {
      problems.add("note or reason: 1 to 500 characters");
    }
  }

  private interface Coded {
    GiftCardView with(Session session, GiftCardCode code);
  }

  /** The answer that is kept for a repeat of the command has no code in it. */
  private IssuedGiftCard withCode(Actor actor, Command command, Coded work) {
    GiftCardCode code = GiftCardCode.make(random);
    AtomicBoolean made = new AtomicBoolean();
    GiftCardView view =
        commands.run(
            actor,
            command,
            GiftCardView.class,
            session -> {
              made.set(true);
              return work.with(session, code);
            });
    // Of two at once, the second one's work was undone.
    boolean shown = made.get() && view.lastFour().equals(code.lastFour());
    return new IssuedGiftCard(view, shown ? Optional.of(code.text()) : Optional.empty());
  }

  @Override
  public GiftCardView card(Actor actor, UUID id) {
    return commands.ask(
        actor,
        "gift-card.card",
        Access.staff(READ),
        session -> view(session, table.card(session, id)));
  }

  @Override
  public List<GiftCardView> list(Actor actor, Optional<GiftCardView> after, int most) {
    commands.require(actor, "gift-card.list", Access.staff(READ));
    if (most < 1 || most > 1000) {
      throw new InvalidRequestException("BAL-CRD001", "most: 1 to 1000");
    }
    return commands.ask(
        actor,
        "gift-card.list",
        Access.staff(READ),
        session ->
            table
                .list(
                    session,
                    after.map(GiftCardView::issuedAt).orElse(null),
                    after.map(GiftCardView::id).orElse(null),
                    most)
                .stream()
                .map(card -> view(session, card))
                .toList());
  }

  @Override
  public GiftCardView check(Actor actor, String code) {
    return commands.ask(
        actor,
        "gift-card.check",
        Access.buyers(READ),
        session -> {
          Card card =
              table
                  .byCode(session, code)
                  .orElseThrow(() -> GiftCardTable.unusable("no gift card has this code"));
          return view(session, table.usable(session, code, card.currency(), clock.today()));
        });
  }

  @Override
  public GiftCardView block(Actor actor, UUID id, String reason) {
    Access access = Access.staff(BLOCK);
    commands.require(actor, "gift-card.block", access);
    if (reason.isBlank() || reason.length() > 500) {
      throw new InvalidRequestException("BAL-CRD001", "reason: 1 to 500 characters");
    }
    return commands.run(
        actor,
        new Command("gift-card.block", access, "gift card " + id, List.of(id, reason)),
        GiftCardView.class,
        session ->
            move(session, id, GiftCardTable.State.ACTIVE, GiftCardTable.State.BLOCKED, reason));
  }

  @Override
  public GiftCardView unblock(Actor actor, UUID id) {
    return commands.run(
        actor,
        new Command("gift-card.unblock", Access.staff(BLOCK), "gift card " + id, List.of(id)),
        GiftCardView.class,
        session ->
            move(session, id, GiftCardTable.State.BLOCKED, GiftCardTable.State.ACTIVE, null));
  }

  private GiftCardView move(
      Session session,
      UUID id,
      GiftCardTable.State from,
      GiftCardTable.State to,
      @Nullable String reason) {
    Card card = table.card(session, id);
    // A sale that has the card in its hands ends first.
    lotTable.lock(session, CreditKind.GIFT_CARD, id, card.currency());
    if (!table.move(session, id, from, to, reason)) {
      throw new ConflictException("BAL-CRD005", "gift card " + id + " is not " + from);
    }
    return view(session, table.card(session, id));
  }

  @Override
  public IssuedGiftCard renewCode(Actor actor, UUID id) {
    return withCode(
        actor,
        new Command("gift-card.renew-code", Access.staff(ISSUE), "gift card " + id, List.of(id)),
        (session, code) -> {
          table.recode(session, id, code);
          return view(session, table.card(session, id));
        });
  }

  private GiftCardView view(Session session, Card card) {
    List<Lot> value = lotTable.of(session, card.id(), card.currency());
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
