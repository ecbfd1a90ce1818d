package org.balcao.examples.quickstart.retail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
  private final Map<String, UUID> customers = new HashMap<>();

  RetailDesk(Balcao store, DrivenClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Takes many invoices from placed to delivered; together, since steps of many are cheaper. */
  void sell(List<RetailOrder> invoices) {
    List<UUID> orders = new ArrayList<>();
    for (RetailOrder invoice : invoices) {
      clock.advanceTo(invoice.at());
      orders.add(store.orders().place(IMPORT, order(invoice)).id());
    }
    store.tasks().runDue();
    List<UUID> shipments = new ArrayList<>();
    for (UUID order : orders) {
      for (PickList list : store.warehouse().release(IMPORT, order)) {
        store.warehouse().pickedAll(IMPORT, list.id());
        store.warehouse().packInOne(IMPORT, list.id());
        shipments.add(store.shipping().ship(IMPORT, list.id()).id());
      }
    }
    store.tasks().runDue();
    store.shipping().dispatch(IMPORT, shipments);
    store.tasks().runDue();
    shipments.forEach(shipment -> store.shipping().delivered(IMPORT, shipment));
    store.tasks().runDue();
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
            name, "not in the file", "not in the file", null, null, RetailCountries.code(invoice.country()));
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
                IMPORT,
                RegisterCustomer.of(email(invoice), name(invoice.customer()), Locale.UK))
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
