package org.balcao.frontoffice.checkout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.balcao.backoffice.catalog.Variant;
import org.balcao.backoffice.fiscal.Sale;
import org.balcao.backoffice.fiscal.Taxes;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.backoffice.shipping.QuotedGoods;
import org.balcao.backoffice.shipping.Shipping;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.CartLine;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.shipping.Parcel;
import org.balcao.spi.tax.TaxResult;

/** Works out what a cart would cost, asking carriers and the tax calculator. */
@Dependent
class Quotes {
  private static final Actor SYSTEM = Actor.system("checkout");

  private final Shipping shipping;
  private final Taxes taxes;
  private final StoreClock clock;

  @Inject
  Quotes(Shipping shipping, Taxes taxes, StoreClock clock) {
    this.shipping = shipping;
    this.taxes = taxes;
    this.clock = clock;
  }

  List<DeliveryOption> options(Cart cart, Address delivery) {
    requireBuyable(cart);
    Optional<Parcel> parcel =
        QuotedGoods.parcel(
            cart.lines().stream()
                .map(line -> QuotedGoods.of(line.variant().orElseThrow(), line.quantity()))
                .toList());
    if (parcel.isEmpty()) {
      return List.of(
          new DeliveryOption(
              Checkout.NO_DELIVERY,
              Checkout.NO_DELIVERY,
              "",
              Money.zero(cart.currency()),
              clock.today(),
              clock.today()));
    }
    return shipping.options(
        SYSTEM, delivery, List.of(parcel.get()), cart.total(), clock.today(), cart.locale());
  }

  CheckoutQuote quote(Cart cart, CheckoutRequest request) {
    DeliveryOption delivery =
        options(cart, request.delivery()).stream()
            .filter(
                o -> o.carrier().equals(request.carrier()) && o.service().equals(request.service()))
            .findFirst()
            .orElseThrow(
                () ->
                    new ConflictException(
                        "BAL-CHK005",
                        "delivery by "
                            + request.carrier()
                            + "/"
                            + request.service()
                            + " is not offered for this cart and address; ask for the options"
                            + " again"));
    TaxResult result = taxes.calculate(sale(cart, request, delivery), cart.locale());
    List<CheckoutQuote.Line> lines = new ArrayList<>();
    Iterator<TaxResult.LineTax> taxed = result.lines().iterator();
    for (CartLine line : cart.lines()) {
      lines.add(line(line, isTaxed(line) ? taxed.next().taxes() : List.of()));
    }
    Money tax =
        result.lines().stream()
            .map(line -> line.total(cart.currency()))
            .reduce(Money.zero(cart.currency()), Money::plus);
    Money net = cart.total().plus(delivery.price());
    return new CheckoutQuote(
        cart.id(),
        cart.version(),
        lines,
        cart.pricesIncludeTax(),
        cart.total(),
        delivery,
        taxed.next().taxes(),
        tax,
        cart.pricesIncludeTax() ? net : net.plus(tax));
  }

  private static void requireBuyable(Cart cart) {
    if (cart.buyable()) {
      return;
    }
    List<String> problems =
        cart.lines().stream()
            .filter(line -> !line.problems().isEmpty())
            .map(line -> line.sku() + " " + line.problems())
            .toList();
    throw new ConflictException(
        "BAL-CHK001",
        cart.state() != Cart.State.OPEN
            ? "this cart is " + cart.state()
            : cart.lines().isEmpty()
                ? "there is nothing in this cart"
                : "this cart cannot be ordered as it is: " + String.join(", ", problems));
  }

  private Sale sale(Cart cart, CheckoutRequest request, DeliveryOption delivery) {
    return new Sale(
        request.delivery(),
        clock.today(),
        cart.pricesIncludeTax(),
        Optional.ofNullable(request.buyer().taxId()),
        cart.lines().stream()
            .filter(Quotes::isTaxed)
            .map(line -> Sale.Item.of(line.sku(), line.variant(), line.total().orElseThrow()))
            .toList(),
        delivery.price());
  }

  /** A gift card is money still: taxed is what it will pay for. */
  private static boolean isTaxed(CartLine line) {
    return !line.variant().map(Variant::giftCard).orElse(false);
  }

  private static CheckoutQuote.Line line(CartLine line, List<TaxResult.TaxAmount> taxes) {
    return new CheckoutQuote.Line(
        line.sku(),
        line.name(),
        line.quantity(),
        line.unitPrice().orElseThrow(),
        line.total().orElseThrow(),
        taxes,
        line.variant().map(Variant::grams).orElse(0),
        line.waits());
  }
}
