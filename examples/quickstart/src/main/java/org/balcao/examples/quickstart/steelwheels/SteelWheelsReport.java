package org.balcao.examples.quickstart.steelwheels;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balcao.backoffice.catalog.Variant;
import org.balcao.backoffice.inventory.StockLevel;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.payment.Account;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.examples.quickstart.report.BooksSection;
import org.balcao.examples.quickstart.report.Report;
import org.balcao.examples.quickstart.report.Section;
import org.balcao.frontoffice.notification.NotificationView;
import org.balcao.kernel.books.BooksReport;
import org.balcao.se.Balcao;
import org.balcao.spi.Money;

/** Puts what the store says beside what the source says. */
final class SteelWheelsReport {
  private static final Currency USD = Currency.getInstance(SteelWheels.CURRENCY);

  private final Balcao store;
  private final SteelWheels database;
  private final SourceMatching matching;
  private final List<CustomerAccount> accounts;
  private final SourceFigures source;
  private final StoreReading reading;
  private final Report report = new Report("Steel Wheels, replayed");

  SteelWheelsReport(Balcao store, SteelWheels database, List<CustomerAccount> accounts) {
    this.store = store;
    this.database = database;
    this.accounts = accounts;
    this.matching = new SourceMatching(database);
    this.source = new SourceFigures(database);
    this.reading = new StoreReading(store);
  }

  /**
   * @param received what came in from vendors, by product
   * @param maildir where the e-mails went
   */
  Report write(Map<String, Integer> received, Path maildir) {
    return report
        .add(orders())
        .add(revenue())
        .add(dispatch())
        .add(new DeskSection(store, database, matching).write())
        .add(new FindingsSection(store, database).write(report))
        .add(receivables())
        .add(new ReconciliationSection(accounts, matching).write(report))
        .add(stock(received))
        .add(mails(maildir))
        .add(books());
  }

  private Section orders() {
    Map<String, Long> states =
        reading.orders().stream()
            .collect(
                Collectors.groupingBy(
                    order -> order.state().name(), TreeMap::new, Collectors.counting()));
    Map<String, Long> expected = source.states();
    Section section = new Section("Orders by final state");
    TreeMap<String, Long> all = new TreeMap<>(expected);
    all.putAll(states);
    all.keySet()
        .forEach(
            state ->
                section.count(
                    state, states.getOrDefault(state, 0L), expected.getOrDefault(state, 0L)));
    long resolved =
        reading.orders().stream()
            .filter(order -> order.state() == OrderState.COMPLETED && reading.disputed(order))
            .count();
    long reviewed = reading.orders().stream().filter(reading::judgedByStaff).count();
    section
        .check("of those completed: after a dispute", resolved, source.resolved())
        .check("orders in all", reading.orders().size(), source.orders())
        .check(
            "order lines",
            reading.orders().stream().mapToLong(order -> order.lines().size()).sum(),
            source.lines() - source.strayLines())
        .tell("lines refused: of an order that the source does not have", source.strayLines())
        .tell("of all orders: judged by a person", reviewed);
    report
        .result("orders", reading.orders().size())
        .result("states", states)
        .result("resolved", resolved)
        .result("reviewed", reviewed)
        .result("refused", source.strayLines());
    return section;
  }

  private Section revenue() {
    List<OrderView> sold =
        reading.orders().stream().filter(o -> o.state() != OrderState.CANCELLED).toList();
    Map<String, String> productLines = productLines(sold);
    Map<String, Money> revenue = new TreeMap<>();
    for (OrderView order : sold) {
      int year = order.placedAt().atZone(ZoneOffset.UTC).getYear();
      for (OrderLine line : order.lines()) {
        revenue.merge(year + " " + productLines.get(line.sku()), line.total(), Money::plus);
      }
    }
    Map<String, Money> expected = source.revenue();
    Section section = new Section("Revenue by year and product line (ordered and not cancelled)");
    TreeMap<String, Money> all = new TreeMap<>(expected);
    all.putAll(revenue);
    all.keySet()
        .forEach(
            key ->
                section.amount(
                    key,
                    revenue.getOrDefault(key, Money.zero(USD)),
                    expected.getOrDefault(key, Money.zero(USD))));
    Money total = Money.sum(USD, sold.stream().map(OrderView::total).toList());
    section.check("in all", total, source.revenueTotal());
    report.result("revenue", Map.of(SteelWheels.CURRENCY, text(total)));
    return section;
  }

  private Map<String, String> productLines(List<OrderView> orders) {
    Map<String, String> categories =
        store.catalog().categories(Shop.STAFF).stream()
            .collect(Collectors.toMap(c -> c.code(), c -> c.name()));
    Map<String, String> lines = new TreeMap<>();
    List<String> skus =
        orders.stream().flatMap(o -> o.lines().stream()).map(OrderLine::sku).distinct().toList();
    for (Variant variant : store.catalog().variants(Shop.STAFF, skus).values()) {
      store
          .catalog()
          .product(Shop.STAFF, variant.productCode())
          .flatMap(product -> product.categories().stream().findFirst())
          .ifPresent(code -> lines.put(variant.sku(), categories.getOrDefault(code, code)));
    }
    return lines;
  }

