package org.balcao.testkit;

import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.plugin.payment.simulator.SimulatedPayments;
import org.balcao.plugin.payment.simulator.SimulatorGatewayProvider;
import org.balcao.spi.payment.PaymentGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A gateway that throws, hangs, lies or loses its answers: no order is lost, none is charged twice,
 * each ends right or stands before a person, and the others go on. What was really charged is read
 * in the gateway's own books.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MisbehavingGatewayScenarioTest {
  private static final Set<OrderState> RIGHT_OR_BEFORE_A_PERSON =
      Set.of(
          OrderState.CONFIRMED,
          OrderState.PAYMENT_DECLINED,
          OrderState.NEEDS_ATTENTION,
          OrderState.CANCELLED);

  private final TestDatabase database;
  private PaymentGateway gateway;
  private Shop shop;

  MisbehavingGatewayScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    gateway = new SimulatorGatewayProvider().create(new SimulatorContext("wild", Map.of()));
    shop =
        Shop.open(
            database,
            builder ->
                builder.plugin(
                    PluginKind.PAYMENT,
                    "wild",
                    gateway,
                    GuardOptions.defaults()
                        .withTimeout(Duration.ofMillis(300))
                        .withBreaker(1000, Duration.ofMillis(1))));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tok-error",
        "tok-error-after-effect",
        "tok-hang",
        "tok-hang-after-effect",
        "tok-null",
        "tok-wrong-amount",
        "tok-wrong-currency",
        "tok-timeout-before-effect",
        "tok-timeout-after-effect",
        "tok-unavailable*3",
        "tok-rate-limited*2",
        "tok-decline,timeout-after-effect",
        "tok-timeout-before-effect,lookup:unavailable*always",
      })
  void theOrderIsNeitherLostNorChargedTwiceAndTheOthersGoOn(String token) {
    OrderView wild = shop.buy(guest(), PaymentChoice.token("wild", token), new CartItem("CUP", 2));
    OrderView other =
        shop.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("CUP", 1));
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(other.id()).state());

    shop.test.pass(Duration.ofDays(5));
    OrderView ended = shop.order(wild.id());
    assertTrue(
        RIGHT_OR_BEFORE_A_PERSON.contains(ended.state()), token + " ended as " + ended.state());
    var truth = ((SimulatedPayments) gateway).balance(wild.number(), Shop.BRL);
    assertTrue(truth.authorized().compareTo(money("54.80")) <= 0, token + " authorised " + truth);
    if (ended.state() == OrderState.CONFIRMED) {
      assertEquals(money("54.80"), truth.authorized());
      shop.send(wild.id());
      shop.test.pass(Duration.ofDays(10));
      assertEquals(OrderState.COMPLETED, shop.order(wild.id()).state());
      assertEquals(
          money("54.80"),
          ((SimulatedPayments) gateway).balance(wild.number(), Shop.BRL).captured());
    }
    shop.test.booksAreRight();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tok-capture:timeout-after-effect",
        "tok-capture:error-after-effect",
        "tok-capture:null",
        "tok-capture:hang-after-effect",
        "tok-capture:unavailable*3",
      })
  void aCaptureWhoseAnswerIsLostIsTakenOnce(String token) {
    OrderView order = shop.buy(guest(), PaymentChoice.token("wild", token), new CartItem("CUP", 2));
    shop.test.settle();
    shop.send(order.id());
    shop.test.pass(Duration.ofDays(10));
    assertEquals(OrderState.COMPLETED, shop.order(order.id()).state());
    assertEquals(
        money("54.80"), ((SimulatedPayments) gateway).balance(order.number(), Shop.BRL).captured());
    shop.test.booksAreRight();
  }
}
