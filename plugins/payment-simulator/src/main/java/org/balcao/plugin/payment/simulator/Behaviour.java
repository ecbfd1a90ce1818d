package org.balcao.plugin.payment.simulator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the simulator can be told to do, by its word in a script. */
enum Behaviour {
  /** Works. */
  APPROVE(Sort.VERDICT, Scope.EFFECTS),
  /** Is refused by the payer's side. */
  DECLINE(Sort.VERDICT, Scope.EFFECTS),
  /** Is refused for want of money. */
  INSUFFICIENT_FUNDS(Sort.VERDICT, Scope.MONEY),
  /** Waits for the buyer, who is given a code to pay. */
  PENDING_CUSTOMER(Sort.WAIT, Scope.AUTHORIZATION),
  /** Waits for a person at the provider. */
  REVIEW(Sort.WAIT, Scope.EFFECTS),
  /** Waits for the provider's own machinery. */
  PROCESSING(Sort.WAIT, Scope.EFFECTS),

  /** Cannot be reached: certainly nothing happened. */
  UNAVAILABLE(Sort.FAULT, Scope.ALL),
  /** Asks to slow down: certainly nothing happened. */
  RATE_LIMITED(Sort.FAULT, Scope.ALL),
  /** No answer comes, and nothing happened. */
  TIMEOUT_BEFORE_EFFECT(Sort.FAULT, Scope.EFFECTS),
  /** No answer comes, though it happened. */
  TIMEOUT_AFTER_EFFECT(Sort.FAULT, Scope.EFFECTS),
  /** Throws an {@link Error}, and nothing happened. */
  ERROR(Sort.FAULT, Scope.ALL),
  /** Throws an {@link Error}, though it happened. */
  ERROR_AFTER_EFFECT(Sort.FAULT, Scope.EFFECTS),
  /** Blocks until interrupted, and nothing happened. */
  HANG(Sort.FAULT, Scope.ALL),
  /** Blocks until interrupted, though it happened. */
  HANG_AFTER_EFFECT(Sort.FAULT, Scope.EFFECTS),
  /** Answers {@code null}, though it happened. */
  NULL(Sort.FAULT, Scope.ALL),
  /** Happens as asked, and the answer tells one unit more. */
  WRONG_AMOUNT(Sort.FAULT, Scope.MONEY),
  /** Happens as asked, and the answer tells another currency. */
  WRONG_CURRENCY(Sort.FAULT, Scope.MONEY);

  /** How a behaviour combines: an act has one verdict or wait, and one fault on the way. */
  private enum Sort {
    VERDICT,
    WAIT,
    FAULT
  }

  /** What a behaviour makes sense for. */
  private enum Scope {
    AUTHORIZATION,
    MONEY,
    EFFECTS,
    ALL
  }

  private final Sort sort;
  private final Scope scope;

  Behaviour(Sort sort, Scope scope) {
    this.sort = sort;
    this.scope = scope;
  }

  boolean isFault() {
    return sort == Sort.FAULT;
  }

  boolean isWait() {
    return sort == Sort.WAIT;
  }

  boolean fits(Act act) {
    return switch (scope) {
      case AUTHORIZATION -> act == Act.AUTHORIZE;
      case MONEY -> act == Act.AUTHORIZE || act == Act.CAPTURE || act == Act.REFUND;
      case EFFECTS -> act != Act.LOOKUP;
      case ALL -> true;
    };
  }

  /** Its name in a script. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Behaviour> of(String word) {
    return Arrays.stream(values()).filter(b -> b.word().equals(word)).findFirst();
  }
}
