package org.balcao.backoffice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.shadow.Compared;
import org.balcao.kernel.shadow.Comparison;
import org.balcao.kernel.shadow.Difference;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;

/**
 * Two providers agree on an order where they advise the same. Scores are each provider's own scale
 * and are shown only. Explanations are left out: they may speak of the buyer.
 */
@ApplicationScoped
@Typed(Comparison.class)
final class AssessmentComparison implements Comparison<FraudAssessment> {
  private static final int SIGNALS = 5;

  @Inject
  AssessmentComparison() {}

  @Override
  public PluginKind<?> kind() {
    return PluginKind.FRAUD;
  }

  @Override
  public String operation() {
    return AssessStep.OPERATION;
  }

  @Override
  public Compared compare(FraudAssessment live, FraudAssessment shadow) {
    return live.verdict() == shadow.verdict()
        ? Compared.same()
        : Compared.of(
            List.of(
                new Difference(
                    "verdict " + live.verdict() + " → " + shadow.verdict(),
                    "live " + summary(live) + "; in shadow " + summary(shadow))));
  }

  private static String summary(FraudAssessment assessment) {
    String score =
        assessment.score().isPresent()
            ? String.format(Locale.ROOT, " %.3f", assessment.score().getAsDouble())
            : "";
    List<String> codes =
        assessment.signals().stream().map(Signal::code).distinct().limit(SIGNALS).toList();
    return assessment.verdict() + score + " " + codes;
  }
}
