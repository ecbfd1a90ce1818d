package org.balcao.spi.tck;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.analytics.AnalyticsSink.Emitted;
import org.balcao.spi.analytics.BusinessEvent;
import org.balcao.spi.analytics.EventBatch;

/** Sinks that are broken in ways of their own. */
final class AnalyticsBreakages {
  private AnalyticsBreakages() {}

  static List<Breakage> all() {
    return List.of(
        Breakage.of(
            "everyEventIsAccountedFor",
            "loses count",
            act ->
                act.is("emit")
                    ? counted(act, e -> e.refused().isEmpty() && e.taken() == 3 ? 2 : e.taken())
                    : act.proceed()),
        Breakage.of(
            "aFullBatchIsTaken",
            "takes a hundred",
            act -> act.is("emit") ? counted(act, e -> Math.min(100, e.taken())) : act.proceed()),
        Breakage.of(
            "eventsToldAgainCountOnce",
            "gives them ids of its own",
            act ->
                act.is("emit") && events(act).size() == 2
                    ? act.withRequest(
                            new EventBatch(
                                events(act).stream().map(AnalyticsBreakages::renamed).toList()))
                        .proceed()
                    : act.proceed()),
        Breakage.of(
            "aRefusedEventHoldsNothingUp",
            "refuses the whole batch",
            act -> act.is("emit") ? allOrNothing(act.proceedToOutcome()) : act.proceed()));
  }

  private static List<BusinessEvent> events(Act act) {
    return ((EventBatch) act.request()).events();
  }

  private static Object counted(Act act, Function<Emitted, Integer> taken) throws Exception {
    return act.proceedToOutcome()
        .map(value -> new Emitted(taken.apply((Emitted) value), ((Emitted) value).refused()));
  }

  private static BusinessEvent renamed(BusinessEvent e) {
    return new BusinessEvent(
        UUID.randomUUID().toString(),
        e.source(),
        e.type(),
        e.version(),
        e.time(),
        e.subject(),
        e.dimensions(),
        e.measures(),
        e.amounts());
  }

  private static Outcome<?> allOrNothing(Outcome<?> answer) {
    return answer.toOptional().filter(e -> !((Emitted) e).refused().isEmpty()).isPresent()
        ? Outcome.rejected(RejectionKind.INVALID_REQUEST, "batch", "one of them is refused")
        : answer;
  }
}
