package org.balcao.testkit.script;

import static org.balcao.testkit.script.Act.answersNothing;
import static org.balcao.testkit.script.Act.answersNull;
import static org.balcao.testkit.script.Act.answersWrongAmount;
import static org.balcao.testkit.script.Act.answersWrongCurrency;
import static org.balcao.testkit.script.Act.fails;
import static org.balcao.testkit.script.Act.failsAfterEffect;
import static org.balcao.testkit.script.Act.flaps;
import static org.balcao.testkit.script.Act.getsItTwice;
import static org.balcao.testkit.script.Act.isBusy;
import static org.balcao.testkit.script.Act.isUnavailable;
import static org.balcao.testkit.script.Act.losesAnswer;
import static org.balcao.testkit.script.Act.pends;
import static org.balcao.testkit.script.Act.refuses;
import static org.balcao.testkit.script.Act.timesOut;
import static org.balcao.testkit.script.Act.timesOutAfterEffect;
import static org.balcao.testkit.script.Act.works;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.balcao.backoffice.order.OrderView;
import org.balcao.kernel.event.Inbox.Answer;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.RejectionKind;
import org.balcao.testkit.TestStore;
import org.balcao.testkit.WebhookPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a gateway can be told, and what the store makes of it. */
class ScriptedGatewayScenarioTest {
  private TestStore store;
  private ScriptedGateway gateway;

  @BeforeEach
  void open() {
    store = TestStore.start();
    gateway = store.gateway();
  }

  @AfterEach
  void close() {
    store.booksAreRight();
    store.close();
  }

  /** Everything after which the money is reserved once, sooner or later. */
  static Stream<Act> troubleThatPasses() {
    return Stream.of(
        works(),
        losesAnswer(),
        timesOutAfterEffect(),
        timesOut(),
        isUnavailable(),
        isBusy(Duration.ofMinutes(1)),
        fails(),
        failsAfterEffect(),
        answersNull(),
        answersNothing(),
        answersWrongAmount(),
        answersWrongCurrency(),
        pends(Duration.ofMinutes(5)),
        getsItTwice());
  }

  @ParameterizedTest
  @MethodSource("troubleThatPasses")
  void whateverHappensOnceTheMoneyIsReservedOnceAndTheOrderIsConfirmed(Act act) {
    gateway.next(act);
    OrderView order = store.buy(TestStore.ARTICLE, 2);
    store.settle().pass(Duration.ofMinutes(10));
    store.assertThat().order(order).isConfirmed().isAuthorized().hasAuthorized("25.00");
    assertEquals(List.of(store.money("25.00")), gateway.authorized(order.number()));
    assertEquals(act, gateway.journal(Call.AUTHORIZE).get(0).act());
  }

  @ParameterizedTest
  @MethodSource("troubleThatPasses")
  void theSameHoldsForTakingAndPayingBack(Act act) {
    gateway.next(Call.CAPTURE, act).next(Call.REFUND, act);
    OrderView order = store.buy(TestStore.ARTICLE, 2);
    store.settle().send(order);
    store.pass(Duration.ofMinutes(10));
    store.assertThat().order(order).isPaid().hasCaptured("25.00");
    store.store().orders().refund(TestStore.STAFF, order.id(), store.money("5.00"), "a scratch");
    store.settle().pass(Duration.ofMinutes(10));
    store.assertThat().order(order).hasRefunded("5.00");
    assertEquals(List.of(store.money("25.00")), gateway.captured(order.number()));
    assertEquals(List.of(store.money("5.00")), gateway.refunded(order.number()));
  }

  @Test
  void aRefusalIsForGoodAndCostsNothing() {
    gateway.next(refuses());
    OrderView order = store.buy(TestStore.ARTICLE, 1);
    store.settle();
    store.assertThat().order(order).isDeclined();
    assertEquals(0, gateway.effects(Call.AUTHORIZE));
    assertEquals(1, gateway.journal(Call.AUTHORIZE).size());
  }

  @Test
  void aGatewayThatNeverAnswersLeavesTheOrderToAPerson() {
    gateway.always(losesAnswer()).always(Call.LOOKUP, isUnavailable());
    OrderView order = store.buy(TestStore.ARTICLE, 1);
    store.settle().pass(Duration.ofHours(25));
    store.assertThat().order(order).needsAttention();
    assertEquals(1, gateway.effects(Call.AUTHORIZE));

    gateway.behaves();
    store.store().orders().retry(TestStore.STAFF, order.id());
    store.settle().pass(Duration.ofMinutes(10));
    store.assertThat().order(order).isConfirmed();
  }

