package org.balcao.backoffice.payment;

import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.PaymentView.Kind;
import org.balcao.backoffice.payment.PaymentView.State;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * An operation as it lies in the table.
 *
 * @param part counts the operations of one kind and reason of an order, from 0
 * @param moved the money that it moved
 * @param setAside whether it may still happen, so that its amount is set aside on the payment
 * @param last of a capture, whether it is the payment's last
 * @param attention whether a person has to look at it
 * @param replaces the operation that was refused and that this one tries again
 */
record Operation(
    UUID id,
    UUID paymentId,
    UUID orderId,
    Kind kind,
    String reason,
    int part,
    Money amount,
    Money moved,
    boolean setAside,
    boolean last,
    State state,
    boolean attention,
    @Nullable String problem,
    @Nullable UUID replaces,
    boolean begun) {

  /** A new one, to be carried out; its amount was set aside. */
  static Operation planned(
      UUID id, Payment payment, Kind kind, String reason, int part, Money amount) {
    return new Operation(
        id,
        payment.id(),
        payment.orderId(),
        kind,
        reason,
        part,
        amount,
        Money.zero(amount.currency()),
        true,
        false,
        State.PLANNED,
        false,
        null,
        null,
        false);
  }

  Operation asLast() {
    return change(setAside, true, state, problem, replaces);
  }

  /** What it asks for had happened before it was planned: nothing is called. */
  Operation satisfied() {
    return change(
        false, last, State.DONE, "taken when it was authorised; nothing was called", replaces);
  }

  Operation replacing(Operation refused) {
    return change(setAside, refused.last(), state, null, refused.id());
  }

  /** The subject of its attempt. */
  String subject() {
    return "payment-operation:" + id;
  }

  /** The name of its operation at the gateway. */
  String operation() {
    return switch (kind) {
      case AUTHORIZE -> "payment.authorize";
      case CAPTURE -> "payment.capture";
      case CANCEL -> "payment.cancel";
      case REFUND -> "payment.refund";
    };
  }

  PaymentView.Operation view() {
    return new PaymentView.Operation(id, kind, amount, state, reason, Optional.ofNullable(problem));
  }

  private Operation change(
      boolean newSetAside,
      boolean newLast,
      State newState,
      @Nullable String newProblem,
      @Nullable UUID newReplaces) {
    return new Operation(
        id,
        paymentId,
        orderId,
        kind,
        reason,
        part,
        amount,
        moved,
        newSetAside,
        newLast,
        newState,
        attention,
        newProblem,
        newReplaces,
        begun);
  }
}
