package org.balcao.backoffice.screening;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.policy.FraudCombination.Course;
import org.balcao.spi.policy.FraudCombination.Decision;

/**
 * Asks the policy what the judgements of a case come to. A policy that fails counts as a review,
 * and never as an approval.
 */
record CombineStep(String policy, ScreeningCase judged, List<Judgement> judgements, Closing closing)
    implements ProviderStep<FraudCombination, Decision> {
  static final String OPERATION = "fraud.combine";

  /** A pure function answers at once or not at all; a restart may mend what is broken. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Override
  public String operation() {
    return OPERATION;
  }

  @Override
  public String subject() {
    return "screening:" + judged.key();
  }

  @Override
  public PluginKind<FraudCombination> kind() {
    return PluginKind.FRAUD_COMBINATION;
  }

  @Override
  public String plugin() {
    return policy;
  }

  @Override
  public Locale locale() {
    return judged.locale();
  }

  @Override
  public Duration patience() {
    return PATIENCE;
  }

  @Override
  public Optional<? extends Effect<Decision>> effect(FraudCombination combination) {
    return Optional.of(new Pure());
  }

  @Override
  public Outcome<Decision> call(FraudCombination combination, CallContext context) {
    return Outcome.done(
        combination.combine(Opinions.of(judged.facts(), judgements)),
        new ProviderRef(context.key().value()));
  }

  @Override
  public Optional<String> mismatch(Decision decision) {
    return decision.course() == null || decision.reason() == null
        ? Optional.of("a decision without a course or a reason")
        : Optional.empty();
  }

  @Override
  public void settled(Session session, Settlement<Decision> settlement) {
    CaseCourse course =
        settlement.fold(
            done -> new CaseCourse(done.value().course(), done.value().reason(), policy),
            rejected -> broken(rejected.reason()),
            gaveUp -> broken(gaveUp.reason()));
    closing.close(session, judged.key(), course);
  }

  private CaseCourse broken(String why) {
    return new CaseCourse(
        Course.REVIEW, "the policy '" + policy + "' gave no decision: " + why, policy);
  }

  /** A pure function may be asked as often as one likes. */
  private static final class Pure implements Effect<Decision> {
    @Override
    public IdempotencyKind idempotency() {
      return IdempotencyKind.CLIENT_ASSIGNED_ID;
    }

    @Override
    public Outcome<Decision> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return Outcome.notApplied(FailureKind.NOT_FOUND, "a policy keeps nothing; ask it again");
    }
  }
}
