package org.balcao.backoffice.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudProvider;

/**
 * Asks one provider about one order.
 *
 * @param history earlier orders as far back as any provider may look; newest first
 * @param reviewUntil how long a judgement may be in the making where the provider names no deadline
 */
record AssessStep(
    Judgement judgement,
    ScreeningCase judged,
    List<PastOrder> history,
    Duration patience,
    Instant reviewUntil,
    Judging judging)
    implements ProviderStep<FraudProvider, FraudAssessment> {
  static final String OPERATION = "fraud.assess";

  @Override
  public String operation() {
    return OPERATION;
  }

  @Override
  public String subject() {
    return "screening:" + judgement.id();
  }

  @Override
  public PluginKind<FraudProvider> kind() {
    return PluginKind.FRAUD;
  }

  @Override
  public String plugin() {
    return judgement.provider();
  }

  @Override
  public Locale locale() {
    return judged.locale();
  }

  @Override
  public Optional<? extends Effect<FraudAssessment>> effect(FraudProvider provider) {
    return Optional.of(new Bounded(provider));
  }

  @Override
  public Outcome<FraudAssessment> call(FraudProvider provider, CallContext context) {
    return bounded(provider.assess(CaseView.of(judged.facts(), history, provider), context));
  }

  /** A person at the provider may take longer than the provider may be out of reach. */
  private Outcome<FraudAssessment> bounded(Outcome<FraudAssessment> outcome) {
    return outcome instanceof Outcome.Pending<FraudAssessment> p && p.deadline().isEmpty()
        ? new Outcome.Pending<>(
            p.ref(), p.reason(), p.notBefore(), Optional.of(reviewUntil), p.action())
        : outcome;
  }

  @Override
  public void pending(Session session, Outcome.Pending<FraudAssessment> pending) {
    judging.waiting(session, judgement.id(), pending.notBefore());
  }

  @Override
  public void settled(Session session, Settlement<FraudAssessment> settlement) {
    settlement.fold(
        done -> {
          judging.judged(session, judgement.id(), done.value(), Optional.of(done.ref().id()));
          return Boolean.TRUE;
        },
        rejected -> {
          judging.failed(session, judgement.id(), rejected.reason());
          return Boolean.TRUE;
        },
        gaveUp -> {
          judging.failed(session, judgement.id(), gaveUp.reason());
          return Boolean.TRUE;
        });
  }

  /** The provider, with a bound to every judgement in the making. */
  private final class Bounded implements Effect<FraudAssessment> {
    private final FraudProvider provider;

    private Bounded(FraudProvider provider) {
      this.provider = provider;
    }

    @Override
    public IdempotencyKind idempotency() {
      return provider.idempotency();
    }

    @Override
    public Outcome<FraudAssessment> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return bounded(provider.lookup(key, ref, context));
    }
  }
}
