package org.balcao.plugin.payment.simulator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a step of a script is about: the kinds of operations, and asking after one. */
enum Act {
  AUTHORIZE,
  CAPTURE,
  CANCEL,
  REFUND,
  EVIDENCE,
  LOOKUP;

  static Act of(SimulatedPayments.Kind kind) {
    return switch (kind) {
      case AUTHORIZATION -> AUTHORIZE;
      case CAPTURE -> CAPTURE;
      case CANCELLATION -> CANCEL;
      case REFUND -> REFUND;
      case EVIDENCE -> EVIDENCE;
      case DISPUTE -> throw new IllegalArgumentException("no store asks for a dispute");
    };
  }

  /** Its name in a script. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Act> of(String word) {
    return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
  }
}
