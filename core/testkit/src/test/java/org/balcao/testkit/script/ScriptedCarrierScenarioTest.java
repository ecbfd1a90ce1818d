package org.balcao.testkit.script;

import static org.balcao.testkit.script.Act.answersNothing;
import static org.balcao.testkit.script.Act.answersNull;
import static org.balcao.testkit.script.Act.answersWrongAmount;
import static org.balcao.testkit.script.Act.answersWrongCurrency;
import static org.balcao.testkit.script.Act.failsAfterEffect;
import static org.balcao.testkit.script.Act.isUnavailable;
import static org.balcao.testkit.script.Act.losesAnswer;
import static org.balcao.testkit.script.Act.pends;
import static org.balcao.testkit.script.Act.refuses;
import static org.balcao.testkit.script.Act.timesOutAfterEffect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.stream.Stream;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.spi.shipping.TrackingStatus;
import org.balcao.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a carrier can be told, and what the store makes of it. */
class ScriptedCarrierScenarioTest {
  private TestStore store;
  private ScriptedCarrier carrier;

  @BeforeEach
  void open() {
    store = TestStore.start();
    carrier = store.carrier();
  }

  @AfterEach
  void close() {
    store.booksAreRight();
    store.close();
  }

  private OrderView confirmed() {
    OrderView order = store.buy(TestStore.ARTICLE, 1);
    store.settle();
    return order;
  }

  static Stream<Act> troubleThatPasses() {
    return Stream.of(
        losesAnswer(),
        timesOutAfterEffect(),
        failsAfterEffect(),
        answersNull(),
        answersNothing(),
        answersWrongAmount(),
        answersWrongCurrency(),
        isUnavailable(),
        pends(Duration.ofMinutes(2)));
  }

  @ParameterizedTest
  @MethodSource("troubleThatPasses")
  void aParcelIsBookedOnceAndArrives(Act act) {
    OrderView order = confirmed();
    carrier.next(act);
    ShipmentView shipment = store.pack(order);
    store.settle().pass(Duration.ofMinutes(10));
    store.dispatch(shipment);
    store.settle().pass(Duration.ofDays(3));
    store.assertThat().order(order).isDelivered().isCompleted();
    assertEquals(1, carrier.booked().size());
    assertEquals(order.number(), carrier.booked().get(0).orderNumber());
  }

  @Test
  void badQuotesAreLeftOut() {
    for (Act act :
        new Act[] {
          isUnavailable(),
          answersNull(),
          answersNothing(),
          answersWrongAmount(),
          answersWrongCurrency(),
          refuses()
        }) {
      carrier.always(Call.QUOTE, act);
      AssertionError failed =
          assertThrows(AssertionError.class, () -> store.buy(TestStore.ARTICLE, 1));
      assertEquals(true, String.valueOf(failed.getMessage()).startsWith("no carrier delivers"));
    }
    carrier.behaves().price("7.50").takes(Duration.ofDays(5));
    store.assertThat().order(store.buy(TestStore.ARTICLE, 1)).totals("17.50");
  }

  @Test
  void aRefusedBookingStandsBeforeAPerson() {
    OrderView order = confirmed();
    carrier.next(refuses());
    ShipmentView shipment = store.pack(order);
    store.settle();
    assertEquals(
        ShipmentView.State.NEEDS_ATTENTION,
        store.store().shipping().shipment(TestStore.STAFF, shipment.id()).state());
    store.assertThat().order(order).needsAttention();
  }

  @Test
  void aBookingThatIsNotWantedAnyMoreIsGivenBackOnce() {
    OrderView order = confirmed();
    store.pack(order);
    store.settle();
    carrier.next(Call.VOID, losesAnswer());
    store.store().orders().cancel(TestStore.STAFF, order.id(), "changed my mind");
    store.settle().pass(Duration.ofHours(1));
    store.assertThat().order(order).isCancelled();
    assertEquals(1, carrier.effects(Call.VOID));
  }

  @Test
  void newsOfParcelsComeDisorderedAndTwice() {
    OrderView order = confirmed();
    carrier.always(Call.TRACK, answersWrongAmount());
    store.send(order);
    store.pass(Duration.ofDays(3));
    store.assertThat().order(order).isDelivered();
  }

  @Test
  void aParcelThatComesBackIsPaidBack() {
    OrderView order = confirmed();
    carrier.ends(TrackingStatus.RETURNED);
    store.send(order);
    store.pass(Duration.ofDays(3));
    store.assertThat().order(order).isCancelled().isRefunded();
    store.assertThat().stock(TestStore.ARTICLE).has(100, 0);
  }

  @Test
  void aLostParcelStandsBeforeAPerson() {
    OrderView order = confirmed();
    carrier.ends(TrackingStatus.LOST);
    store.send(order);
    store.pass(Duration.ofDays(3));
    store.assertThat().order(order).needsAttention();
  }

  @Test
  void aWebhookHasTheParcelLookedForAtOnce() {
    OrderView order = confirmed();
    carrier.takes(Duration.ofMinutes(3));
    store.send(order);
    store.pass(Duration.ofMinutes(4));
    store.assertThat().order(order).isShipped();
    store.webhooks(carrier).deliver();
    carrier.announces();
    store.webhooks(carrier).deliverTwice();
    store.settle().assertThat().order(order).isDelivered();
  }
}
