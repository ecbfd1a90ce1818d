package org.balcao.backoffice.payment;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.balcao.backoffice.payment.PaymentView.Kind;
import org.balcao.backoffice.payment.PaymentView.State;
import org.balcao.spi.CustomerAction;
import org.balcao.spi.Money;

/** What an order's payments and operations come to, all in all. */
final class Summaries {
  private Summaries() {}

  /** Both oldest first. */
  static PaymentSummary of(Currency currency, List<Payment> payments, List<Operation> operations) {
    return new PaymentSummary(
        sum(currency, payments, Amounts::authorized),
        sum(currency, payments, Amounts::captured),
        sum(currency, payments, Amounts::refunded),
        sum(currency, payments, a -> a.free().plus(a.ahead())),
        sum(currency, payments, Amounts::refundable),
        operations.stream().anyMatch(o -> o.state() == State.PLANNED),
        !payments.isEmpty() && payments.get(payments.size() - 1).state() == Payment.State.DECLINED,
        operations.stream()
            .filter(Operation::attention)
            .findFirst()
            .map(o -> attention(o, payments)),
        action(payments, operations));
  }

  private static Money sum(
      Currency currency, List<Payment> payments, Function<Amounts, Money> part) {
    return Money.sum(currency, payments.stream().map(p -> part.apply(p.amounts())).toList());
  }

  private static String attention(Operation operation, List<Payment> payments) {
    String gateway =
        payments.stream()
            .filter(p -> p.id().equals(operation.paymentId()))
            .findFirst()
            .map(Payment::gateway)
            .orElse("a gateway");
    String what =
        switch (operation.kind()) {
          case AUTHORIZE -> "authorising ";
          case CAPTURE -> "capturing ";
          case CANCEL -> "giving free ";
          case REFUND -> "refunding ";
        };
    String how =
        operation.state() == State.REFUSED
            ? " was refused: "
            : operation.setAside() ? " may have happened, find out: " : " did not work: ";
    return what + operation.amount() + " by " + gateway + how + operation.problem();
  }

  private static Optional<CustomerAction> action(
      List<Payment> payments, List<Operation> operations) {
    return operations.stream()
        .filter(o -> o.kind() == Kind.AUTHORIZE && o.state() == State.PLANNED)
        .reduce((older, newer) -> newer)
        .flatMap(o -> payments.stream().filter(p -> p.id().equals(o.paymentId())).findFirst())
        .flatMap(Payment::action);
  }
}
