package org.balcao.backoffice.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.credit.GiftCardTable.Card;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** Gift cards over a table of hashes, with one lot each. */
@ApplicationScoped
@Typed(GiftCards.class)
final class TableGiftCards implements GiftCards {
  private final Commands commands;
  private final GiftCardTable table;
  private final GiftCardIssuing issuing;
  private final GiftCardViews views;
  private final LotTable lots;
  private final StoreClock clock;

  @Inject
  TableGiftCards(
      Commands commands,
      GiftCardTable table,
      GiftCardIssuing issuing,
      GiftCardViews views,
      LotTable lots,
      StoreClock clock) {
    this.commands = commands;
    this.table = table;
    this.issuing = issuing;
    this.views = views;
    this.lots = lots;
    this.clock = clock;
  }

  @Override
  public GiftCardIssue issue(Actor actor, IssueGiftCard request) {
    return issuing.issue(actor, request);
  }

  @Override
  public GiftCardView card(Actor actor, UUID id) {
    return commands.ask(
        actor,
        "gift-card.card",
        Access.staff(READ),
        session -> views.of(session, table.card(session, id)));
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
                .map(card -> views.of(session, card))
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
          return views.of(session, table.usable(session, code, card.currency(), clock.today()));
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
    lots.lock(session, CreditKind.GIFT_CARD, id, card.currency());
    if (!table.move(session, id, from, to, reason)) {
      throw new ConflictException("BAL-CRD005", "gift card " + id + " is not " + from);
    }
    return views.of(session, table.card(session, id));
  }

  @Override
  public IssuedGiftCard renewCode(Actor actor, UUID id) {
    return issuing.renewCode(actor, id);
  }
}
