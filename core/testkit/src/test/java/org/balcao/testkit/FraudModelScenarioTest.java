package org.balcao.testkit;

import static org.balcao.testkit.Shop.HOME;
import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.dispute.RecordDispute;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.screening.LabelQuery;
import org.balcao.backoffice.screening.ScreeningView;
import org.balcao.backoffice.shipping.DeliveryOption;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.plugin.PluginStatus;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.security.Actor;
import org.balcao.plugin.fraud.model.BacktestOptions;
import org.balcao.plugin.fraud.model.BacktestResult;
import org.balcao.plugin.fraud.model.FraudModels;
import org.balcao.plugin.fraud.model.ModelCard;
import org.balcao.plugin.fraud.model.OrderFile;
import org.balcao.plugin.fraud.model.TrainingOptions;
import org.balcao.spi.Health;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.payment.Dispute.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A store learns from what it was charged back for. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class FraudModelScenarioTest {
  private static final int EACH = 25;
  private static final TrainingOptions SMALL =
      TrainingOptions.defaults().withTrees(15).costing(5, 200);

  private final TestDatabase database;
  private final Path folder;

  FraudModelScenarioTest(TestDatabase database) throws IOException {
    this.database = database;
    this.folder =
        Files.createTempDirectory(Files.createDirectories(Path.of("target", "models")), "model");
  }

  @Test
  void whatWasChargedBackTeachesAModelThatCallsAPersonAndDeclinesOnlyWhereItMay()
      throws IOException {
    Path model = folder.resolve("fraud-model.bin");
    try (Shop shop = open(model)) {
      // Without a model every order passes, and the operator sees why nobody judges.
      OrderView early = buy(shop, true, 0);
      assertEquals(OrderState.CONFIRMED, shop.order(early.id()).state());
      assertEquals("no-model", by(shop, early, "learned").signals().get(0).code());
      assertEquals(Health.Status.DEGRADED, health(shop));

      for (int i = 1; i <= EACH; i++) {
        OrderView good = place(shop, false, i);
        OrderView bad = place(shop, true, i);
        shop.test.settle();
        shop.store.fraudLabels().label(STAFF, good.id(), false, "came to the shop");
        chargedBack(shop, bad);
        shop.test.clock().advance(Duration.ofMinutes(50));
      }
      shop.test.settle();
      Path labelled = export(shop);
      FraudModels models = new FraudModels();
      Path report = folder.resolve("report.html");
      BacktestResult tested =
          models.backtest(
              OrderFile.of(labelled),
              SMALL,
              new BacktestOptions(BacktestOptions.Split.TIME, 0.15),
              report);
      assertTrue(tested.quality().atThreshold().recall() > 0.9, tested.quality().toString());
      assertTrue(tested.quality().atThreshold().precision() > 0.9, tested.quality().toString());
      assertTrue(tested.cost().orElseThrow() < tested.costWithout().orElseThrow());
      assertTrue(Files.readString(report).contains("<svg"));
      ModelCard card = models.train(OrderFile.of(labelled), SMALL, model);
      // What tells where a label comes from would give it away, and hashes are never seen again.
      assertFalse(card.columns().containsKey("label_source"));
      assertFalse(card.columns().containsKey("email"));

      // The running store takes it up; it calls a person and refuses nobody.
      OrderView genuine = buy(shop, false, 100);
      OrderView doubted = buy(shop, true, 100);
      assertEquals(Health.Status.UP, health(shop));
      assertEquals(OrderState.CONFIRMED, shop.order(genuine.id()).state());
      assertEquals(OrderState.IN_REVIEW, shop.order(doubted.id()).state());
      ScreeningView judged = by(shop, doubted, "learned");
      assertEquals(Optional.of(Verdict.REVIEW), judged.verdict());
      assertEquals("fraud-probability", judged.signals().get(0).code());

      // What a person lets go on meets the instance that may decide, and is refused.
      shop.store.screening().decide(STAFF, doubted.id(), true, "looks like a gift");
      shop.test.settle();
      assertEquals(Optional.of(Verdict.DECLINE), by(shop, doubted, "strict").verdict());
      assertEquals(OrderState.CANCELLED, shop.order(doubted.id()).state());

      // A broken file changes nothing but the health.
      Files.writeString(model, "not a model");
      OrderView next = buy(shop, true, 101);
      assertEquals(OrderState.IN_REVIEW, shop.order(next.id()).state());
      assertEquals(Health.Status.DEGRADED, health(shop));
      shop.test.booksAreRight();
    }
  }

  private Shop open(Path model) {
    Shop shop =
        Shop.open(
            database,
            b ->
                b.set("balcao.orders.capture", "on-confirmation")
                    .set("balcao.fraud.rules.review-at", "1.1")
                    .set("balcao.fraud.rules.decline-at", "1.1")
                    .set("balcao.fraud.learned.type", "model")
                    .set("balcao.fraud.learned.model", model.toString())
                    .set("balcao.fraud.strict.type", "model")
                    .set("balcao.fraud.strict.model", model.toString())
                    .set("balcao.fraud.strict.points", "post-authorization")
                    .set("balcao.fraud.strict.decide", "true")
                    .set("balcao.fraud.strict.review-at", "0.9")
                    .set("balcao.fraud.strict.decline-at", "0.9"));
    shop.stock("PLATE", 8 * EACH);
    return shop;
  }

  /** Thieves buy many plates by way of one provider of mailboxes; others one or two cups. */
  private static OrderView place(Shop shop, boolean thief, int number) {
    Actor buyer = guest();
    Cart cart =
        thief
            ? shop.cart(buyer, new CartItem("PLATE", 4 + number % 3))
            : shop.cart(buyer, new CartItem("CUP", 1 + number % 2));
    DeliveryOption option = shop.store.checkout().options(buyer, cart.id(), HOME).get(0);
    CheckoutRequest request =
        CheckoutRequest.of(
            cart.id(),
            BuyerDetails.of(
                "buyer" + number + (thief ? "@quick.example" : "@post.example"), "Ana Souza"),
            HOME,
            option.carrier(),
            option.service());
    return shop.store
        .checkout()
        .place(
            buyer,
            request,
            shop.store.checkout().quote(buyer, request).total(),
            PaymentChoice.token("card", "tok-approve"));
  }

  private static OrderView buy(Shop shop, boolean thief, int number) {
    OrderView order = place(shop, thief, number);
    shop.test.settle();
    return order;
  }

  private static void chargedBack(Shop shop, OrderView order) {
    UUID payment = shop.store.payments().payments(STAFF, order.id()).get(0).id();
    shop.store
        .disputes()
        .record(
            STAFF,
            new RecordDispute(
                "card",
                "letter " + order.number(),
                payment,
                Stage.OPENED,
                "the cardholder knows nothing of it",
                order.total(),
                shop.test.clock().now(),
                Optional.empty()));
  }

  private Path export(Shop shop) throws IOException {
    Path labelled = folder.resolve("labelled.csv");
    try (Writer csv = Files.newBufferedWriter(labelled)) {
      assertEquals(2 * EACH, shop.store.fraudLabels().export(STAFF, LabelQuery.all(), csv));
    }
    assertEquals(
        EACH,
        Files.readAllLines(labelled).stream().filter(l -> l.endsWith(",1,chargeback")).count());
    return labelled;
  }

  private static ScreeningView by(Shop shop, OrderView order, String provider) {
    return shop.store.screening().judgements(STAFF, order.id()).stream()
        .filter(view -> view.by().equals(provider))
        .findFirst()
        .orElseThrow();
  }

  private static Health.Status health(Shop shop) {
    return shop.store.get(Plugins.class).status().stream()
        .filter(status -> status.name().equals("learned"))
        .map(PluginStatus::health)
        .findFirst()
        .orElseThrow()
        .status();
  }
}
