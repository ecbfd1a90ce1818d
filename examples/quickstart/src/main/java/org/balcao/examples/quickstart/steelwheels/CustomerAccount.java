package org.balcao.examples.quickstart.steelwheels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcao.backoffice.customer.Customer;
import org.balcao.backoffice.payment.AccountReconciliation;
import org.balcao.backoffice.payment.AccountReconciliation.Item;
import org.balcao.backoffice.payment.AccountReconciliation.Kind;
import org.balcao.backoffice.payment.AccountReconciliation.Match;
import org.balcao.backoffice.payment.AccountStanding;
import org.balcao.se.Balcao;

/** A customer, what it was invoiced and has paid, and how the store puts the two together. */
record CustomerAccount(Customer customer, AccountStanding standing, AccountReconciliation found) {
  private static final Currency USD = Currency.getInstance(SteelWheels.CURRENCY);
  private static final int PAGE = 100;

  /** All customers who ever were invoiced or have paid, by name. */
  static List<CustomerAccount> all(Balcao store) {
    List<CustomerAccount> accounts = new ArrayList<>();
    Optional<AccountStanding> last = Optional.empty();
    do {
      List<AccountStanding> page = store.receivables().standings(Shop.CARE, USD, last, PAGE);
      for (AccountStanding standing : page) {
        accounts.add(
            new CustomerAccount(
                store.customers().customer(Shop.STAFF, standing.customerId()),
                standing,
                store.receivables().reconcile(Shop.CARE, standing.customerId(), USD)));
      }
      last = page.size() < PAGE ? Optional.empty() : Optional.of(page.get(PAGE - 1));
    } while (last.isPresent());
    accounts.sort(Comparator.comparing(account -> account.customer().name()));
    return accounts;
  }

  /** Whether each cheque is for invoices, and each invoice has its cheque. */
  boolean matches() {
    return found.unpaid().isEmpty()
        && found.unexplained().isEmpty()
        && found.matches().stream().allMatch(Match::invoiced);
  }

  /** What was paid and never invoiced. */
  Stream<Item> paidNotInvoiced() {
    return found.matches().stream()
        .flatMap(match -> match.items().stream())
        .filter(item -> item.kind() == Kind.ORDER);
  }

  /** The source's number, which the store keeps as the customer's group. */
  String number() {
    return Optional.ofNullable(customer.group()).orElse("").replace("customer-", "");
  }
}
