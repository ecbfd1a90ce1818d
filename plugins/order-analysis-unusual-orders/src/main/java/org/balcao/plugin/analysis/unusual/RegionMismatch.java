package org.balcao.plugin.analysis.unusual;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Address;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.balcao.spi.policy.OrderAnalysis.Severity;

/**
 * A Brazilian delivery address whose postal code belongs to another state: the parcel goes astray.
 * The first digit of a CEP names its region (Correios, "Estrutura do CEP").
 */
final class RegionMismatch implements Routine {
  private static final List<Set<String>> STATES =
      List.of(
          Set.of("SP"),
          Set.of("SP"),
          Set.of("RJ", "ES"),
          Set.of("MG"),
          Set.of("BA", "SE"),
          Set.of("PE", "AL", "PB", "RN"),
          Set.of("CE", "PI", "MA", "PA", "AP", "AM", "RR", "AC"),
          Set.of("DF", "GO", "TO", "MT", "MS", "RO"),
          Set.of("PR", "SC"),
          Set.of("RS"));

  @Override
  public Optional<Finding> look(Facts facts) {
    Address to = facts.order().delivery();
    if (!to.country().equals("BR") || to.region() == null || to.postalCode() == null) {
      return Optional.empty();
    }
    String state = to.region().toUpperCase(Locale.ROOT);
    String code = to.postalCode();
    if (state.length() != 2 || !code.matches("\\d.*")) {
      return Optional.empty();
    }
    Set<String> states = STATES.get(code.charAt(0) - '0');
    return states.contains(state)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Codes.REGION,
                Severity.WARNING,
                "postal codes that begin with "
                    + code.charAt(0)
                    + " lie in "
                    + String.join(", ", states.stream().sorted().toList())
                    + ", and not in the state of the delivery address, "
                    + state));
  }
}
