package org.balcao.testkit;

import static org.balcao.testkit.Shop.HOME;
import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.balcao.backoffice.order.EditOrder;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.replay.ReplayProgress;
import org.balcao.backoffice.replay.ReplayRequest;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginRegistration;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The tax calculator is asked the same of a sale, whoever asks and when. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SaleTaxesScenarioTest {
  private static final String TAX_ID = "529.982.247-25";

  private final TestDatabase database;

  SaleTaxesScenarioTest(TestDatabase database) {
    this.database = database;
  }

  /** Finds no tax, and remembers what it was asked. */
  private static final class Recorder implements TaxCalculator {
    private final List<TaxRequest> requests = new CopyOnWriteArrayList<>();

    @Override
    public Outcome<TaxResult> calculate(TaxRequest request, CallContext context) {
      requests.add(request);
      return Outcome.done(
          new TaxResult(
              request.lines().stream()
                  .map(line -> new TaxResult.LineTax(line.id(), List.of()))
                  .toList()),
          new ProviderRef("none"));
    }

    private TaxRequest last() {
      return requests.get(requests.size() - 1);
    }
  }

  /** Lines are named by what they are of: by SKU in a cart, by number in an order. */
  private static TaxRequest renamed(TaxRequest request) {
    return new TaxRequest(
        request.currency(),
        request.from(),
        request.to(),
        request.on(),
        request.pricesIncludeTax(),
        request.buyerTaxId(),
        request.lines().stream()
            .map(line -> new TaxRequest.Line("line", line.category(), line.amount()))
            .toList(),
        request.exemption());
  }

  @Test
  void atCheckoutAtAnEditAndInAReplay() {
    Recorder live = new Recorder();
    try (Shop shop =
        Shop.open(
            database,
            builder ->
                builder
                    .plugin(PluginKind.TAX, "recorder", live)
                    .set("balcao.taxes.calculator", "recorder"))) {
      Actor buyer = guest();
      CheckoutRequest draft = shop.request(buyer, shop.cart(buyer, new CartItem("CUP", 3)));
      CheckoutRequest request =
          new CheckoutRequest(
              draft.cartId(),
              new BuyerDetails("ana@example.com", "Ana Souza", null, TAX_ID),
              HOME,
              HOME,
              draft.carrier(),
              draft.service(),
              null,
              null);
      OrderView placed =
          shop.store
              .checkout()
              .place(
                  buyer,
                  request,
                  shop.store.checkout().quote(buyer, request).total(),
                  PaymentChoice.token("card", "tok-approve"));
      TaxRequest atCheckout = live.last();
      assertEquals(Optional.of(TAX_ID), atCheckout.buyerTaxId());
      assertEquals(Shop.SHOP, atCheckout.from());
      assertEquals(money("59.70"), atCheckout.lines().get(0).amount());
      assertEquals(TaxRequest.SHIPPING, atCheckout.lines().get(1).category());

      shop.store
          .orders()
          .edit(STAFF, placed.id(), new EditOrder(Map.of("1", 2), null, placed.version()));
      TaxRequest atTheEdit = live.last();
      assertEquals(money("39.80"), atTheEdit.lines().get(0).amount());
      shop.test.settle();

      shop.test.pass(Duration.ofDays(3));
      Recorder candidate = new Recorder();
      shop.store
          .replays()
          .run(
              STAFF,
              ReplayRequest.of(
                      TestStore.START,
                      shop.test.clock().now(),
                      Map.of("balcao.taxes.calculator", "candidate"))
                  .with(new PluginRegistration<>(PluginKind.TAX, "candidate", candidate)),
              ReplayProgress.NONE);
      assertEquals(List.of(atTheEdit), candidate.requests);
      TaxRequest editedBack =
          renamed(
              new TaxRequest(
                  atTheEdit.currency(),
                  atTheEdit.from(),
                  atTheEdit.to(),
                  atTheEdit.on(),
                  atTheEdit.pricesIncludeTax(),
                  atTheEdit.buyerTaxId(),
                  List.of(
                      new TaxRequest.Line("1", atTheEdit.lines().get(0).category(), money("59.70")),
                      atTheEdit.lines().get(1))));
      assertEquals(renamed(atCheckout), editedBack);
    }
  }
}
