package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Guarantee;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudFeedback;
import org.balcao.spi.fraud.FraudFeedback.Fact;
import org.balcao.spi.fraud.FraudFeedback.Report;
import org.balcao.spi.fraud.FraudProvider;

/** The operations of a fraud provider, each with requests that work. */
final class FraudOperations {
  private final FraudProviderContract contract;

  FraudOperations(FraudProviderContract contract) {
    this.contract = contract;
  }

  List<Operation<FraudProvider, ?, ?, ?>> all() {
    return List.of(assess(), report());
  }

  private Operation<FraudProvider, ?, ?, ?> assess() {
    return Operation.<FraudProvider, FraudCase, FraudAssessment>effect(
            "assess", FraudProvider::assess, bench -> FraudCases.usual(contract, bench))
        .another(asked -> FraudCases.of(asked, asked.total().times(2)))
        .strange(bench -> FraudCases.strange(FraudCases.usual(contract, bench)))
        .times(assessment -> assessment.guarantee().flatMap(Guarantee::until).stream().toList());
  }

  private Operation<FraudProvider, ?, ?, ?> report() {
    return Operation.effect(
            "feedback", FraudProvider::feedback, FraudFeedback::report, this::report)
        .another(
            r ->
                new Report(
                    r.orderNumber(),
                    r.assessment(),
                    r.fact(),
                    r.at().plusSeconds(60),
                    r.amount(),
                    r.reason(),
                    r.trackingCodes()));
  }

  private Report report(Bench<FraudProvider> bench) {
    FraudCase judged = FraudCases.usual(contract, bench);
    ProviderRef assessment = bench.ref(bench.plugin().assess(judged, bench.call()));
    Fact fact =
        bench.facet(bench.plugin().feedback()).facts().stream()
            .min(Fact::compareTo)
            .orElseThrow(() -> new AssertionError("there is feedback that wants no facts"));
    return Report.of(judged.orderNumber(), Optional.of(assessment), fact, bench.clock().instant());
  }
}
