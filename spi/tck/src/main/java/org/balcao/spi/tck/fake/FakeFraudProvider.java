package org.balcao.spi.tck.fake;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fraud.DeviceCollector;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Guarantee;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudFeedback;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.ScreeningPoint;

/** A fraud provider in memory. */
final class FakeFraudProvider extends FakePlugin
    implements FraudProvider, FakeEffect<FraudAssessment> {

  FakeFraudProvider(FakeDesk desk) {
    super(desk);
  }

  @Override
  public String operation() {
    return "assessment";
  }

  @Override
  public Set<ScreeningPoint> points() {
    return Set.of(ScreeningPoint.values());
  }

  @Override
  public Outcome<FraudAssessment> assess(FraudCase fraudCase, CallContext context) {
    return perform(
        fraudCase,
        Optional.of(new FakePerson(fraudCase.buyer().customerId(), fraudCase.buyer().email())),
        context,
        ref -> assessed(fraudCase, context, ref));
  }

  private static Outcome<FraudAssessment> assessed(
      FraudCase fraudCase, CallContext context, ProviderRef ref) {
    return switch (fraudCase.payment()) {
      case FakeFraudProviderFactory.DECLINED ->
          Outcome.done(
              new FraudAssessment(
                  Verdict.DECLINE,
                  OptionalDouble.of(0.97),
                  List.of(new Signal("fake-payment", 0.97, "the payment is one that is declined"))),
              ref);
      case FakeFraudProviderFactory.REVIEWED ->
          Outcome.pending(
              ref, PendingReason.HUMAN_REVIEW, context.now().plus(Duration.ofMinutes(10)));
      default ->
          Outcome.done(
              new FraudAssessment(Verdict.APPROVE, OptionalDouble.of(0.03), List.of())
                  .with(
                      new Guarantee(
                          "fake-terms",
                          Optional.of(fraudCase.total()),
                          Optional.of(context.now().plus(Duration.ofDays(180))))),
              ref);
    };
  }

  @Override
  public Optional<FraudFeedback> feedback() {
    return desk().facet("feedback", new Feedback(desk()));
  }

  @Override
  public Optional<DeviceCollector> deviceCollector() {
    return desk()
        .facet(
            "deviceCollector",
            session ->
                new DeviceCollector.DeviceScript(
                    URI.create("https://fraud.example.org/device.js"),
                    Optional.of("fake('" + session + "')")));
  }

  /** Takes word, and learns nothing. */
  private record Feedback(FakeDesk desk)
      implements FraudFeedback, FakeEffect<FraudFeedback.Reported> {
    @Override
    public String operation() {
      return "report";
    }

    @Override
    public Outcome<Reported> report(Report report, CallContext context) {
      return perform(report, context, ref -> Outcome.done(new Reported(), ref));
    }
  }
}
