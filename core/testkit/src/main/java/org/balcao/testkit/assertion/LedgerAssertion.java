package org.balcao.testkit.assertion;

import java.util.List;
import java.util.stream.Collectors;
import org.balcao.backoffice.payment.Ledger.AccountBalance;
import org.balcao.se.Balcao;
import org.balcao.spi.Money;

/** What should stand in the ledger. */
public final class LedgerAssertion {
  private final Balcao store;

  LedgerAssertion(Balcao store) {
    this.store = store;
  }

  /**
   * An account has that balance.
   *
   * @param account such as {@code income:sales}
   * @param expected debit positive, credit negative; an account that nobody used has zero
   */
  public LedgerAssertion balances(String account, Money expected) {
    List<AccountBalance> balances = store.ledger().balances(Reader.STAFF);
    Money actual =
        balances.stream()
            .filter(b -> b.account().equals(account))
            .map(AccountBalance::balance)
            .filter(balance -> balance.currency().equals(expected.currency()))
            .findFirst()
            .orElse(Money.zero(expected.currency()));
    if (!actual.equals(expected)) {
      throw Failure.of("balance of " + account, expected, actual, all(balances));
    }
    return this;
  }

  /** The same with the amount as text, in the only currency that the ledger has. */
  public LedgerAssertion balances(String account, String expected) {
    List<String> currencies =
        store.ledger().balances(Reader.STAFF).stream()
            .map(b -> b.balance().currency().getCurrencyCode())
            .distinct()
            .toList();
    if (currencies.size() != 1) {
      throw Failure.of("currencies of the ledger", "one", currencies, "say which is meant");
    }
    return balances(account, Money.of(expected, currencies.get(0)));
  }

  private static String all(List<AccountBalance> balances) {
    return balances.isEmpty()
        ? "the ledger is empty"
        : balances.stream()
            .map(b -> "\n  " + b.account() + " " + b.balance())
            .collect(Collectors.joining("", "the ledger has", ""));
  }
}
