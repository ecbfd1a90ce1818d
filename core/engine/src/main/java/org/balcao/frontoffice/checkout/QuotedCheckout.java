package org.balcao.frontoffice.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.order.PlaceOrder;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.Carts;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Quotes outside any unit of work, then closes the cart and places the order in one. */
@ApplicationScoped
@Typed(Checkout.class)
final class QuotedCheckout implements Checkout {
  private static final Access ACCESS = Access.buyers(PLACE);

  private final Commands commands;
  private final Carts carts;
  private final Quotes quotes;
  private final Orders orders;
  private final Plugins plugins;
  private final DraftedCarts drafts;

  @Inject
  QuotedCheckout(
      Commands commands,
      Carts carts,
      Quotes quotes,
      Orders orders,
      Plugins plugins,
      DraftedCarts drafts) {
    this.commands = commands;
    this.carts = carts;
    this.quotes = quotes;
    this.orders = orders;
    this.plugins = plugins;
    this.drafts = drafts;
  }

  @Override
  public List<DeliveryOption> options(Actor actor, UUID cartId, Address delivery) {
    commands.require(actor, "checkout.options", ACCESS);
    return quotes.options(cart(actor, cartId), delivery);
  }

  @Override
  public CheckoutQuote quote(Actor actor, CheckoutRequest request) {
    commands.require(actor, "checkout.quote", ACCESS);
    return quotes.quote(cart(actor, request.cartId()), request);
  }

  @Override
  public OrderView place(
      Actor actor, CheckoutRequest request, Money confirmed, PaymentChoice payment) {
    Command command =
        new Command(
            "checkout.place",
            ACCESS,
            "cart " + request.cartId(),
            List.of(request, confirmed.toString(), payment));
    return commands.attempt(
        actor, command, OrderView.class, () -> place(actor, command, request, confirmed, payment));
  }

  private OrderView place(
      Actor actor,
      Command command,
      CheckoutRequest request,
      Money confirmed,
      PaymentChoice payment) {
    Optional<String> channel = drafts.admit(actor, request.cartId());
    PreparedCheckout prepared =
        prepare(actor, request, confirmed, channel.map(payment::through).orElse(payment));
    return commands.run(actor, command, OrderView.class, session -> place(session, prepared));
  }

  @Override
  public PreparedCheckout prepare(
      Actor actor, CheckoutRequest request, Money confirmed, PaymentChoice payment) {
    check(actor, request, payment);
    Cart cart = cart(actor, request.cartId());
    CheckoutQuote quote = quotes.quote(cart, request);
    if (!quote.total().equals(confirmed)) {
      throw new PriceChangedException(confirmed, quote);
    }
    Actor buyer = buyer(actor);
    PlaceOrder order = orders.prepare(buyer, order(cart, quote, request, payment));
    return new PreparedCheckout(cart, actor, buyer, order);
  }

  @Override
  public OrderView place(Session session, PreparedCheckout prepared) {
    Cart cart = prepared.cart();
    carts.checkedOut(session, cart.id(), cart.version());
    OrderView placed = orders.place(prepared.buyer(), prepared.order());
    if (cart.draft()) {
      drafts.placed(session, prepared.actor(), cart.id(), placed);
    }
    return placed;
  }

  /** The cart, if it is the actor's own or the actor may use others'. */
  private Cart cart(Actor actor, UUID cartId) {
    // The permission to check out holds what is needed of the cart's.
    return carts.get(actor.buys() ? actor.withoutKey() : Actor.system("checkout"), cartId);
  }

  private void check(Actor actor, CheckoutRequest request, PaymentChoice payment) {
    if (request.orderNumber() != null && actor.buys()) {
      throw new InvalidRequestException(
          "BAL-CHK003", "orderNumber: only staff may choose the number of an order");
    }
    boolean none = payment.gateway().equals(PlaceOrder.NO_GATEWAY) && !payment.tenders().isEmpty();
    if (!none && plugins.find(PluginKind.PAYMENT, payment.gateway()).isEmpty()) {
      throw new InvalidRequestException(
          "BAL-CHK004",
          "payment: there is no gateway '"
              + payment.gateway()
              + "'; configured are "
              + plugins.names(PluginKind.PAYMENT));
    }
  }

  /** Staff that may check out need no more to place; the order shows whose hand it was. */
  private static Actor buyer(Actor actor) {
    return actor.buys() ? actor.withoutKey() : Actor.system("checkout by " + shortened(actor.id()));
  }

  private static String shortened(String id) {
    return id.length() > 80 ? id.substring(0, 80) : id;
  }

  private static PlaceOrder order(
      Cart cart, CheckoutQuote quote, CheckoutRequest request, PaymentChoice payment) {
    @Nullable UUID customerId = cart.customerId().orElse(null);
    return new PlaceOrder(
        request.orderNumber(),
        customerId,
        customerId == null ? cart.guestId().orElse(null) : null,
        request.buyer().email(),
        request.buyer().name(),
        request.buyer().phone(),
        request.buyer().taxId(),
        cart.locale(),
        request.billing(),
        request.delivery(),
        quote.lines().stream()
            .map(
                line ->
                    new PlaceOrder.Line(
                        line.sku(),
                        line.name(),
                        line.quantity(),
                        line.unitPrice(),
                        line.taxes(),
                        line.grams(),
                        line.waits()))
            .toList(),
        quote.pricesIncludeTax(),
        quote.delivery().price(),
        quote.deliveryTaxes(),
        quote.total(),
        quote.delivery().carrier(),
        quote.delivery().service(),
        request.requiredBy() != null ? request.requiredBy() : quote.delivery().latest(),
        payment.gateway(),
        payment.token(),
        payment.attributes(),
        payment.origin(),
        payment.tenders());
  }
}
