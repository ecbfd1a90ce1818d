package org.balcao.plugin.analysis.unusual;

import java.util.Optional;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.balcao.spi.policy.OrderAnalysis.Severity;

/** The invoice goes to another country than the goods. */
final class OtherCountry implements Routine {

  @Override
  public Optional<Finding> look(Facts facts) {
    String billing = facts.order().billing().country();
    String delivery = facts.order().delivery().country();
    return billing.equals(delivery)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Codes.COUNTRY,
                Severity.INFO,
                "billed in " + billing + ", delivered to " + delivery));
  }
}