  @Test
  void whatFlapsWorksInTheEnd() {
    gateway.always(flaps(3, 4));
    OrderView first = store.buy(TestStore.ARTICLE, 1);
    store.settle().pass(Duration.ofMinutes(1));
    OrderView second = store.buy(TestStore.ARTICLE, 1);
    store.settle().pass(Duration.ofMinutes(1));
    store.assertThat().order(first).isConfirmed();
    store.assertThat().order(second).isConfirmed();
    assertEquals(8, gateway.journal(Call.AUTHORIZE).size());
    assertEquals(2, gateway.effects(Call.AUTHORIZE));
  }

  @Test
  void aGatewayThatCannotTellARepeatIsNotCalledAgain() {
    gateway.declares(IdempotencyKind.NONE).next(losesAnswer());
    OrderView order = store.buy(TestStore.ARTICLE, 1);
    store.settle().pass(Duration.ofDays(5));
    store.assertThat().order(order).needsAttention().hasReason("");
    assertEquals(1, gateway.effects(Call.AUTHORIZE));
  }

  @Test
  void aGatewayWithoutKeysDoesWhatItGetsTwiceTwice() {
    gateway.declares(IdempotencyKind.NONE).next(getsItTwice());
    OrderView order = store.buy(TestStore.ARTICLE, 1);
    store.settle();
    store.assertThat().order(order).isConfirmed().hasAuthorized("15.00");
    assertEquals(2, gateway.authorized(order.number()).size());
  }

  @Test
  void aWebhookSettlesWhatWaitsHoweverItIsDelivered() {
    WebhookPost post = store.webhooks(gateway);
    gateway.next(pends(), pends());
    OrderView first = store.buy(TestStore.ARTICLE, 1);
    OrderView second = store.buy(TestStore.ARTICLE, 2);
    store.settle();
    store.assertThat().order(first).isPlaced();
    assertEquals(0, post.waiting());

    assertEquals(2, gateway.settles());
    assertEquals(2, post.waiting());
    assertEquals(List.of(Answer.FORGED, Answer.FORGED), post.deliverForged());
    store.settle().assertThat().order(first).isPlaced();

    store.pass(Duration.ofMinutes(20));
    assertEquals(List.of(Answer.ACCEPTED, Answer.ACCEPTED), post.deliverReversed());
    store.settle();
    store.assertThat().order(first).isConfirmed().hasAuthorized("15.00");
    store.assertThat().order(second).isConfirmed().hasAuthorized("25.00");
    assertEquals(List.of(Answer.ACCEPTED, Answer.ACCEPTED), post.repeat());
    store.settle();
    assertEquals(2, gateway.effects(Call.AUTHORIZE));
  }

  @Test
  void aWebhookThatComesTwiceIsTakenOnceAndOneThatIsLostIsNotMissed() {
    WebhookPost post = store.webhooks(gateway);
    gateway.next(pends(), pends());
    OrderView first = store.buy(TestStore.ARTICLE, 1);
    store.settle();
    gateway.settles();
    assertEquals(List.of(Answer.ACCEPTED, Answer.ACCEPTED), post.deliverTwice());
    store.settle().assertThat().order(first).isConfirmed();

    OrderView second = store.buy(TestStore.ARTICLE, 1);
    store.settle();
    gateway.settles();
    post.lose();
    assertTrue(post.deliver().isEmpty());
    store.pass(Duration.ofHours(2));
    store.assertThat().order(second).isConfirmed();
  }

  @Test
  void whatWaitsMayBeRefused() {
    gateway.next(pends());
    OrderView order = store.buy(TestStore.ARTICLE, 1);
    store.settle();
    assertEquals(1, gateway.refusesWhatWaits());
    store.webhooks(gateway).deliver();
    store.settle().assertThat().order(order).isDeclined();
  }

  @Test
  void moreThanThereIsIsNeitherTakenNorPaidBack() {
    OrderView order = store.buy(TestStore.ARTICLE, 1);
    store.settle();
    assertEquals(
        List.of(), gateway.captured(order.number()), "nothing is taken before goods leave");
    store.store().orders().cancel(TestStore.STAFF, order.id(), "changed my mind");
    store.settle().assertThat().order(order).isCancelled();
    assertEquals(1, gateway.effects(Call.CANCEL));
  }

  @Test
  void aScriptThatCannotBeFollowedIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> gateway.next(Call.QUOTE, works()));
    assertThrows(IllegalArgumentException.class, () -> gateway.next(Call.LOOKUP, pends()));
    assertThrows(IllegalArgumentException.class, () -> flaps(3, 2));
    assertEquals("refuses: LIMIT_EXCEEDED", refuses(RejectionKind.LIMIT_EXCEEDED).toString());
  }
}
