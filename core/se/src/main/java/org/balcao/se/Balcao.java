package org.balcao.se;

import jakarta.enterprise.inject.se.SeContainer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.balcao.backoffice.analysis.OrderAnalyses;
import org.balcao.backoffice.catalog.Catalog;
import org.balcao.backoffice.credit.GiftCards;
import org.balcao.backoffice.credit.StoreCredit;
import org.balcao.backoffice.customer.Customers;
import org.balcao.backoffice.desk.OrderDesk;
import org.balcao.backoffice.dispute.Disputes;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.inventory.StockCounts;
import org.balcao.backoffice.inventory.StockTransfers;
import org.balcao.backoffice.order.GiftCardSales;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.payment.Ledger;
import org.balcao.backoffice.payment.Payments;
import org.balcao.backoffice.payment.Receivables;
import org.balcao.backoffice.pricing.Costs;
import org.balcao.backoffice.pricing.Prices;
import org.balcao.backoffice.registration.Registrations;
import org.balcao.backoffice.replay.Replays;
import org.balcao.backoffice.screening.FraudLabels;
import org.balcao.backoffice.screening.ReviewQueue;
import org.balcao.backoffice.screening.Screening;
import org.balcao.backoffice.settlement.Settlements;
import org.balcao.backoffice.shipping.Shipping;
import org.balcao.backoffice.transfer.OrderTransfers;
import org.balcao.backoffice.warehouse.Warehouse;
import org.balcao.frontoffice.cart.Carts;
import org.balcao.frontoffice.checkout.Checkout;
import org.balcao.frontoffice.draft.Drafts;
import org.balcao.frontoffice.notification.Notifications;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.books.Books;
import org.balcao.kernel.event.Inbox;
import org.balcao.kernel.hook.Reactions;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.security.Audit;
import org.balcao.kernel.security.Roles;
import org.balcao.kernel.shadow.Shadows;

/**
 * A running store.
 *
 * <p>{@link #start} is all that a plain {@code main} needs: a store in an H2 file below {@code
 * balcao-data}, with the plugins found on the class path, everything changeable by MicroProfile
 * Config ({@code balcao.*} in system properties, environment variables or {@code
 * META-INF/microprofile-config.properties}). {@link #builder} sets the same from code.
 *
 * <p>Thread-safe. The facades that it hands out are the ones that CDI would inject.
 */
public final class Balcao implements AutoCloseable {
  private final SeContainer container;
  private final Opened opened;

  Balcao(SeContainer container, Opened opened) {
    this.container = container;
    this.opened = opened;
  }

  /**
   * Starts a store as configured.
   *
   * @throws org.balcao.kernel.plugin.ConfigurationException naming every key that is wrong
   */
  public static Balcao start() {
    return builder().start();
  }

  /** Sets up a store from code. */
  public static BalcaoBuilder builder() {
    return new BalcaoBuilder();
  }

  /** Any facade or bean of the store, by its type. */
  public <T> T get(Class<T> type) {
    return container.select(type).get();
  }

  /** What the store sells. */
  public Catalog catalog() {
    return get(Catalog.class);
  }

  /** What things cost. */
  public Prices prices() {
    return get(Prices.class);
  }

  /** Who buys. */
  public Customers customers() {
    return get(Customers.class);
  }

  /** What became of checking what customers say. */
  public Registrations registrations() {
    return get(Registrations.class);
  }

  /** What is there. */
  public Inventory inventory() {
    return get(Inventory.class);
  }

  /** Goods on their way between locations. */
  public StockTransfers stockTransfers() {
    return get(StockTransfers.class);
  }

  /** What is counted on the shelves. */
  public StockCounts stockCounts() {
    return get(StockCounts.class);
  }

  /** What buyers have chosen. */
  public Carts carts() {
    return get(Carts.class);
  }

  /** From cart to order. */
  public Checkout checkout() {
    return get(Checkout.class);
  }

  /** Orders. */
  public Orders orders() {
    return get(Orders.class);
  }

  /** Judging orders for fraud. */
  public Screening screening() {
    return get(Screening.class);
  }

  /** Orders that a person has to judge. */
  public ReviewQueue reviews() {
    return get(ReviewQueue.class);
  }

  /** What orders turned out to be: genuine or fraud. */
  public FraudLabels fraudLabels() {
    return get(FraudLabels.class);
  }

  /** Money taken and given back. */
  public Payments payments() {
    return get(Payments.class);
  }

  /** What buyers owe on account. */
  public Receivables receivables() {
    return get(Receivables.class);
  }

  /** Gift cards. */
  public GiftCards giftCards() {
    return get(GiftCards.class);
  }

  /** Gift cards that are sold like goods. */
  public GiftCardSales giftCardSales() {
    return get(GiftCardSales.class);
  }

  /** What customers have as credit. */
  public StoreCredit storeCredit() {
    return get(StoreCredit.class);
  }

  /** The double-entry ledger. */
  public Ledger ledger() {
    return get(Ledger.class);
  }

  /** Statements of gateways against the store's own books. */
  public Settlements settlements() {
    return get(Settlements.class);
  }

  /** Money that payers or their banks want back. */
  public Disputes disputes() {
    return get(Disputes.class);
  }

  /** Picking and packing. */
  public Warehouse warehouse() {
    return get(Warehouse.class);
  }

  /** Parcels on their way. */
  public Shipping shipping() {
    return get(Shipping.class);
  }

  /** Messages to buyers. */
  public Notifications notifications() {
    return get(Notifications.class);
  }

  /** The configured plugins. */
  public Plugins plugins() {
    return get(Plugins.class);
  }

  /** Plugins that are asked beside the live ones, and compared with them. */
  public Shadows shadows() {
    return get(Shadows.class);
  }

  /** Orders of the past, put to another configuration. */
  public Replays replays() {
    return get(Replays.class);
  }

  /** What plugins do after the fact. */
  public Reactions reactions() {
    return get(Reactions.class);
  }

  /** Takes the webhooks of providers. */
  public Inbox inbox() {
    return get(Inbox.class);
  }

  /** The durable tasks. */
  public Tasks tasks() {
    return get(Tasks.class);
  }

  /** What goods cost the store. */
  public Costs costs() {
    return get(Costs.class);
  }

  /** What is odd about orders. */
  public OrderAnalyses analyses() {
    return get(OrderAnalyses.class);
  }

  /** Orders that staff put together for a buyer. */
  public Drafts drafts() {
    return get(Drafts.class);
  }

  /** Where staff find orders, annotate them, and work on many at once. */
  public OrderDesk orderDesk() {
    return get(OrderDesk.class);
  }

  /** Orders as files: exported, and imported from other shops. */
  public OrderTransfers orderTransfers() {
    return get(OrderTransfers.class);
  }

  /** Who of the staff may do what. */
  public Roles roles() {
    return get(Roles.class);
  }

  /** What a second person has to agree to. */
  public Approvals approvals() {
    return get(Approvals.class);
  }

  /** Who did what. */
  public Audit audit() {
    return get(Audit.class);
  }

  /** Proves that the books are right. */
  public Books books() {
    return get(Books.class);
  }

  /**
   * Waits until the background workers have done all that is due now: an order that was placed is
   * confirmed, a shipment that was made is ready. For examples, tests and scripts; an application
   * listens to events instead.
   *
   * @param atMost how long to wait
   * @return whether all was done in that time
   */
  public boolean awaitQuiet(Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!tasks().quiet()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      LockSupport.parkNanos(5_000_000);
    }
    return true;
  }

  /** Stops the workers, waiting for what they are doing, and frees everything. */
  @Override
  public void close() {
    opened.close();
  }
}
