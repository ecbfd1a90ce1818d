package org.balcao.plugin.payment.invoice;

import java.util.Optional;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.Violation;

/** One reason not to sell on account. */
record Objection(RejectionKind kind, Violation violation) {

  static Objection of(RejectionKind kind, String code, String field, String message) {
    return new Objection(kind, new Violation(code, Optional.of(field), message));
  }
}
