package org.balcao.examples.quickstart.retail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.backoffice.inventory.StockLevel;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.order.OrderQuery;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.payment.Account;
import org.balcao.examples.quickstart.report.BooksSection;
import org.balcao.examples.quickstart.report.Report;
import org.balcao.examples.quickstart.report.Section;
import org.balcao.kernel.books.BooksReport;
import org.balcao.se.Balcao;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** Puts what the store says beside what the survey counted. */
final class RetailReport {
  private static final int PAGE = 500;

  private final Balcao store;
  private final Survey survey;
  private final Cancellations cancellations;
  private final Report report = new Report("Online Retail, replayed");

  private final Map<String, Long> states = new TreeMap<>();
  private final Map<String, Money> months = new TreeMap<>();
  private final Set<UUID> customers = new HashSet<>();
  private long orders;
  private long lines;
  private long shipped;
  private long delivered;
  private Money total = Money.zero(RetailDesk.POUNDS);

  RetailReport(Balcao store, Survey survey, Cancellations cancellations) {
    this.store = store;
    this.survey = survey;
    this.cancellations = cancellations;
  }

  Report write() {
    read();
    return report.add(lines()).add(orders()).add(sales()).add(refused()).add(books());
  }

  private void read() {
    @Nullable UUID last = null;
    while (true) {
      List<OrderView> page =
          store
              .orders()
              .list(RetailDesk.IMPORT, new OrderQuery(null, null, null, null, null, last, PAGE));
      if (page.isEmpty()) {
        return;
      }
      page.forEach(this::add);
      last = page.get(page.size() - 1).id();
    }
  }

  private void add(OrderView order) {
    orders++;
    states.merge(order.state().name(), 1L, Long::sum);
    order.customerId().ifPresent(customers::add);
    total = total.plus(order.total());
    months.merge(order.placedAt().toString().substring(0, 7), order.total(), Money::plus);
    for (OrderLine line : order.lines()) {
      lines++;
      shipped += line.shipped();
      delivered += line.delivered();
    }
  }

  private Section lines() {
    long cancelled = cancellations.matched() + cancellations.unmatched();
    long refused = survey.refused().values().stream().mapToLong(Long::longValue).sum();
    report
        .result("lines", survey.lines())
        .result("ordered", lines)
        .result(
            "cancellations",
            new TreeMap<>(
                Map.of(
                    "matched", cancellations.matched(), "unmatched", cancellations.unmatched())));
    return new Section("Lines of the file")
        .count("in orders", lines, survey.sales())
        .count("cancellations", cancelled, survey.cancellations())
        .tell("of those: matched with an order", cancellations.matched())
        .tell(
            "of those: of no known customer, or of nothing that was bought",
            cancellations.unmatched())
        .tell("pieces that the matched ones take back", cancellations.pieces())
        .count("refused", refused, survey.lines() - survey.sales() - survey.cancellations())
        .check("in all", lines + cancelled + refused, survey.lines());
  }

  private Section orders() {
    report.result("orders", orders).result("states", states);
    Section section = new Section("Orders");
    states.forEach(section::tell);
    return section
        .check(
            "orders that ended completed", states.getOrDefault("COMPLETED", 0L), survey.invoices())
        .check("customers who ordered", customers.size(), survey.customers())
        .check("pieces shipped", shipped, survey.pieces())
        .check("pieces delivered", delivered, survey.pieces())
        .check("pieces left in stock", left(), 0);
  }

  private long left() {
    List<String> codes = new ArrayList<>(survey.articles().keySet());
    long left = 0;
    for (int from = 0; from < codes.size(); from += PAGE) {
      left +=
          store
              .inventory()
              .levels(RetailDesk.IMPORT, codes.subList(from, Math.min(from + PAGE, codes.size())))
              .stream()
              .mapToLong(StockLevel::onHand)
              .sum();
    }
    return left;
  }

  private Section sales() {
    Money expected = RetailDesk.pounds(survey.revenue());
    Map<String, Money> balances = new TreeMap<>();
    store
        .ledger()
        .balances(RetailDesk.IMPORT)
        .forEach(balance -> balances.put(balance.account(), balance.balance()));
    Money zero = Money.zero(RetailDesk.POUNDS);
    Section section = new Section("Sales");
    Map<String, Money> counted = survey.months();
    new TreeMap<>(counted)
        .forEach(
            (month, amount) -> section.amount(month, months.getOrDefault(month, zero), amount));
    report.result("revenue", Map.of("GBP", total.amount().toPlainString()));
    return section
        .check("in all", total, expected)
        .check(
            "earned, as the ledger has it",
            balances.getOrDefault(Account.SALES, zero).negated(),
            expected)
        .check(
            "taken by card, as the ledger has it",
            balances.getOrDefault(Account.clearing("card"), zero),
            expected);
  }

  private Section refused() {
    Map<String, Long> reasons = new LinkedHashMap<>();
    survey.refused().forEach((reason, count) -> reasons.put(reason.code(), count));
    Section section = new Section("Lines refused, by reason");
    reasons.forEach(section::tell);
    report
        .result("refused", reasons.values().stream().mapToLong(Long::longValue).sum())
        .result("refusedReasons", reasons);
    return section;
  }

  private Section books() {
    BooksReport books = store.books().verify(RetailDesk.IMPORT);
    report.result("notifications", 0).result("violations", books.violations());
    return BooksSection.of(books);
  }
}
