package org.balcao.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.books.BooksReport;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.se.Balcao;
import org.balcao.se.BalcaoBuilder;
import org.balcao.spi.Money;
import org.balcao.testkit.assertion.StoreAssertions;
import org.balcao.testkit.script.ScriptedCarrier;
import org.balcao.testkit.script.ScriptedFraud;
import org.balcao.testkit.script.ScriptedGateway;
import org.balcao.testkit.script.ScriptedNotifier;
import org.balcao.testkit.script.ScriptedProvider;
import org.balcao.testkit.script.ScriptedTaxes;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * A store for tests: in memory unless told otherwise, on a driven clock that starts on Monday, 5
 * January 2026, 10:00 UTC. Nothing runs in the background; {@link #settle} does what is due, on the
 * test's thread.
 *
 * <p>{@link #start()} is a store that sells something and needs nothing more: its providers are
 * scripted ones, which a test tells what to do.
 */
public final class TestStore implements AutoCloseable {
  /** Where the clock starts. */
  public static final Instant START = Instant.parse("2026-01-05T10:00:00Z");

  /** Staff who may do everything. */
  public static final Actor STAFF = Actor.administrator("test");

  /** The configured name of each scripted provider, such as {@code balcao.payment.scripted}. */
  public static final String SCRIPTED = ScriptedProviders.NAME;

  /** The SKU of what a scripted store sells from the start: 100 pieces for 10.00 each. */
  public static final String ARTICLE = "ARTICLE";

  /** The e-mail address of those who {@link #buy}. */
  public static final String BUYER = "buyer@example.com";

  private final Balcao store;
  private final DrivenClock clock;
  private final Moves moves;
  private final @Nullable ScriptedProviders scripted;

  private TestStore(Balcao store, DrivenClock clock, @Nullable ScriptedProviders scripted) {
    this.store = store;
    this.clock = clock;
    this.moves = new Moves(store);
    this.scripted = scripted;
  }

  /**
   * A store in memory that sells {@link #ARTICLE}, with a scripted gateway, carrier, tax
   * calculator, fraud provider and notifier.
   */
  public static TestStore start() {
    return scripted(builder -> builder);
  }

  /** The same, with more settings and plugins. */
  public static TestStore scripted(UnaryOperator<BalcaoBuilder> setup) {
    DrivenClock clock = new DrivenClock(START, ZoneOffset.UTC);
    ScriptedProviders providers = ScriptedProviders.make();
    BalcaoBuilder builder = providers.addTo(builder(clock).inMemory());
    TestStore started = new TestStore(setup.apply(builder).start(), clock, providers);
    return started.offer(ARTICLE, "10.00", 100);
  }

  /** A store in memory with the class path's plugins, configured as {@code setup} says. */
  public static TestStore start(UnaryOperator<BalcaoBuilder> setup) {
    DrivenClock clock = new DrivenClock(START, ZoneOffset.UTC);
    return start(clock, builder -> setup.apply(builder.inMemory()));
  }

  /** A store on a clock and a database of the test's choice. */
  public static TestStore start(DrivenClock clock, UnaryOperator<BalcaoBuilder> setup) {
    return new TestStore(setup.apply(builder(clock)).start(), clock, null);
  }

  /** Seals the audit trail once a day: tests let weeks pass. */
  private static BalcaoBuilder builder(DrivenClock clock) {
    return Balcao.builder().clock(clock).withoutWorkers().set("balcao.audit.seal-every", "P1D");
  }

  /** The store itself. */
  public Balcao store() {
    return store;
  }

  /** The clock that the test drives. */
  public DrivenClock clock() {
    return clock;
  }

  /** What should be so. */
  public StoreAssertions assertThat() {
    return new StoreAssertions(store);
  }

  /** Does all that is due now, and what becomes due by it. */
  public TestStore settle() {
    store.tasks().runDue();
    return this;
  }

  /** Moves the clock on; all that becomes due on the way is done at its own time. */
  public TestStore pass(Duration time) {
    store.tasks().drive(clock, clock.now().plus(time));
    return this;
  }

  /** Fails the test if the books are not right. */
  public TestStore booksAreRight() {
    BooksReport report = store.books().verify(STAFF);
    if (!report.clean()) {
      throw new AssertionError("the books are not right: " + report);
    }
    return this;
  }

  /** That amount in the store's currency. */
  public Money money(String amount) {
    String currency =
        store.get(Config.class).getOptionalValue("balcao.currency", String.class).orElse("EUR");
    return Money.of(amount, currency);
  }

  /** Sells a product of one variant from now on, for a price in the store's currency. */
  public TestStore offer(String sku, String price, int onHand) {
    moves.offer(sku, money(price), onHand);
    return this;
  }

  /** Gets more of a product in. */
  public TestStore receive(String sku, int quantity) {
    moves.receive(sku, quantity);
    return this;
  }

  /** A guest buys, by way of the scripted gateway and the cheapest delivery. */
  public OrderView buy(String sku, int quantity) {
    return buy(
        Actor.guest("guest-" + UUID.randomUUID()),
        PaymentChoice.of(SCRIPTED),
        new CartItem(sku, quantity));
  }

  /** Somebody buys, paying as chosen, by the cheapest delivery. */
  public OrderView buy(Actor buyer, PaymentChoice payment, CartItem... items) {
    return moves.buy(buyer, payment, List.of(items));
  }

  /** An order as it stands now. */
  public OrderView order(OrderView placed) {
    return store.orders().order(STAFF, placed.id());
  }

  /** Picks and packs what is there for an order, and makes a shipment of it. */
  public ShipmentView pack(OrderView order) {
    return moves.pack(order.id());
  }

  /** Hands a shipment over that is booked and labelled. */
  public void dispatch(ShipmentView shipment) {
    moves.dispatch(shipment.id());
  }

  /** Packs what is there for an order and hands it over, and does what is due by it. */
  public ShipmentView send(OrderView order) {
    ShipmentView shipment = pack(order);
    settle();
    dispatch(shipment);
    settle();
    return store.shipping().shipment(STAFF, shipment.id());
  }

  /** The scripted payment gateway. */
  public ScriptedGateway gateway() {
    return providers().gateway();
  }

  /** The scripted carrier. */
  public ScriptedCarrier carrier() {
    return providers().carrier();
  }

  /** The scripted tax calculator. */
  public ScriptedTaxes taxes() {
    return providers().taxes();
  }

  /** The scripted fraud provider. */
  public ScriptedFraud fraud() {
    return providers().fraud();
  }

  /** The scripted notifier. */
  public ScriptedNotifier notifier() {
    return providers().notifier();
  }

  /** The way of a scripted provider's webhooks to this store. */
  public WebhookPost webhooks(ScriptedProvider<?> provider) {
    return webhooks(SCRIPTED, provider);
  }

  /** The same for one that the test has added under another name. */
  public WebhookPost webhooks(String name, ScriptedProvider<?> provider) {
    return new WebhookPost(
        store.inbox(), provider.kind().key(), name, () -> provider.webhooksUntil(clock.now()));
  }

  private ScriptedProviders providers() {
    return Objects.requireNonNull(
        scripted,
        "this store has no scripted providers; start it by TestStore.start() or .scripted(…)");
  }

  @Override
  public void close() {
    store.close();
  }
}
