package org.balcao.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.balcao.backoffice.catalog.SaveProduct;
import org.balcao.backoffice.inventory.ReceiveStock;
import org.balcao.backoffice.inventory.StockLocation;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.pricing.SetPrice;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.backoffice.warehouse.PickList;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.frontoffice.checkout.CheckoutQuote;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.security.Actor;
import org.balcao.se.Balcao;
import org.balcao.se.BalcaoBuilder;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/**
 * The shop of the scenarios: a few goods on the shelves in Porto Alegre, two ways to pay, a van,
 * taxes, a mailbox; and the moves that every scenario makes.
 */
final class Shop implements AutoCloseable {
  static final Currency BRL = Currency.getInstance("BRL");
  static final Actor STAFF = TestStore.STAFF;
  static final Address SHOP =
      Address.of("Balcão Ltda", "Rua da Praia 100", "Porto Alegre", "RS", "90010-000", "BR");
  static final Address HOME =
      Address.of("Ana Souza", "Rua das Flores 7", "Curitiba", "PR", "80010-000", "BR");

  final TestStore test;
  final Balcao store;
  final Path folder;

  private Shop(TestStore test, Path folder) {
    this.test = test;
    this.store = test.store();
    this.folder = folder;
  }

  static Shop open(TestDatabase database) {
    return open(database, builder -> builder);
  }

  static Shop open(TestDatabase database, UnaryOperator<BalcaoBuilder> more) {
    Path folder;
    try {
      folder =
          Files.createTempDirectory(Files.createDirectories(Path.of("target", "shops")), "shop");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TestStore test =
        TestStore.start(
            new org.balcao.kernel.time.DrivenClock(
                TestStore.START, java.time.ZoneId.of("America/Sao_Paulo")),
            builder -> more.apply(settings(database.fresh(builder), folder)));
    Shop shop = new Shop(test, folder);
    shop.fill();
    return shop;
  }

  static BalcaoBuilder settings(BalcaoBuilder builder, Path folder) {
    return builder
        .set("balcao.currency", "BRL")
        .set("balcao.locale", "pt-BR")
        .set("balcao.payment.card.type", "simulator")
        .set("balcao.payment.account.type", "invoice")
        .set("balcao.fraud.rules.type", "rules")
        .set("balcao.carrier.van.type", "table-rate")
        .set("balcao.carrier.van.currency", "BRL")
        .set("balcao.carrier.van.folder", folder.resolve("van").toString())
        .set("balcao.carrier.van.zone.br.countries", "BR")
        .set("balcao.carrier.van.service.standard.name", "Standard")
        .set("balcao.carrier.van.service.standard.days", "2-4")
        .set("balcao.carrier.van.service.standard.rates", "30kg=15.00")
        .set("balcao.tax.br.type", "rates")
        .set("balcao.tax.br.place", "destination")
        .set("balcao.tax.br.rate.standard.country", "BR")
        .set("balcao.tax.br.rate.standard.category", "standard")
        .set("balcao.tax.br.rate.standard.name", "ICMS")
        .set("balcao.tax.br.rate.standard.percent", "18")
        .set("balcao.notifier.mail.type", "maildir")
        .set("balcao.notifier.mail.folder", folder.resolve("mail").toString());
  }

  private void fill() {
    store.inventory().saveLocation(STAFF, new StockLocation("poa", "Porto Alegre", SHOP, 1));
    store
        .catalog()
        .saveAll(
            STAFF,
            List.of(
                SaveProduct.simple("CUP", "Cup", 300),
                SaveProduct.simple("PLATE", "Plate", 500),
                new SaveProduct(
                    "LAMP",
                    "Lamp",
                    "",
                    java.util.Set.of(),
                    java.util.Map.of(),
                    List.of(SaveProduct.NewVariant.of("LAMP", 2000).withBackorder()))));
    store
        .prices()
        .set(
            STAFF,
            List.of(
                SetPrice.of("CUP", money("19.90")),
                SetPrice.of("PLATE", money("35.00")),
                SetPrice.of("LAMP", money("249.99"))));
    stock("CUP", 100);
    stock("PLATE", 100);
    stock("LAMP", 3);
  }

  void stock(String sku, int quantity) {
    store
        .inventory()
        .receive(
            STAFF, new ReceiveStock("poa", List.of(new ReceiveStock.Line(sku, quantity)), "test"));
  }

  static Money money(String amount) {
    return Money.of(amount, "BRL");
  }

  /** A guest who has never been here. */
  static Actor guest() {
    return Actor.guest("guest-" + UUID.randomUUID());
  }

  Cart cart(Actor buyer, CartItem... items) {
    Cart cart = store.carts().open(buyer, BRL, Locale.forLanguageTag("pt-BR"));
    return store.carts().addAll(buyer, cart.id(), List.of(items));
  }

  CheckoutRequest request(Actor buyer, Cart cart) {
    DeliveryOption option = store.checkout().options(buyer, cart.id(), HOME).get(0);
    return CheckoutRequest.of(
        cart.id(),
        BuyerDetails.of("ana@example.com", "Ana Souza"),
        HOME,
        option.carrier(),
        option.service());
  }

  OrderView buy(Actor buyer, PaymentChoice payment, CartItem... items) {
    CheckoutRequest request = request(buyer, cart(buyer, items));
    CheckoutQuote quote = store.checkout().quote(buyer, request);
    return store.checkout().place(buyer, request, quote.total(), payment);
  }

  OrderView order(UUID id) {
    return store.orders().order(STAFF, id);
  }

  /** Picks, packs and dispatches what is there for an order. */
  ShipmentView send(UUID orderId) {
    PickList list = store.warehouse().release(STAFF, orderId).get(0);
    store.warehouse().pickedAll(STAFF, list.id());
    store.warehouse().packInOne(STAFF, list.id());
    ShipmentView shipment = store.shipping().ship(STAFF, list.id());
    test.settle();
    store.shipping().dispatch(STAFF, List.of(shipment.id()));
    test.settle();
    return store.shipping().shipment(STAFF, shipment.id());
  }

  int available(String sku) {
    return store.inventory().available(STAFF, List.of(sku)).getOrDefault(sku, 0);
  }

  @Override
  public void close() {
    test.close();
  }
}
