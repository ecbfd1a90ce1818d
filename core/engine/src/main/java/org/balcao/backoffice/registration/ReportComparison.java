package org.balcao.backoffice.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.shadow.Compared;
import org.balcao.kernel.shadow.Comparison;
import org.balcao.kernel.shadow.Difference;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.VerificationReport;
import org.jspecify.annotations.Nullable;

/**
 * Two verifiers agree where they come to the same about each check. Codes and suggestions are left
 * out: they may speak of the customer.
 */
@ApplicationScoped
@Typed(Comparison.class)
final class ReportComparison implements Comparison<VerificationReport> {
  @Inject
  ReportComparison() {}

  @Override
  public PluginKind<?> kind() {
    return PluginKind.VERIFIER;
  }

  @Override
  public String operation() {
    return VerifyStep.OPERATION;
  }

  @Override
  public Compared compare(VerificationReport live, VerificationReport shadow) {
    List<Difference> differences =
        live.results().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .filter(e -> !word(e.getValue()).equals(word(shadow.results().get(e.getKey()))))
            .map(e -> difference(e.getKey(), e.getValue(), shadow))
            .toList();
    return differences.isEmpty() ? Compared.same() : Compared.of(differences);
  }

  private static Difference difference(Check check, CheckResult live, VerificationReport shadow) {
    String other = word(shadow.results().get(check));
    return new Difference(
        check + " " + word(live) + " → " + other, "live " + word(live) + "; in shadow " + other);
  }

  private static String word(@Nullable CheckResult result) {
    return result == null ? "none" : result.getClass().getSimpleName();
  }
}
