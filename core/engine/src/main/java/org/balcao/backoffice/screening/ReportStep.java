package org.balcao.backoffice.screening;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.fraud.FraudFeedback;
import org.balcao.spi.fraud.FraudFeedback.Reported;
import org.balcao.spi.fraud.FraudProvider;

/**
 * Tells one provider one fact.
 *
 * @param assessment the provider's own name of its last judgement of the order
 */
record ReportStep(
    ReportTable.Planned planned, Optional<String> assessment, Duration patience, Feedback feedback)
    implements ProviderStep<FraudProvider, Reported> {
  static final String OPERATION = "fraud.report";

  @Override
  public String operation() {
    return OPERATION;
  }

  @Override
  public String subject() {
    return "report:" + planned.id();
  }

  @Override
  public PluginKind<FraudProvider> kind() {
    return PluginKind.FRAUD;
  }

  @Override
  public String plugin() {
    return planned.provider();
  }

  @Override
  public Locale locale() {
    return Locale.ROOT;
  }

  @Override
  public Optional<? extends Effect<Reported>> effect(FraudProvider provider) {
    return provider.feedback();
  }

  @Override
  public Outcome<Reported> call(FraudProvider provider, CallContext context) {
    Optional<FraudFeedback> facet = provider.feedback();
    if (facet.isEmpty()) {
      return Outcome.rejected(
          RejectionKind.NOT_SUPPORTED, "not-supported", "the provider takes no feedback");
    }
    OrderFact fact = planned.fact();
    // Planned for whoever could not be asked at the start, too.
    return facet.get().facts().contains(fact.fact())
        ? facet
            .get()
            .report(
                new FraudFeedback.Report(
                    planned.orderNumber(),
                    assessment.map(ProviderRef::new),
                    fact.fact(),
                    fact.at(),
                    fact.amount(),
                    fact.reason(),
                    fact.trackingCodes()),
                context)
        : Outcome.done(new Reported(), new ProviderRef("not-wanted"));
  }

  @Override
  public Optional<String> mismatch(Reported reported) {
    return Optional.empty();
  }

  @Override
  public void settled(Session session, Settlement<Reported> settlement) {
    settlement.<Integer>fold(
        done -> feedback.ended(session, planned, ReportView.State.TOLD, null),
        rejected -> feedback.ended(session, planned, ReportView.State.REFUSED, rejected.reason()),
        gaveUp -> feedback.ended(session, planned, ReportView.State.GAVE_UP, gaveUp.reason()));
  }
}
