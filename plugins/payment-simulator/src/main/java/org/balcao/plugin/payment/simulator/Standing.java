package org.balcao.plugin.payment.simulator;

import org.balcao.plugin.payment.simulator.SimulatedPayments.Settlement;
import org.balcao.plugin.payment.simulator.SimulatedPayments.State;
import org.balcao.spi.PendingReason;

/** How an operation stands at the provider. */
sealed interface Standing {

  State state();

  /** It took effect. */
  record Done() implements Standing {
    @Override
    public State state() {
      return State.DONE;
    }
  }

  /**
   * It waits.
   *
   * @param reason for what
   * @param end how it ends unless somebody decides otherwise
   */
  record Waiting(PendingReason reason, Settlement end) implements Standing {
    @Override
    public State state() {
      return State.PENDING;
    }
  }

  /** It was refused. */
  record Refused(Refusal why) implements Standing {
    @Override
    public State state() {
      return State.REFUSED;
    }
  }

  /** How an operation stands once its waiting has ended so. */
  static Standing after(Settlement settlement) {
    return switch (settlement) {
      case APPROVE -> new Done();
      case DECLINE -> new Refused(Refusal.DECLINED);
      case EXPIRE -> new Refused(Refusal.PAYMENT_EXPIRED);
    };
  }

  /** How an operation stands that keeps to the rules, by the verdict of its script. */
  static Standing by(Step verdict) {
    return switch (verdict.behaviour()) {
      case DECLINE -> new Refused(Refusal.DECLINED);
      case INSUFFICIENT_FUNDS -> new Refused(Refusal.INSUFFICIENT_FUNDS);
      case PENDING_CUSTOMER -> waiting(PendingReason.CUSTOMER_ACTION, verdict);
      case REVIEW -> waiting(PendingReason.HUMAN_REVIEW, verdict);
      case PROCESSING -> waiting(PendingReason.PROCESSING, verdict);
      default -> new Done();
    };
  }

  private static Standing waiting(PendingReason reason, Step verdict) {
    return new Waiting(reason, verdict.settlement().orElse(Settlement.APPROVE));
  }
}
