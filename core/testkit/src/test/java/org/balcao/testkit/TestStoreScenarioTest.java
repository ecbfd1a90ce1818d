package org.balcao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.frontoffice.notification.Template;
import org.balcao.testkit.script.Call;
import org.junit.jupiter.api.Test;

/** The store that needs nothing more. */
class TestStoreScenarioTest {

  @Test
  void aStoreInOneLineSellsAndDelivers() {
    try (TestStore store = TestStore.start()) {
      OrderView order = store.buy(TestStore.ARTICLE, 2);
      store.assertThat().order(order).isPlaced().totals("25.00");
      store.assertThat().stock(TestStore.ARTICLE).has(100, 2).available(98);

      store.settle();
      store.assertThat().order(order.number()).isConfirmed().isAuthorized().hasAuthorized("25.00");
      assertEquals(List.of(store.money("25.00")), store.gateway().authorized(order.number()));
      assertEquals(1, store.fraud().judged().size());

      ShipmentView shipment = store.send(order);
      assertEquals(ShipmentView.State.DISPATCHED, shipment.state());
      store.assertThat().order(order).isShipped().isPaid().hasCaptured("25.00");
      store.assertThat().stock(TestStore.ARTICLE).has(98, 0);
      store
          .assertThat()
          .ledger()
          .balances("asset:clearing:scripted", "25.00")
          .balances("income:sales", store.money("-20.00"));

      store.pass(Duration.ofDays(3));
      store.assertThat().order(order).isDelivered().isCompleted().hasRefunded("0");
      store
          .assertThat()
          .messages()
          .to(TestStore.BUYER)
          .exactly(1, Template.ORDER_PLACED)
          .exactly(1, Template.ORDER_DELIVERED)
          .exactly(4);
      store.assertThat().messages().to("somebody@example.com").none();
      assertEquals(4, store.notifier().sentTo(TestStore.BUYER).size());
      store.booksAreRight().assertThat().booksAreRight();
    }
  }

  @Test
  void moreIsOfferedAndTaxedAndReceived() {
    try (TestStore store =
        TestStore.scripted(
            builder ->
                builder.set("balcao.currency", "JPY").set("balcao.prices.include-tax", "false"))) {
      store.taxes().rate("0.10");
      store.carrier().price("300");
      store.offer("CUP", "1990", 0).receive("CUP", 3);
      OrderView order = store.buy("CUP", 2);
      store.assertThat().order(order).totals("4708");
      store.assertThat().stock("CUP").available(1);
      assertTrue(store.taxes().journal(Call.CALCULATE).size() > 0);
    }
  }

  @Test
  void aStoreThatIsConfiguredOtherwiseHasNoScriptedProviders() {
    try (TestStore store = TestStore.start(builder -> builder)) {
      NullPointerException failed = assertThrows(NullPointerException.class, store::gateway);
      assertTrue(String.valueOf(failed.getMessage()).contains("TestStore.start()"));
      assertThrows(
          org.balcao.kernel.NotFoundException.class, () -> store.buy(TestStore.ARTICLE, 1));
    }
  }
}
