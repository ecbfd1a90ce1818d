package org.balcao.examples.quickstart.retail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.backoffice.order.PlaceOrder;
import org.balcao.backoffice.warehouse.PickList;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.se.Balcao;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudCase;
import org.jspecify.annotations.Nullable;

/** Sells invoices: places them as orders, and hands the goods over. */
final class RetailDesk {
  static final Actor IMPORT = Actor.system("retail-import");
  static final Currency POUNDS = Currency.getInstance("GBP");

  private final Balcao store;
  private final DrivenClock clock;
  private final Crew crew;
  private final Map<String, UUID> customers = new HashMap<>();

  RetailDesk(Balcao store, DrivenClock clock, Crew crew) {
    this.store = store;
    this.clock = clock;
    this.crew = crew;
  }

  /** Takes many invoices from placed to delivered; together, since steps of many are cheaper. */
  void sell(List<RetailOrder> invoices) {
    List<UUID> orders = place(invoices);
    Queue<UUID> shipments = new ConcurrentLinkedQueue<>();
    crew.each(orders, order -> shipments.addAll(ship(order)));
    work();
    store.shipping().dispatch(IMPORT, List.copyOf(shipments));
    work();
    crew.each(List.copyOf(shipments), shipment -> store.shipping().delivered(IMPORT, shipment));
    work();
  }

  /** One after the other, since each has its own moment; what follows from it is done meanwhile. */
  private List<UUID> place(List<RetailOrder> invoices) {
    List<UUID> orders = new ArrayList<>();
    Semaphore placed = new Semaphore(0);
    crew.together(
        List.of(
            () -> {
              try {
                for (RetailOrder invoice : invoices) {
                  clock.advanceTo(invoice.at());
                  orders.add(store.orders().place(IMPORT, order(invoice)).id());
                  placed.release();
                }
              } finally {
                placed.release(invoices.size());
              }
            },
            () -> {
              for (int i = 0; i < invoices.size(); i++) {
                placed.acquireUninterruptibly();
                store.tasks().runDue();
              }
            }));
    work();
    return orders;
  }

  private List<UUID> ship(UUID order) {
    List<UUID> shipments = new ArrayList<>();
    for (PickList list : store.warehouse().release(IMPORT, order)) {
      store.warehouse().pickedAll(IMPORT, list.id());
      store.warehouse().packInOne(IMPORT, list.id());
      shipments.add(store.shipping().ship(IMPORT, list.id()).id());
    }
    return shipments;
  }

  /** All that is due. A hand that finds nothing to do leaves nothing undone: the others do it. */
  private void work() {
    crew.all(() -> store.tasks().runDue());
  }

  private PlaceOrder order(RetailOrder invoice) {
    @Nullable UUID customer =
        invoice.customer().isEmpty() ? null : customers.get(invoice.customer());
    if (customer == null && !invoice.customer().isEmpty()) {
      customer = register(invoice);
    }
    String name =
        invoice.customer().isEmpty() ? "Guest " + invoice.number() : name(invoice.customer());
    Address address =
        Address.of(
            name,
            "not in the file",
            "not in the file",
            null,
            null,
            RetailCountries.code(invoice.country()));
    List<PlaceOrder.Line> lines = invoice.lines().stream().map(RetailDesk::line).toList();
    Money total = Money.sum(POUNDS, lines.stream().map(PlaceOrder.Line::total).toList());
    return new PlaceOrder(
        invoice.number(),
        customer,
        customer == null ? Actor.guest("guest of invoice " + invoice.number()).id() : null,
        email(invoice),
        name,
        null,
        null,
        Locale.UK,
        address,
        address,
        lines,
        true,
        Money.zero(POUNDS),
        List.of(),
        total,
        Counter.NAME,
        Counter.SERVICE,
        null,
        "card",
        Optional.empty(),
        Map.of(),
        FraudCase.Origin.unknown());
  }

  private UUID register(RetailOrder invoice) {
    UUID id =
        store
            .customers()
            .register(
                IMPORT, RegisterCustomer.of(email(invoice), name(invoice.customer()), Locale.UK))
            .id();
    customers.put(invoice.customer(), id);
    return id;
  }

  private static PlaceOrder.Line line(RetailLine line) {
    return new PlaceOrder.Line(
        line.code(),
        line.description().isEmpty() ? line.code() : line.description(),
        line.quantity(),
        pounds(line.price()),
        List.of(),
        0,
        false);
  }

  static Money pounds(BigDecimal price) {
    return new Money(price.stripTrailingZeros(), POUNDS);
  }

  private static String name(String customer) {
    return "Customer " + customer;
  }

  /** The file has no addresses; these can never reach anybody (RFC 2606). */
  private static String email(RetailOrder invoice) {
    return (invoice.customer().isEmpty()
            ? "guest-" + invoice.number()
            : "customer-" + invoice.customer())
        + "@retail.example";
  }
}
