package org.balcao.backoffice.payment;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.credit.CreditKind;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Permission;
import org.balcao.spi.Money;

/**
 * Money taken and given back. A payment belongs to an order and to one gateway; each operation on
 * it (authorise, capture, cancel, refund) is planned first, with its amount set aside by a guarded
 * update, and then carried out by the order's process. So the sum of captures never exceeds what is
 * authorised, and the sum of refunds never what is captured, whoever races. Thread-safe.
 *
 * <p>Methods that take a {@link Session} belong to the order's process: they take part in its unit
 * of work and ask for no permission.
 */
public interface Payments {

  /** Needed by staff to see payments. */
  Permission READ = new Permission("payment:read");

  /** Needed by staff to book money that came in. */
  Permission RECEIVE = new Permission("payment:receive");

  /** Needed by staff to say what became of an operation that nobody knows about. */
  Permission RESOLVE = new Permission("payment:resolve");

  /** Plans a payment for an order and its authorisation. */
  PaymentId open(Session session, OpenPayment request);

  /**
   * Draws on value that the store keeps, as a payment of the order: it is authorised, captured,
   * cancelled and refunded like any other, and each of these within the unit that plans it, since
   * nobody has to be asked.
   *
   * @param request its amount is drawn at most; gateway and token are of no account
   * @param holder the gift card or customer
   * @return what was drawn; zero if there was nothing, and then no payment is there
   */
  Money draw(Session session, OpenPayment request, CreditKind kind, UUID holder);

  /**
   * What a gateway has to do next for this order, if anything: the oldest planned operation.
   * Carrying it out changes the payment, posts to the ledger and publishes an event.
   */
  Optional<ProviderStep<?, ?>> next(Session session, UUID orderId);

  /**
   * Where the payments of an order that has some stand, all in all.
   *
   * @throws org.balcao.kernel.NotFoundException if it has none: amounts need a currency
   */
  PaymentSummary summary(Session session, UUID orderId);

  /**
   * Plans captures of authorised money over the order's payments. Of money that the gateway took
   * when it authorised, nothing is called again: the capture counts as done.
   *
   * @param amount at most {@link PaymentSummary#capturable()}
   * @param last whether nothing more will be captured for this order
   * @param reason what for, unique per order, such as {@code shipment 17}: planning it again has no
   *     effect
   */
  void capture(Session session, UUID orderId, Money amount, boolean last, String reason);

  /**
   * Plans giving free all that is authorised and not captured. An authorisation that the gateway
   * was not asked for yet is withdrawn; one that is under way is undone (given free, or paid back)
   * once it is given. Captures that were refused need no attention any more. Again: no effect.
   */
  void cancel(Session session, UUID orderId);

  /**
   * Plans refunds of captured money over the order's payments, those opened last first: a gateway
   * pays back what it took before value comes back to a gift card or to credit.
   *
   * @param amount at most {@link PaymentSummary#refundable()}
   * @param reason for the buyer's statement, unique per order: planning it again has no effect
   */
  void refund(Session session, UUID orderId, Money amount, String reason);

  /** What the payments of an order hold for it, nothing where it has none; locks their rows. */
  Holding holding(Session session, UUID orderId, Currency currency);

  /**
   * Plans giving back what an order's payments hold above what it costs, after it was amended:
   * authorisations that are not needed are given free, with what is authorised besides to go with
   * the last capture, and the rest is refunded.
   *
   * @param amount of what is {@linkplain Holding#held() held}
   * @param reason for the buyer's statement, unique per order
   * @return what is refunded of money that was taken
   * @throws org.balcao.kernel.ConflictException if so much was given back before
   */
  Money giveBack(Session session, UUID orderId, Money amount, String reason);

  /**
   * Takes up again the operations that the process gave up on, where what may have happened is
   * looked up first, and those that the gateway refused, under new keys.
   */
  void retry(Session session, UUID orderId);

  /** The order's payments, oldest first, for staff. */
  List<PaymentView> payments(Actor actor, UUID orderId);

  /**
   * Records what a person found out about an operation that needs attention, and wakes the order's
   * process.
   *
   * @throws org.balcao.kernel.ConflictException if the operation needs none
   */
  PaymentView resolve(Actor actor, ResolveOperation request);

  /**
   * Books money that a buyer paid on account. It settles the buyer's captured payments on account,
   * those of the order that it was paid for first, then the oldest due; what is left over is the
   * buyer's credit, and settles what is captured later. A guest's is its order's.
   */
  ReceiptView receive(Actor actor, ReceivePayment request);

  /** What buyers owe, per currency, for staff. */
  List<Money> openReceivables(Actor actor);
}
