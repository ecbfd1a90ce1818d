package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.frontoffice.checkout.CheckoutQuote;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.Money;

/**
 * Hands on, and shows drafts as they are now. The gate remembers only a draft's id as a command's
 * answer: it holds personal data, and prices of yesterday help nobody.
 */
@ApplicationScoped
@Typed(Drafts.class)
final class TableDrafts implements Drafts {
  private static final Access READING = Access.staff(READ);

  private final Commands commands;
  private final UnitOfWork unit;
  private final DraftReading reading;
  private final DraftMaking making;
  private final DraftChanging changing;
  private final DraftInviting inviting;
  private final DraftCheckout checkout;

  @Inject
  TableDrafts(
      Commands commands,
      UnitOfWork unit,
      DraftReading reading,
      DraftMaking making,
      DraftChanging changing,
      DraftInviting inviting,
      DraftCheckout checkout) {
    this.commands = commands;
    this.unit = unit;
    this.reading = reading;
    this.making = making;
    this.changing = changing;
    this.inviting = inviting;
    this.checkout = checkout;
  }

  @Override
  public Draft create(Actor staff, NewDraft request) {
    return now(making.create(staff, request));
  }

  @Override
  public Draft draft(Actor staff, UUID draftId) {
    return commands.ask(staff, "draft.read", READING, session -> reading.view(session, draftId));
  }

  @Override
  public DraftPage list(Actor staff, DraftQuery query, Optional<UUID> after, int most) {
    return commands.ask(
        staff, "draft.list", READING, session -> reading.page(session, query, after, most));
  }

  @Override
  public ChangedDraft change(Actor staff, UUID draftId, DraftChange change) {
    Optional<UUID> awaiting = changing.change(staff, draftId, change).awaiting();
    return new ChangedDraft(now(draftId), awaiting);
  }

  @Override
  public Draft describe(Actor staff, UUID draftId, int version, DraftDetails details) {
    return now(changing.describe(staff, draftId, version, details));
  }

  @Override
  public List<DeliveryOption> options(Actor staff, UUID draftId) {
    return checkout.options(staff, draftId);
  }

  @Override
  public CheckoutQuote quote(Actor staff, UUID draftId) {
    return checkout.quote(staff, draftId);
  }

  @Override
  public Invitation invite(Actor staff, UUID draftId) {
    return inviting.invite(staff, draftId);
  }

  @Override
  public InvitedBuyer claim(Actor buyer, String token) {
    return inviting.claim(buyer, token);
  }

  @Override
  public Draft cancel(Actor staff, UUID draftId, String reason) {
    return now(changing.cancel(staff, draftId, reason));
  }

  @Override
  public OrderView place(Actor staff, UUID draftId, Money confirmed, PaymentChoice payment) {
    return checkout.place(staff, draftId, confirmed, payment);
  }

  @Override
  public Draft load(Session session, UUID draftId) {
    return reading.view(session, draftId);
  }

  @Override
  public Optional<String> payLink(Session session, UUID draftId) {
    return inviting.payLink(session, draftId);
  }

  private Draft now(UUID draftId) {
    return unit.call(session -> reading.view(session, draftId));
  }
}
