package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.credit.SoldValue;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.Money;

/** Sold gift cards over a table. */
@ApplicationScoped
@Typed(GiftCardSales.class)
final class TableGiftCardSales implements GiftCardSales {
  private final Commands commands;
  private final GiftCardSaleTable table;
  private final SoldValue value;

  @Inject
  TableGiftCardSales(Commands commands, GiftCardSaleTable table, SoldValue value) {
    this.commands = commands;
    this.table = table;
    this.value = value;
  }

  @Override
  public List<SoldGiftCard> ofOrder(Actor actor, UUID orderId) {
    return commands.ask(
        actor,
        "gift-card-sale.of-order",
        Access.staff(Orders.READ),
        session -> ofOrder(session, orderId));
  }

  @Override
  public SoldGiftCard takeBack(Actor actor, UUID cardId, String reason) {
    OrderCommands.requireReason(reason);
    return commands.run(
        actor,
        new Command(
            "gift-card-sale.take-back",
            Access.staff(Orders.REFUND),
            "gift card " + cardId,
            List.of(cardId, reason)),
        SoldGiftCard.class,
        session -> {
          SoldGiftCard card = existing(session, cardId);
          if (card.state() == SoldGiftCard.State.TAKEN_BACK) {
            throw new ConflictException(
                "BAL-ORD041", "gift card " + cardId + " was taken back before");
          }
          Money back = value.takeBack(session, cardId, card.orderId(), reason);
          table.takenBack(session, cardId, back);
          return existing(session, cardId);
        });
  }

  private SoldGiftCard existing(Session session, UUID cardId) {
    return table
        .lock(session, cardId)
        .orElseThrow(() -> new NotFoundException("sold gift card", cardId));
  }

  @Override
  public List<SoldGiftCard> ofOrder(Session session, UUID orderId) {
    return table.ofOrder(session, orderId);
  }

  @Override
  public List<Coded> newCodes(Session session, UUID orderId) {
    return table.ofOrder(session, orderId).stream()
        .filter(card -> card.state() == SoldGiftCard.State.ISSUED)
        .map(
            card ->
                new Coded(card.cardId(), card.amount(), value.renewCode(session, card.cardId())))
        .toList();
  }
}
