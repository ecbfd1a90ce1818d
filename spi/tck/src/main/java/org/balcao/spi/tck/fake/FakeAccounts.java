package org.balcao.spi.tck.fake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;

/**
 * How each authorisation stands. Changed only within {@link FakeDesk#perform}, which runs alone.
 */
final class FakeAccounts {

  /** The money of an authorisation: what can still be captured, and what refunded. */
  record Account(Money capturable, Money refundable) {

    Account captured(Money amount, boolean last) {
      Money left = capturable.minus(amount);
      return new Account(last ? Money.zero(amount.currency()) : left, refundable.plus(amount));
    }

    Account refunded(Money amount) {
      return new Account(capturable, refundable.minus(amount));
    }

    Account cancelled() {
      return new Account(Money.zero(capturable.currency()), refundable);
    }
  }

  private final Map<ProviderRef, Account> accounts = new ConcurrentHashMap<>();

  void open(ProviderRef authorization, Money amount, boolean captured) {
    Account account = new Account(amount, Money.zero(amount.currency()));
    accounts.put(authorization, captured ? account.captured(amount, true) : account);
  }

  /** Changes an account and answers, unless the rule refuses it. */
  <R> Outcome<R> change(
      ProviderRef authorization,
      Money amount,
      Function<Account, Money> limit,
      UnaryOperator<Account> change,
      Outcome<R> answer) {
    Account account = accounts.get(authorization);
    if (account == null) {
      return Outcome.rejected(RejectionKind.NOT_FOUND, "unknown", "no such authorisation");
    }
    if (!amount.currency().equals(account.capturable().currency()) || !amount.isPositive()) {
      return Outcome.rejected(RejectionKind.INVALID_REQUEST, "amount", "not such an amount");
    }
    if (amount.compareTo(limit.apply(account)) > 0) {
      return Outcome.rejected(
          RejectionKind.LIMIT_EXCEEDED, "limit", "more than " + limit.apply(account));
    }
    accounts.put(authorization, change.apply(account));
    return answer;
  }

  /** Gives free what was not captured. */
  <R> Outcome<R> cancel(ProviderRef authorization, Outcome<R> answer) {
    Account account = accounts.get(authorization);
    if (account == null) {
      return Outcome.rejected(RejectionKind.NOT_FOUND, "unknown", "no such authorisation");
    }
    if (account.capturable().isZero()) {
      return Outcome.rejected(RejectionKind.CONFLICT, "nothing-left", "nothing is left to cancel");
    }
    accounts.put(authorization, account.cancelled());
    return answer;
  }
}