  private Section dispatch() {
    Map<UUID, OrderView> byId =
        reading.orders().stream().collect(Collectors.toMap(OrderView::id, Function.identity()));
    List<ShipmentView> left =
        reading.shipments().stream().filter(s -> s.dispatchedAt().isPresent()).toList();
    long onTime =
        left.stream().filter(s -> onTime(s, Objects.requireNonNull(byId.get(s.orderId())))).count();
    long back = left.stream().filter(s -> s.state() == ShipmentView.State.RETURNED).count();
    report.result("dispatched", left.size()).result("onTime", onTime);
    return new Section("Dispatch")
        .count("left the house", left.size(), source.dispatched())
        .count("of those on time", onTime, source.onTime())
        .count("late", left.size() - onTime, source.dispatched() - source.onTime())
        .count("came back", back, source.cameBack())
        .count(
            "arrived",
            left.stream().filter(s -> s.state() == ShipmentView.State.DELIVERED).count(),
            source.dispatched() - source.cameBack());
  }

  private static boolean onTime(ShipmentView shipment, OrderView order) {
    LocalDate day = shipment.dispatchedAt().orElseThrow().atZone(ZoneOffset.UTC).toLocalDate();
    return order.promised() != null && !day.isAfter(order.promised());
  }

  private Section receivables() {
    Money received = reading.balance(Account.BANK);
    Money open = reading.balance(Account.receivable(OrderTaking.GATEWAY));
    Money credit = reading.balance(Account.CREDIT).negated();
    Money listed = Money.sum(USD, store.payments().openReceivables(Shop.STAFF));
    report
        .result("received", text(received))
        .result("receivables", text(open))
        .result("credit", text(credit));
    return new Section("Invoiced, paid, owed")
        .amount("invoiced", reading.balance(Account.SALES).negated(), source.invoiced())
        .amount("received", received, source.paid())
        .amount("owed by customers", open, source.owed())
        .amount("paid too much by customers", credit, source.credit())
        .check("owed, as the list of receivables has it", listed, source.owed())
        .check(
            "invoiced less received", open.minus(credit), source.invoiced().minus(source.paid()));
  }

  private Section stock(Map<String, Integer> received) {
    Map<String, Long> without = source.stockWithoutReceipts();
    Map<String, Long> onHand =
        store.inventory().levels(Shop.STAFF, without.keySet()).stream()
            .collect(
                Collectors.groupingBy(StockLevel::sku, Collectors.summingLong(StockLevel::onHand)));
    long right =
        without.entrySet().stream()
            .filter(
                e ->
                    e.getValue() + received.getOrDefault(e.getKey(), 0)
                        == onHand.getOrDefault(e.getKey(), 0L))
            .count();
    long in = received.values().stream().mapToLong(Integer::longValue).sum();
    long shipped = units(OrderLine::shipped);
    long returned = units(OrderLine::returned);
    long there = onHand.values().stream().mapToLong(Long::longValue).sum();
    report
        .result("stockOnHand", there)
        .result("stockReceived", in)
        .result("unitsShipped", shipped)
        .result("unitsReturned", returned);
    return new Section("Stock in pieces")
        .tell("opening stock", source.openingStock())
        .tell("received, since more was ordered than there was", in)
        .check("shipped", shipped, source.unitsShipped())
        .check("came back", returned, source.unitsReturned())
        .check(
            "on hand in the end",
            there,
            source.openingStock() + in - source.unitsShipped() + source.unitsReturned())
        .check("products whose stock is right to the piece", right, source.products());
  }

  private long units(Function<OrderLine, Integer> what) {
    return reading.orders().stream()
        .flatMap(order -> order.lines().stream())
        .mapToLong(line -> what.apply(line))
        .sum();
  }

  private Section mails(Path maildir) {
    Map<String, Long> sent = new LinkedHashMap<>();
    reading.messages().stream()
        .filter(message -> message.state() == NotificationView.State.SENT)
        .sorted((a, b) -> a.template().compareTo(b.template()))
        .forEach(message -> sent.merge(message.template().code(), 1L, Long::sum));
    Section section = new Section("E-mails written");
    sent.forEach(section::tell);
    long total = sent.values().stream().mapToLong(Long::longValue).sum();
    section
        .check("files in " + maildir.getFileName(), StoreReading.mails(maildir), total)
        .check("messages not sent", reading.messages().size() - total, 0);
    report.result("notifications", total);
    return section;
  }

  private Section books() {
    BooksReport books = store.books().verify(Shop.STAFF);
    report.result("violations", books.violations());
    return BooksSection.of(books);
  }

  private static String text(Money money) {
    return money.amount().toPlainString();
  }
}
