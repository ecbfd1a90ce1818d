package org.balcao.examples.quickstart.steelwheels;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.balcao.backoffice.payment.AccountReconciliation.Item;
import org.balcao.backoffice.payment.AccountReconciliation.Match;
import org.balcao.backoffice.payment.AccountReconciliation.Receipt;
import org.balcao.backoffice.payment.AccountStanding;
import org.balcao.examples.quickstart.report.Report;
import org.balcao.examples.quickstart.report.Section;
import org.balcao.spi.Money;

/**
 * What customers were invoiced beside the cheques that they sent: the store's own reconciliation,
 * and what SQL makes of the source. What does not match is shown as the source has it.
 */
final class ReconciliationSection {
  private static final Currency USD = Currency.getInstance(SteelWheels.CURRENCY);

  private final SourceMatching source;
  private final List<CustomerAccount> accounts;

  ReconciliationSection(List<CustomerAccount> accounts, SourceMatching source) {
    this.accounts = accounts;
    this.source = source;
  }

  Section write(Report report) {
    Map<String, Money> differences = source.differences();
    long right =
        accounts.stream()
            .filter(a -> a.standing().difference().equals(differences.get(a.number())))
            .count();
    List<Match> notInvoiced = matches(match -> !match.invoiced());
    List<Match> invoiced = matches(Match::invoiced);
    List<Receipt> unexplained =
        accounts.stream().flatMap(account -> account.found().unexplained().stream()).toList();
    List<Item> unpaid =
        accounts.stream().flatMap(account -> account.found().unpaid().stream()).toList();
    long exact = count(invoiced, match -> match.exact() && match.items().size() == 1);
    long exactSums = count(invoiced, match -> match.exact() && match.items().size() > 1);
    long different = count(invoiced, match -> !match.exact() && match.items().size() == 1);
    long differentSums = count(invoiced, match -> !match.exact() && match.items().size() > 1);
    Map<String, Object> cheques = new LinkedHashMap<>();
    cheques.put("exact", exact + exactSums);
    cheques.put("different", different + differentSums);
    cheques.put("notInvoiced", notInvoiced.size());
    cheques.put("unexplained", unexplained.size());
    report.result("cheques", cheques).result("unpaidInvoices", unpaid.size());
    Section section =
        new Section("Customers whose cheques and invoices do not match")
            .check(
                "customers whose invoiced less paid is right to the cent",
                right,
                differences.size())
            .count("cheques of exactly one invoice", exact, source.exact())
            .count("cheques of exactly several invoices", exactSums, source.exactSums())
            .count("cheques of almost one invoice (within 1 %)", different, source.different())
            .count("cheques of almost several invoices", differentSums, source.differentSums())
            .check(
                "what all those are too much, or too little",
                sum(invoiced.stream().map(Match::difference).toList()),
                source.apart())
            .count(
                "cheques for orders cancelled or on hold, too",
                notInvoiced.size(),
                source.notInvoiced())
            .check(
                "their sum",
                sum(
                    notInvoiced.stream()
                        .flatMap(match -> match.receipts().stream())
                        .map(Receipt::amount)
                        .toList()),
                source.paidNotInvoiced())
            .count("cheques that go with nothing", unexplained.size(), source.unexplained())
            .check(
                "their sum",
                sum(unexplained.stream().map(Receipt::amount).toList()),
                source.paidUnexplained())
            .count("invoices without a cheque", unpaid.size(), source.unpaid())
            .check(
                "their sum", sum(unpaid.stream().map(Item::amount).toList()), source.owedUnpaid())
            .table("customer", "invoiced", "paid", "difference", "what does not match");
    accounts.stream().filter(account -> !account.matches()).forEach(a -> line(section, a));
    return section;
  }

  private static void line(Section section, CustomerAccount account) {
    AccountStanding standing = account.standing();
    List<String> odd = new ArrayList<>();
    account.found().unexplained().forEach(r -> odd.add("cheque " + text(r) + " for nothing"));
    account.found().matches().stream()
        .filter(match -> !match.invoiced())
        .forEach(
            match ->
                odd.add(
                    "cheque "
                        + text(match.receipts().get(0))
                        + " for "
                        + match.items().stream()
                            .map(ReconciliationSection::name)
                            .collect(Collectors.joining(" and "))));
    account
        .found()
        .unpaid()
        .forEach(
            i ->
                odd.add("no cheque for " + name(i) + " of " + i.amount().amount().toPlainString()));
    section.line(
        account.customer().name(),
        standing.invoiced(),
        standing.received(),
        standing.difference(),
        String.join("; ", odd));
  }

  private static String text(Receipt receipt) {
    return receipt.reference()
        + " of "
        + receipt.day()
        + ", "
        + receipt.amount().amount().toPlainString();
  }

  private static String name(Item item) {
    return switch (item.kind()) {
      case INVOICE -> "invoice " + item.orderNumber();
      case FEE -> "the fee of " + item.orderNumber();
      case ORDER -> "order " + item.orderNumber() + " (never invoiced)";
    };
  }

  private List<Match> matches(Predicate<Match> which) {
    return accounts.stream()
        .flatMap(account -> account.found().matches().stream())
        .filter(which)
        .toList();
  }

  private static long count(List<Match> matches, Predicate<Match> which) {
    return matches.stream().filter(which).count();
  }

  private static Money sum(List<Money> parts) {
    return Money.sum(USD, parts);
  }
}
