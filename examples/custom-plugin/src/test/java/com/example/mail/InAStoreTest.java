package com.example.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.balcao.backoffice.order.OrderView;
import org.balcao.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The plugin as an operator meets it: configured in a whole store, which sells something. */
class InAStoreTest {
  private final FakeGateway gateway = new FakeGateway();

  private TestStore store() {
    return TestStore.scripted(
        builder ->
            builder
                .set("balcao.notifications.email", "mail")
                .set("balcao.notifier.mail.type", "mail-http")
                .set("balcao.notifier.mail.url", gateway.url().toString())
                .set("balcao.notifier.mail.token", FakeGateway.TOKEN)
                .set("balcao.notifier.mail.sender", "shop@example.com"));
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void theBuyerOfAnOrderGetsMail() {
    try (TestStore store = store()) {
      OrderView order = store.buy(TestStore.ARTICLE, 2);
      store.settle();
      FakeGateway.Sent mail = gateway.sent().get(0);
      assertEquals(TestStore.BUYER, mail.to());
      assertTrue(mail.subject().contains(order.number()), mail.subject());
    }
  }

  @Test
  void anAnswerThatIsLostMeansOneMailAllTheSame() {
    try (TestStore store = store()) {
      gateway.loseNextAnswer();
      store.buy(TestStore.ARTICLE, 1);
      store.settle().pass(Duration.ofHours(1));
      assertEquals(1, gateway.sent().size());
      store.assertThat().messages().to(TestStore.BUYER).exactly(1);
    }
  }

  @Test
  void aGatewayThatIsAwayForAWhileLosesNoMail() {
    try (TestStore store = store()) {
      gateway.refuseNext(FakeGateway.Refusal.of(503, ""));
      store.buy(TestStore.ARTICLE, 1);
      store.settle();
      assertEquals(0, gateway.sent().size());
      store.pass(Duration.ofHours(1));
      assertEquals(1, gateway.sent().size());
    }
  }
}
