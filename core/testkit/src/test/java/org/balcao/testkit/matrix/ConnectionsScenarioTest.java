package org.balcao.testkit.matrix;

import static org.balcao.testkit.script.Act.losesAnswer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.balcao.backoffice.order.OrderQuery;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.testkit.TestDatabase;
import org.balcao.testkit.TestStore;
import org.balcao.testkit.script.Call;
import org.balcao.testkit.script.ScriptedCarrier;
import org.balcao.testkit.script.ScriptedFraud;
import org.balcao.testkit.script.ScriptedGateway;
import org.balcao.testkit.script.ScriptedNotifier;
import org.balcao.testkit.script.ScriptedTaxes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * While a plugin is called, whoever waits for it holds no connection of the database: seen from
 * within every call of an order's whole life, by a watch before the data source.
 */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ConnectionsScenarioTest {
  private static final String WATCHED = "watched";

  private final TestDatabase database;
  private final ScriptedGateway gateway = new ScriptedGateway();
  private final ScriptedCarrier carrier = new ScriptedCarrier();
  private final Watched watched = new Watched();
  private final Set<String> seen = new ConcurrentSkipListSet<>();
  private final List<String> wrong = new CopyOnWriteArrayList<>();
  private TestStore test;
  private HeldConnections connections;

  ConnectionsScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    test =
        TestStore.start(
            new DrivenClock(TestStore.START, ZoneOffset.UTC),
            builder ->
                database
                    .shared()
                    .apply(builder)
                    .plugin(
                        PluginKind.PAYMENT, WATCHED, watched.plugin(PaymentGateway.class, gateway))
                    .plugin(PluginKind.CARRIER, WATCHED, watched.plugin(Carrier.class, carrier))
                    .plugin(
                        PluginKind.CARRIER,
                        "other",
                        watched.plugin(Carrier.class, new ScriptedCarrier().price("9")))
                    .plugin(
                        PluginKind.TAX,
                        WATCHED,
                        watched.plugin(TaxCalculator.class, new ScriptedTaxes().rate("0.2")))
                    .plugin(
                        PluginKind.FRAUD,
                        WATCHED,
                        watched.plugin(FraudProvider.class, new ScriptedFraud()))
                    .plugin(
                        PluginKind.NOTIFIER,
                        WATCHED,
                        watched.plugin(Notifier.class, new ScriptedNotifier())));
    test.offer("CUP", "10.00", 1000);
    connections = HeldConnections.watch(test.store());
  }

  @AfterEach
  void close() {
    test.close();
  }

  private OrderView buy() {
    return test.buy(
        Actor.guest("guest-" + UUID.randomUUID()),
        PaymentChoice.of(WATCHED),
        new CartItem("CUP", 1));
  }

  @Test
  void noConnectionIsOutWhileAPluginIsCalled() {
    watched.by(
        method -> {
          seen.add(method);
          if (connections.out() > 0) {
            wrong.add(method + " with " + connections.out());
          }
        });
    gateway.next(losesAnswer());
    OrderView kept = buy();
    OrderView cancelled = buy();
    test.settle().pass(Duration.ofMinutes(5));
    test.store().orders().cancel(TestStore.STAFF, cancelled.id(), "changed my mind");
    test.settle();
    test.send(kept);
    test.webhooks(WATCHED, gateway).deliver();
    test.settle().pass(Duration.ofDays(3));
    test.assertThat().order(kept).isCompleted();
    test.store().orders().refund(TestStore.STAFF, kept.id(), test.money("1.00"), "a scratch");
    test.settle();
    test.store().plugins().status();

    assertEquals(List.of(), wrong);
    assertTrue(connections.taken() > 20, "the watch saw " + connections.taken());
    assertTrue(
        seen.containsAll(
            Set.of(
                "PaymentGateway.authorize",
                "PaymentGateway.lookup",
                "PaymentGateway.webhooks",
                "PaymentGateway.health",
                "Captures.capture",
                "Cancellations.cancel",
                "Refunds.refund",
                "WebhookReceiver.read",
                "Carrier.quote",
                "Bookings.book",
                "LabelDesk.label",
                "DispatchDesk.dispatch",
                "Tracking.track",
                "TaxCalculator.calculate",
                "FraudProvider.assess",
                "Notifier.send")),
        seen.toString());
    test.booksAreRight();
  }

  @Test
  void noneOfManyWorkersAndBuyersWaitsForAPluginWithAConnectionInHand() throws Exception {
    watched.by(
        method -> {
          seen.add(method);
          connections.waitingForPlugins().forEach(thread -> wrong.add(thread));
        });
    gateway.always(Call.AUTHORIZE, losesAnswer().flapping(1, 5));
    test.store().tasks().start();
    ExecutorService buyers = Executors.newFixedThreadPool(4);
    List<Future<OrderView>> orders = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      orders.add(buyers.submit(this::buy));
    }
    for (Future<OrderView> order : orders) {
      order.get();
    }
    buyers.shutdown();
    for (int i = 0; i < 60; i++) {
      assertTrue(test.store().awaitQuiet(Duration.ofSeconds(60)));
      test.clock().advance(Duration.ofSeconds(5));
    }
    for (Future<OrderView> order : orders) {
      test.assertThat().order(order.get()).is(OrderState.CONFIRMED);
    }
    assertEquals(List.of(), wrong);
    assertTrue(seen.contains("PaymentGateway.authorize"), seen.toString());
    test.booksAreRight();
  }

  @Test
  void aPluginMayAskTheStoreWhileItIsCalled() {
    List<String> read = new ArrayList<>();
    watched.by(
        method -> {
          if (method.equals("PaymentGateway.authorize")) {
            test.store()
                .orders()
                .list(TestStore.STAFF, OrderQuery.newest(1))
                .forEach(order -> read.add(order.number()));
          }
        });
    OrderView order = buy();
    test.settle();
    test.assertThat().order(order).isConfirmed();
    assertEquals(List.of(order.number()), read);
  }

  /** A watch that cannot see a violation proves nothing. */
  @Test
  void theWatchSeesAConnectionThatIsHeldAndAThreadThatWaitsWithIt() throws Exception {
    List<Integer> out = new ArrayList<>();
    Guarded<PaymentGateway> guard = test.store().plugins().plugin(PluginKind.PAYMENT, WATCHED);
    watched.by(method -> wrong.addAll(connections.waitingForPlugins()));
    try (Connection kept = connections.take()) {
      out.add(connections.out());
      guard.ask("question", PaymentGateway::idempotency);
    }
    out.add(connections.out());
    assertEquals(List.of(1, 0), out);
    assertEquals(List.of(Thread.currentThread().getName()), wrong);
  }
}
