package org.balcao.plugin.fraud.rules;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Health;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * Judges a case by rules. The judgement follows from the case, the settings and the files of
 * entries alone, so that asking again gives the same one while nobody changes a list, and a
 * recorded period can be replayed through other settings.
 */
final class RulesFraudProvider implements FraudProvider {

  private final Policy policy;
  private final RuleBook rules;

  RulesFraudProvider(Policy policy, RuleBook rules) {
    this.policy = policy;
    this.rules = rules;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.CLIENT_ASSIGNED_ID;
  }

  /** Judgements go on by what was read last where a file of entries is broken. */
  @Override
  public Health health() {
    List<String> problems = rules.problems();
    return problems.isEmpty() ? Health.up() : Health.degraded(String.join("; ", problems));
  }

  @Override
  public Set<ScreeningPoint> points() {
    return policy.points();
  }

  @Override
  public Duration historyWindow() {
    return policy.historyWindow();
  }

  @Override
  public Outcome<FraudAssessment> assess(FraudCase fraudCase, CallContext context) {
    FraudAssessment assessment =
        policy.judges(fraudCase.point())
            ? policy.assess(rules.judge(new Evidence(fraudCase)))
            : FraudAssessment.of(FraudAssessment.Verdict.NO_OPINION, List.of());
    return Outcome.done(assessment, new ProviderRef("rules-" + context.key().value()));
  }

  /**
   * Finds nothing, which is the plain truth: a judgement is kept nowhere but in the store, and
   * making it again has no effect and gives the same answer for the same case.
   */
  @Override
  public Outcome<FraudAssessment> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return Outcome.notApplied(
        FailureKind.NOT_FOUND, "judgements by rules are kept nowhere; ask for it again");
  }
}
