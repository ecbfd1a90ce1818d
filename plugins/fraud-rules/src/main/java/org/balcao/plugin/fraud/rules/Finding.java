package org.balcao.plugin.fraud.rules;

import java.math.BigDecimal;
import org.balcao.spi.fraud.FraudAssessment.Signal;

/**
 * One thing that a rule found.
 *
 * @param code stable, for programs
 * @param weight what it adds to the score; negative if it speaks for the order. Exact, so that a
 *     sum does not depend on the order of its parts.
 * @param explanation for staff, with the figures and without personal data
 */
record Finding(String code, BigDecimal weight, String explanation) {

  Signal toSignal() {
    return new Signal(code, weight.doubleValue(), explanation);
  }
}
