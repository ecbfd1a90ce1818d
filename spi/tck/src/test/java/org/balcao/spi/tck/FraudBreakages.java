package org.balcao.spi.tck;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.fraud.DeviceCollector.DeviceScript;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.spi.tck.fake.FakeProvider;

/** Fraud providers that are broken in ways of their own. */
final class FraudBreakages {
  private FraudBreakages() {}

  static List<Breakage> all() {
    return List.of(
        Breakage.of(
            "itsWishesAreConstant",
            "looks back into the future",
            act -> act.is("historyWindow") ? Duration.ofDays(-1) : act.proceed()),
        new Breakage("everyPointIsAnswered", "knows one point only", OnePoint::new),
        Breakage.of(
            "aGuestIsJudged",
            "needs a customer",
            act -> {
              if (act.isEffect()
                  && act.request() instanceof FraudCase c
                  && c.buyer().customerId().isEmpty()) {
                throw new IllegalStateException("who is that");
              }
              return act.proceed();
            }),
        assessments(
            "aSuspicionHasReasons",
            "does not say why",
            a -> new FraudAssessment(a.verdict(), a.score(), List.of(), a.guarantee())),
        Breakage.of(
            "aReviewByPeopleIsPending",
            "waits for anything",
            act ->
                act.proceed() instanceof Outcome.Pending<?> p
                    ? Outcome.pending(p.ref(), PendingReason.PROCESSING, p.notBefore())
                    : act.proceed()),
        Breakage.of(
            "aDeviceScriptIsOfItsVisit",
            "has one script for all",
            act -> act.is("script") ? script("one", Optional.empty()) : act.proceed()),
        Breakage.of(
            "aDeviceScriptHoldsNoSecret",
            "hands its key out",
            act ->
                act.is("script")
                    ? script(
                        (String) act.request(), Optional.of(FakeProvider.SETTINGS.get("api-key")))
                    : act.proceed()));
  }

  private static DeviceScript script(String path, Optional<String> inline) {
    return new DeviceScript(URI.create("https://fraud.example.org/" + path), inline);
  }

  private static Breakage assessments(
      String check, String how, UnaryOperator<FraudAssessment> change) {
    return Breakage.of(
        check,
        how,
        act -> {
          Object answer = act.proceed();
          return answer instanceof Outcome<?> outcome
              ? outcome.map(v -> v instanceof FraudAssessment a ? change.apply(a) : v)
              : answer;
        });
  }

  /** Lists more than it can. */
  private static final class OnePoint extends Sabotage {
    @Override
    Object call(Act act) throws Exception {
      if (act.is("points")) {
        // The first is the one that all other checks are made at.
        return new LinkedHashSet<>(
            List.of(ScreeningPoint.PRE_AUTHORIZATION, ScreeningPoint.RETURN));
      }
      boolean late =
          act.isEffect()
              && act.request() instanceof FraudCase c
              && c.point() == ScreeningPoint.RETURN;
      return late ? null : act.proceed();
    }
  }
}
