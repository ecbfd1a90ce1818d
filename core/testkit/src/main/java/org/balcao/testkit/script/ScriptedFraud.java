package org.balcao.testkit.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookReceiver;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudFeedback;
import org.balcao.spi.fraud.FraudFeedback.Fact;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * A fraud provider for tests: it approves every order, unless it is told another verdict or its
 * script says otherwise. Its main operation is {@link Call#ASSESS}.
 */
public final class ScriptedFraud extends ScriptedProvider<ScriptedFraud> implements FraudProvider {
  private volatile Verdict verdict = Verdict.APPROVE;
  private volatile Set<ScreeningPoint> points = Set.of(ScreeningPoint.PRE_AUTHORIZATION);
  private volatile Set<Fact> facts = Set.of();

  /** A provider that approves. */
  public ScriptedFraud() {
    super(PluginKind.FRAUD, Call.ASSESS, Set.of(Call.ASSESS, Call.REPORT, Call.LOOKUP));
  }

  @Override
  ScriptedFraud self() {
    return this;
  }

  /** What it thinks of orders from now on. */
  public ScriptedFraud says(Verdict changed) {
    verdict = changed;
    return this;
  }

  /** When it wants to be asked; before the store starts. */
  public ScriptedFraud judgesAt(ScreeningPoint... wanted) {
    points = Set.of(wanted);
    return this;
  }

  /** What it wants to be told; before the store starts. Nothing, unless it is told. */
  public ScriptedFraud wantsToHearOf(Fact... wanted) {
    facts = Set.of(wanted);
    return this;
  }

  /** What it was really told, oldest first. */
  public List<FraudFeedback.Report> told() {
    return requests(Call.REPORT, FraudFeedback.Report.class);
  }

  /** The cases that it really judged, oldest first. */
  public List<FraudCase> judged() {
    return requests(Call.ASSESS, FraudCase.class);
  }

  @Override
  public Set<ScreeningPoint> points() {
    return points;
  }

  @Override
  public Optional<FraudFeedback> feedback() {
    return facts.isEmpty() ? Optional.empty() : Optional.of(new Listening());
  }

  @Override
  public IdempotencyKind idempotency() {
    return declared();
  }

  @Override
  public Outcome<FraudAssessment> assess(FraudCase fraudCase, CallContext context) {
    FraudAssessment assessment =
        FraudAssessment.of(
            verdict,
            List.of(new FraudAssessment.Signal("scripted", 1, "the test says " + verdict)));
    return effect(
        Call.ASSESS,
        context,
        Deed.of(fraudCase, assessment, given -> FraudAssessment.of(opposite(verdict), List.of())));
  }

  private static Verdict opposite(Verdict verdict) {
    return verdict == Verdict.APPROVE ? Verdict.DECLINE : Verdict.APPROVE;
  }

  @Override
  public Outcome<FraudAssessment> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return lookUp(key, ref, context);
  }

  @Override
  public Optional<WebhookReceiver> webhooks() {
    return Optional.of(receiver());
  }

  private final class Listening implements FraudFeedback {
    @Override
    public Set<Fact> facts() {
      return facts;
    }

    @Override
    public IdempotencyKind idempotency() {
      return declared();
    }

    @Override
    public Outcome<Reported> report(Report report, CallContext context) {
      return effect(Call.REPORT, context, Deed.of(report, new Reported(), reported -> reported));
    }

    @Override
    public Outcome<Reported> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return lookUp(key, ref, context);
    }
  }
}
