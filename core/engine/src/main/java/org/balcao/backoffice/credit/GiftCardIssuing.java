package org.balcao.backoffice.credit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.balcao.backoffice.credit.GiftCardTable.Card;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.approval.Granted;
import org.balcao.kernel.approval.Limits;
import org.balcao.kernel.approval.Proposal;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Makes gift cards and their codes; what one person may not issue alone is proposed. */
@Dependent
class GiftCardIssuing {
  static final String ISSUE = "gift-card.issue";
  private static final String SUBJECT = "gift cards";

  private final Commands commands;
  private final Approvals approvals;
  private final GiftCardTable table;
  private final GiftCardViews views;
  private final Lots lots;
  private final CreditJournal journal;
  private final Events events;
  private final Ids ids;
  private final StoreClock clock;
  private final Limits alone;
  private final SecureRandom random = new SecureRandom();

  @Inject
  GiftCardIssuing(
      Commands commands,
      Approvals approvals,
      GiftCardTable table,
      GiftCardViews views,
      Lots lots,
      CreditJournal journal,
      Events events,
      Ids ids,
      StoreClock clock,
      Config config) {
    this.commands = commands;
    this.approvals = approvals;
    this.table = table;
    this.views = views;
    this.lots = lots;
    this.journal = journal;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
    this.alone = CreditConfiguration.ISSUE_ALONE.find(config).orElse(Limits.none());
  }

  /** What is kept for a repeat of the command: no code. */
  public record Kept(Optional<GiftCardView> card, Optional<UUID> awaiting) {}

  GiftCardIssue issue(Actor actor, IssueGiftCard request) {
    Access access = Access.staff(GiftCards.ISSUE);
    commands.require(actor, ISSUE, access);
    check(request);
    boolean two = actor.kind() == Actor.Kind.STAFF && alone.exceededBy(request.amount());
    UUID id = ids.next();
    AtomicReference<@Nullable GiftCardCode> made = new AtomicReference<>();
    Kept kept =
        commands.run(
            actor,
            new Command(ISSUE, access, two ? SUBJECT : subject(id), request),
            Kept.class,
            session -> {
              if (two) {
                return new Kept(Optional.empty(), Optional.of(propose(session, actor, request)));
              }
              made.set(make(session, id, request));
              return new Kept(Optional.of(views.of(session, id)), Optional.empty());
            });
    // Of two at once with one key, the second one's work was undone: its code is none.
    return new GiftCardIssue(
        kept.card().map(card -> new IssuedGiftCard(card, code(made.get(), card.id().equals(id)))),
        kept.awaiting());
  }

  private static Optional<String> code(@Nullable GiftCardCode made, boolean counts) {
    return Optional.ofNullable(made).filter(code -> counts).map(GiftCardCode::text);
  }

  private static String subject(UUID id) {
    return "gift card " + id;
  }

  private UUID propose(Session session, Actor actor, IssueGiftCard request) {
    return approvals.propose(
        session,
        actor,
        new Proposal(ISSUE, SUBJECT, request, Optional.of(request.amount()), request.note()));
  }

  /** Issues the card that was proposed, under the id of its proposal. */
  void carryOut(Granted granted) {
    IssueGiftCard request = granted.payload(IssueGiftCard.class);
    check(request);
    commands.run(
        granted.approver(),
        new Command(
            ISSUE, Access.staff(GiftCards.ISSUE), subject(granted.approval().id()), request),
        Boolean.class,
        session -> {
          make(session, granted.approval().id(), request);
          granted.settle(session);
          return Boolean.TRUE;
        });
  }

  /** Makes a card with its value, and answers the code, which is kept nowhere. */
  GiftCardCode make(Session session, UUID id, IssueGiftCard request) {
    GiftCardCode code = GiftCardCode.make(random);
    Lot lot = insert(session, id, code, request);
    journal.issued(
        session, CreditKind.GIFT_CARD, request.origin(), lot.id().toString(), request.amount());
    return code;
  }

  /** Makes a card of what a buyer has paid for it; its code is known to nobody yet. */
  void sell(Session session, UUID id, UUID orderId, Money amount, String note) {
    Lot lot =
        insert(session, id, GiftCardCode.make(random), IssueGiftCard.sold(amount, null, note));
    journal.sold(session, lot.id().toString(), orderId, amount);
  }

  /** Makes a new code; the old one is of no use any more. */
  String renewCode(Session session, UUID id) {
    GiftCardCode code = GiftCardCode.make(random);
    table.recode(session, id, code);
    return code.text();
  }

  private Lot insert(Session session, UUID id, GiftCardCode code, IssueGiftCard request) {
    Money amount = request.amount();
    table.insert(
        session,
        new Card(
            id, code.lastFour(), amount.currency(), GiftCardTable.State.ACTIVE, null, clock.now()),
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
    events.publish(
        session, new GiftCardIssued(id, amount, Optional.ofNullable(request.expiresOn())));
    return lot;
  }

  IssuedGiftCard renewCode(Actor actor, UUID id) {
    GiftCardCode code = GiftCardCode.make(random);
    AtomicReference<@Nullable GiftCardCode> made = new AtomicReference<>();
    GiftCardView card =
        commands.run(
            actor,
            new Command(
                "gift-card.renew-code", Access.staff(GiftCards.ISSUE), subject(id), List.of(id)),
            GiftCardView.class,
            session -> {
              table.recode(session, id, code);
              made.set(code);
              return views.of(session, id);
            });
    return new IssuedGiftCard(card, code(made.get(), card.lastFour().equals(code.lastFour())));
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
}
