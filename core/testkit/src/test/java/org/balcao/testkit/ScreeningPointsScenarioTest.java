package org.balcao.testkit;

import static java.util.Objects.requireNonNull;
import static org.balcao.testkit.Shop.HOME;
import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.screening.ReviewQuery;
import org.balcao.backoffice.screening.ReviewView;
import org.balcao.backoffice.screening.ScreenedOrder;
import org.balcao.backoffice.screening.ScreeningResult;
import org.balcao.backoffice.screening.ScreeningView;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.testkit.script.Act;
import org.balcao.testkit.script.Call;
import org.balcao.testkit.script.ScriptedFraud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The points after a placed order, with a provider that is away, slow or mad, and with returns. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ScreeningPointsScenarioTest {
  private static final GuardOptions GUARD =
      GuardOptions.defaults()
          .withTimeout(Duration.ofMillis(300))
          .withBreaker(10_000, Duration.ofMillis(1));

  private final TestDatabase database;
  private final ScriptedFraud bureau = new ScriptedFraud();

  ScreeningPointsScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void silenceAtLaterPointsCallsAPersonOnceAndAReturnIsJudgedByItself() {
    bureau.judgesAt(
        ScreeningPoint.POST_AUTHORIZATION, ScreeningPoint.PRE_DISPATCH, ScreeningPoint.RETURN);
    try (Shop shop =
        Shop.open(
            database,
            b ->
                b.plugin(PluginKind.FRAUD, "bureau", bureau, GUARD)
                    .set("balcao.screening.patience", "PT1M"))) {
      OrderView sent = null;
      for (Act act : List.of(Act.isUnavailable(), Act.timesOut(), Act.fails(), Act.answersNull())) {
        bureau.behaves().always(act).always(Call.LOOKUP, Act.isUnavailable());
        OrderView order =
            shop.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("CUP", 1));
        shop.test.settle().pass(Duration.ofMinutes(30));
        assertEquals(OrderState.IN_REVIEW, shop.order(order.id()).state(), act.toString());
        ScreeningView silent = by(shop, order, ScreeningPoint.POST_AUTHORIZATION);
        assertEquals(Optional.of(Verdict.REVIEW), silent.fallback());
        assertTrue(silent.problem().orElse("").contains("a person has to look"));
        shop.store.screening().decide(STAFF, order.id(), true, "called the buyer");
        shop.test.settle();

        // The same silence before dispatch is no news to the person who let it go on.
        var list = shop.store.warehouse().release(STAFF, order.id()).get(0);
        shop.store.warehouse().pickedAll(STAFF, list.id());
        shop.store.warehouse().packInOne(STAFF, list.id());
        ShipmentView shipment = shop.store.shipping().ship(STAFF, list.id());
        shop.test.settle().pass(Duration.ofMinutes(30));
        assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state(), act.toString());
        shop.store.shipping().dispatch(STAFF, List.of(shipment.id()));
        shop.test.settle();
        assertEquals(1, shop.store.reviews().list(STAFF, ReviewQuery.ofOrder(order.id())).size());
        sent = shop.order(order.id());
      }

      bureau.behaves().always(Act.works()).always(Call.LOOKUP, Act.works());
      bureau.says(Verdict.DECLINE);
      OrderState before = requireNonNull(sent).state();
      askForReturn(shop, sent, "R-1");
      shop.test.settle();
      assertEquals(ScreeningResult.DECLINED, result(shop, sent, "R-1"));
      bureau.says(Verdict.REVIEW);
      askForReturn(shop, sent, "R-2");
      shop.test.settle();
      assertEquals(ScreeningResult.REVIEW, result(shop, sent, "R-2"));
      ReviewView review =
          shop.store.reviews().list(STAFF, ReviewQuery.open(5).at(ScreeningPoint.RETURN)).get(0);
      assertEquals("R-2", review.occasion());
      shop.store.reviews().decide(STAFF, review.id(), true, "the cup was broken");
      shop.test.settle();
      assertEquals(ScreeningResult.APPROVED, result(shop, sent, "R-2"));
      assertEquals(before, shop.order(sent.id()).state());
      FraudCase judged = bureau.judged().get(bureau.judged().size() - 1);
      assertEquals(ScreeningPoint.RETURN, judged.point());
      assertEquals(1, judged.items().get(0).quantity());
      shop.test.booksAreRight();
    }
  }

  private static ScreeningResult result(Shop shop, OrderView order, String number) {
    return shop.store
        .get(UnitOfWork.class)
        .call(
            session ->
                shop.store.screening().result(session, ScreeningPoint.RETURN, number, order.id()));
  }

  /** As a feature does that takes returns: its own unit of work, its own words for the case. */
  private static void askForReturn(Shop shop, OrderView order, String number) {
    ScreenedOrder back =
        new ScreenedOrder(
            order.id(),
            order.number(),
            "order",
            order.id().toString(),
            shop.test.clock().now(),
            money("19.90"),
            new FraudCase.Buyer(
                Optional.empty(),
                "Ana Souza",
                "ana@example.com",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            HOME,
            HOME,
            List.of(new FraudCase.Item("CUP", "Cup", 1, money("19.90"))),
            "card",
            Optional.empty(),
            FraudCase.Origin.unknown(),
            Locale.forLanguageTag("pt-BR"));
    shop.store
        .get(UnitOfWork.class)
        .run(
            session -> {
              shop.store.screening().open(session, ScreeningPoint.RETURN, number, back);
              shop.store
                  .tasks()
                  .wake(session, "order", order.id().toString(), shop.test.clock().now());
            });
  }

  private static ScreeningView by(Shop shop, OrderView order, ScreeningPoint point) {
    return shop.store.screening().judgements(STAFF, order.id()).stream()
        .filter(view -> view.by().equals("bureau") && view.point() == point)
        .findFirst()
        .orElseThrow();
  }
}
