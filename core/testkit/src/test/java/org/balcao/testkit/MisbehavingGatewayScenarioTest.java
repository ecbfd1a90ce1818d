package org.balcao.testkit;

import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.balcao.testkit.script.Act.answersNull;
import static org.balcao.testkit.script.Act.answersWrongAmount;
import static org.balcao.testkit.script.Act.failsAfterEffect;
import static org.balcao.testkit.script.Act.isUnavailable;
import static org.balcao.testkit.script.Act.losesAnswer;
import static org.balcao.testkit.script.Act.timesOutAfterEffect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.plugin.payment.simulator.SimulatedPayments;
import org.balcao.plugin.payment.simulator.SimulatorGatewayProvider;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.testkit.script.Act;
import org.balcao.testkit.script.Call;
import org.balcao.testkit.script.ScriptedGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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

  private static final GuardOptions GUARD =
      GuardOptions.defaults()
          .withTimeout(Duration.ofMillis(300))
          .withBreaker(1000, Duration.ofMillis(1));

  private final TestDatabase database;
  private final ScriptedGateway scripted = new ScriptedGateway();
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
                builder
                    .plugin(PluginKind.PAYMENT, "wild", gateway, GUARD)
                    .plugin(PluginKind.PAYMENT, "scripted", scripted, GUARD));
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

  static Stream<Act> lostCaptures() {
    return Stream.of(
        timesOutAfterEffect(),
        failsAfterEffect(),
        losesAnswer(),
        answersNull(),
        answersWrongAmount(),
        isUnavailable().flapping(3, 4));
  }

  @ParameterizedTest
  @MethodSource("lostCaptures")
  void aCaptureWhoseAnswerIsLostIsTakenOnce(Act act) {
    scripted.always(Call.CAPTURE, act);
    OrderView order = shop.buy(guest(), PaymentChoice.of("scripted"), new CartItem("CUP", 2));
    shop.test.settle();
    shop.send(order.id());
    shop.test.pass(Duration.ofDays(10));
    shop.test.assertThat().order(order).isCompleted().hasCaptured("54.80");
    assertEquals(List.of(money("54.80")), scripted.captured(order.number()));
    shop.test.booksAreRight();
  }
}
