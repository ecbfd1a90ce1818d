package org.balcao.frontoffice.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.frontoffice.checkout.CheckoutQuote;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.spi.Money;

/**
 * Orders that staff put together for a buyer: telesales, the counter of a shop. A draft is a cart
 * that only staff change; it is quoted, taxed and placed by the same checkout as any other, either
 * by staff or by its buyer, who was sent a link to it. Whoever is first: one draft becomes one
 * order. Nothing is kept in the warehouse for a draft; what is there is decided when it is placed.
 *
 * <p>Thread-safe. {@link #options}, {@link #quote} and {@link #place} must not be called inside a
 * unit of work, since carriers and the tax calculator are asked.
 */
public interface Drafts {

  /** Needed to see drafts. */
  Permission READ = new Permission("draft:read");

  /** Needed to make and change drafts, to invite their buyers, and to cancel them. */
  Permission WRITE = new Permission("draft:write");

  /** Needed to place a draft on a buyer's behalf. */
  Permission PLACE = new Permission("draft:place");

  /**
   * Makes a draft. It belongs to the account that makes it, until it is given to another one.
   *
   * @throws org.balcao.kernel.NotFoundException if there is no such customer, or no such SKU
   * @throws org.balcao.kernel.ConflictException if something is not on sale
   */
  Draft create(Actor staff, NewDraft request);

  /** A draft as it is now. */
  Draft draft(Actor staff, UUID draftId);

  /**
   * Drafts, newest first.
   *
   * @param after the {@link DraftPage#next} of the page before; empty for the first page
   * @param most 1 to 200
   */
  DraftPage list(Actor staff, DraftQuery query, Optional<UUID> after, int most);

  /**
   * Changes what is in it, and what that costs. Prices other than the price list's need {@link
   * org.balcao.backoffice.order.Orders#PRICE_OVERRIDE}, and so does more of what has one. Where the
   * lines are further from the price list than {@code balcao.orders.price-override-alone-up-to},
   * taken together, the change is only proposed, for a second person to agree to.
   *
   * @throws org.balcao.kernel.ConflictException if the draft was changed meanwhile, or is not open
   */
  ChangedDraft change(Actor staff, UUID draftId, DraftChange change);

  /**
   * Replaces all that is written about it: buyer, addresses, delivery, channel, note, owner.
   *
   * @param version of the draft that the change was made on
   * @throws org.balcao.kernel.ConflictException if the draft was changed meanwhile, or is not open
   */
  Draft describe(Actor staff, UUID draftId, int version, DraftDetails details);

  /**
   * The ways to have it delivered to its address, cheapest first.
   *
   * @throws org.balcao.kernel.ConflictException if it has no address, or cannot be bought as it is
   */
  List<DeliveryOption> options(Actor staff, UUID draftId);

  /**
   * What the order would cost now, with every tax.
   *
   * @throws org.balcao.kernel.ConflictException if something is missing, or it cannot be bought
   */
  CheckoutQuote quote(Actor staff, UUID draftId);

  /**
   * Fixes its prices and makes a link for its buyer, who completes it by the ordinary checkout. An
   * invitation that was made before is void from now on. The buyer is written an e-mail where
   * {@code balcao.drafts.pay-link} is set.
   *
   * @throws org.balcao.kernel.ConflictException if it cannot be bought as it is, or {@code
   *     balcao.drafts.link-secret} is not set
   */
  Invitation invite(Actor staff, UUID draftId);

  /**
   * Takes an invitation up. A draft of a customer opens for that customer only; any other for
   * whoever has the token, and then for the last guest who came with it, or for the customer. From
   * now on the buyer may check the cart out, and not change it.
   *
   * @param token of the link
   * @throws org.balcao.kernel.NotFoundException if there is no such invitation (any more)
   * @throws org.balcao.kernel.ConflictException if it has expired, or the draft is not open
   */
  InvitedBuyer claim(Actor buyer, String token);

  /** Cancels a draft. Doing it again has no effect. */
  Draft cancel(Actor staff, UUID draftId, String reason);

  /**
   * Places the order for the buyer, if it still costs what was confirmed.
   *
   * @param confirmed the total of the quote that the buyer was told
   * @param payment a gateway and its token, payment on account, gift cards, credit; never a card
   *     number
   * @throws org.balcao.frontoffice.checkout.PriceChangedException if it costs something else now
   * @throws org.balcao.kernel.ConflictException if something is missing, sold out, or the draft is
   *     not open
   */
  OrderView place(Actor staff, UUID draftId, Money confirmed, PaymentChoice payment);

  // For the features above, inside their unit of work.

  /** The draft for features above; no permission is asked for. */
  Draft load(Session session, UUID draftId);

  /**
   * The link of the invitation that holds now; empty if none does, or {@code
   * balcao.drafts.pay-link} is not set. It is a secret of the buyer's.
   */
  Optional<String> payLink(Session session, UUID draftId);
}
