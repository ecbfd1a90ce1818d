package org.balcao.testkit.assertion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.notification.NotificationView.State;
import org.balcao.frontoffice.notification.Template;
import org.balcao.testkit.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/** Every assertion fails where it should, and says what was there. */
class AssertionsScenarioTest {
  private static TestStore store;
  private static OrderView order;

  @BeforeAll
  static void open() {
    store = TestStore.start();
    order = store.buy(TestStore.ARTICLE, 2);
    store.settle();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  record Wrong(String says, Executable assertion) {
    @Override
    public String toString() {
      return says;
    }
  }

  private static Wrong wrong(String says, Executable assertion) {
    return new Wrong(says, assertion);
  }

  static Stream<Wrong> wrongs() {
    String number = order.number();
    String state = "state of order " + number + ": expected ";
    return Stream.of(
        wrong(state + "PLACED but was CONFIRMED; it is CONFIRMED", () -> look().isPlaced()),
        wrong(state + "IN_REVIEW but was CONFIRMED", () -> look().isInReview()),
        wrong(state + "PAYMENT_DECLINED but was CONFIRMED", () -> look().isDeclined()),
        wrong(state + "NEEDS_ATTENTION but was CONFIRMED", () -> look().needsAttention()),
        wrong(state + "CANCELLED but was CONFIRMED", () -> look().isCancelled()),
        wrong(state + "COMPLETED but was CONFIRMED", () -> look().isCompleted()),
        wrong("expected SHIPPED but was UNFULFILLED", () -> look().isShipped()),
        wrong("expected DELIVERED but was UNFULFILLED", () -> look().isDelivered()),
        wrong("expected CAPTURED but was AUTHORIZED", () -> look().isPaid()),
        wrong("expected REFUNDED but was AUTHORIZED", () -> look().isRefunded()),
        wrong("expected EUR 1.00 but was EUR 25.00", () -> look().totals("1.00")),
        wrong(
            "authorised of order " + number + ": expected EUR 1.00 but was EUR 25.00",
            () -> look().hasAuthorized("1.00")),
        wrong("expected EUR 1.00 but was EUR 0.00", () -> look().hasCaptured("1.00")),
        wrong("expected EUR 1.00 but was EUR 0.00", () -> look().hasRefunded("1.00")),
        wrong("expected one with 'rain' but was none", () -> look().hasReason("rain")),
        wrong("there is no order 4711", () -> store.assertThat().order("4711")),
        wrong(
            "stock of ARTICLE: expected 1 on hand, 2 reserved but was 100 on hand, 2 reserved",
            () -> store.assertThat().stock("ARTICLE").has(1, 2)),
        wrong(
            "expected 100 on hand, 1 reserved but was 100 on hand, 2 reserved",
            () -> store.assertThat().stock("ARTICLE").has(100, 1)),
        wrong(
            "expected 99 available but was 98 available",
            () -> store.assertThat().stock("ARTICLE").available(99)),
        wrong("nobody knows it", () -> store.assertThat().stock("NONE").has(1, 0)),
        wrong(
            "balance of income:sales: expected EUR 1.00 but was EUR 0.00; the ledger is empty",
            () -> store.assertThat().ledger().balances("income:sales", store.money("1.00"))),
        wrong(
            "currencies of the ledger: expected one but was []",
            () -> store.assertThat().ledger().balances("income:sales", "1.00")),
        wrong(
            "messages to buyer@example.com: expected 2 order-placed sent but was 1 order-placed"
                + " sent; there are\n  order-placed to buyer@example.com SENT",
            () ->
                store
                    .assertThat()
                    .messages()
                    .to(TestStore.BUYER)
                    .exactly(2, Template.ORDER_PLACED)),
        wrong(
            "expected 1 order-placed refused but was 0 order-placed refused",
            () -> store.assertThat().messages().exactly(1, Template.ORDER_PLACED, State.REFUSED)),
        wrong(
            "messages to x@example.com: expected 1 sent but was 0 sent; there are none at all",
            () -> store.assertThat().messages().to("x@example.com").exactly(1)),
        wrong("expected 0 sent but was 1 sent", () -> store.assertThat().messages().none()));
  }

  private static OrderAssertion look() {
    return store.assertThat().order(order);
  }

  @ParameterizedTest
  @MethodSource("wrongs")
  void whatIsNotSoFailsAndSaysWhatIs(Wrong wrong) {
    AssertionFailedError failed = assertThrows(AssertionFailedError.class, wrong.assertion());
    assertTrue(failed.getMessage().contains(wrong.says()), failed.getMessage());
  }

  @Test
  void aFailureCarriesBothValuesAndTheHistory() {
    AssertionFailedError failed =
        assertThrows(AssertionFailedError.class, () -> look().is(FulfilmentState.SHIPPED));
    assertEquals(FulfilmentState.SHIPPED, failed.getExpected().getValue());
    assertEquals(FulfilmentState.UNFULFILLED, failed.getActual().getValue());
    assertTrue(
        failed.getMessage().contains("2026-01-05T10:00:00Z PLACED → CONFIRMED (process)"),
        failed.getMessage());
  }

  @Test
  void whatIsSoPasses() {
    look().is(OrderState.CONFIRMED).isAuthorized().totals("25.00").hasReason("");
    store.assertThat().order(order.number()).isConfirmed();
    store.assertThat().stock("NONE").has(0, 0);
    store.assertThat().ledger().balances("income:sales", store.money("0"));
    assertEquals(List.of(), store.notifier().sentTo("x@example.com"));
  }
}
