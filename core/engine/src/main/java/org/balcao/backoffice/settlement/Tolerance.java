package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.payment.SettlementLine;
import org.eclipse.microprofile.config.Config;

/** What may differ and still match. */
@Dependent
class Tolerance {
  private final long units;
  private final Optional<BigDecimal> feeCeiling;

  @Inject
  Tolerance(Config config) {
    this(
        SettlementConfiguration.TOLERANCE.in(config),
        SettlementConfiguration.FEE_CEILING.find(config));
  }

  Tolerance(long units, Optional<BigDecimal> feeCeiling) {
    this.units = units;
    this.feeCeiling = feeCeiling;
  }

  /** Why a line is not what was expected, for staff; or empty. */
  Optional<String> objection(SettlementLine line, Money expected) {
    if (!line.gross().currency().equals(expected.currency())) {
      return Optional.of(
          "the store has booked " + expected + ", the statement is in " + line.gross().currency());
    }
    if (Math.abs(line.gross().minus(expected).minorUnits()) > units) {
      return Optional.of(
          "the store has booked "
              + expected
              + ", the statement says "
              + line.gross()
              + ", which is "
              + line.gross().minus(expected)
              + " off");
    }
    Optional<Money> most = feeCeiling.map(percent -> share(line.gross(), percent));
    return most.filter(ceiling -> line.fee().compareTo(ceiling) > 0)
        .map(ceiling -> "the fee is " + line.fee() + ", and may be " + ceiling + " at most");
  }

  private static Money share(Money gross, BigDecimal percent) {
    Money all = gross.isNegative() ? gross.negated() : gross;
    return all.times(percent.movePointLeft(2), RoundingMode.HALF_UP);
  }
}
