package com.example;

import static org.balcao.testkit.script.Act.isUnavailable;
import static org.balcao.testkit.script.Act.losesAnswer;
import static org.balcao.testkit.script.Act.pends;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.notification.Template;
import org.balcao.testkit.TestStore;
import org.balcao.testkit.WebhookPost;
import org.balcao.testkit.script.Call;
import org.junit.jupiter.api.Test;

class CupsTest {

  @Test
  void aCupIsPaidOnceAlthoughTheAnswerIsLost() {
    try (TestStore store = TestStore.start().offer("CUP", "19.90", 100)) {
      store.gateway().next(losesAnswer());
      store.carrier().next(Call.BOOK, isUnavailable(), losesAnswer());

      OrderView order = store.buy("CUP", 2);
      store.assertThat().order(order).isPlaced().totals("44.80");
      store.settle().pass(Duration.ofMinutes(5));
      store.assertThat().order(order).isConfirmed().hasAuthorized("44.80");
      store.assertThat().stock("CUP").has(100, 2).available(98);

      store.pack(order);
      store.pass(Duration.ofMinutes(5));
      store.store().shipping().ofOrder(TestStore.STAFF, order.id()).forEach(store::dispatch);
      store.settle();
      store.assertThat().order(order).isShipped().isPaid();
      store.assertThat().ledger().balances("asset:clearing:scripted", "44.80");
      assertEquals(List.of(store.money("44.80")), store.gateway().captured(order.number()));
      assertEquals(1, store.carrier().booked().size());

      store.pass(Duration.ofDays(3));
      store.assertThat().order(order).isDelivered().isCompleted();
      store.assertThat().messages().to(TestStore.BUYER).exactly(1, Template.ORDER_DELIVERED);
      store.booksAreRight();
    }
  }

  @Test
  void aTransferThatTheBankConfirmsLaterIsWaitedFor() {
    try (TestStore store = TestStore.start()) {
      store.gateway().next(pends());
      OrderView order = store.buy(TestStore.ARTICLE, 1);
      store.settle().pass(Duration.ofMinutes(30));
      store.assertThat().order(order).isPlaced();

      WebhookPost post = store.webhooks(store.gateway());
      store.gateway().settles();
      post.deliverForged();
      store.settle().assertThat().order(order).isPlaced();
      post.deliverTwice();
      store.settle().assertThat().order(order).isConfirmed();
    }
  }
}
