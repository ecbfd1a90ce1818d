package org.balcao.spi.tck;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.campaign.CampaignDispatcher;
import org.balcao.spi.campaign.JourneyStart;
import org.balcao.spi.campaign.JourneyStop;

/** Campaign dispatchers that are broken in ways of their own. */
final class CampaignBreakages {
  private CampaignBreakages() {}

  static List<Breakage> all() {
    return List.of(
        Breakage.of(
            "anUnknownJourneyIsRefused",
            "goes nowhere",
            act -> {
              Object answer = act.proceed();
              return act.is("start")
                      && answer instanceof Outcome.Rejected<?> r
                      && r.kind() == RejectionKind.NOT_FOUND
                  ? Outcome.done(new CampaignDispatcher.Started(), new ProviderRef("sabotage"))
                  : answer;
            }),
        Breakage.of(
            "aJourneyStopsWithoutItsReference",
            "knows its own journeys only",
            act ->
                act.is("stop") && act.instance() > 1
                    ? Outcome.rejected(RejectionKind.NOT_FOUND, "journey", "there is none")
                    : act.proceed()),
        new Breakage("whatNeverBeganMayBeStopped", "wonders what that is", Wondering::new));
  }

  /** Stops only what it started. */
  private static final class Wondering extends Sabotage {
    private final Set<String> started = ConcurrentHashMap.newKeySet();

    @Override
    Object call(Act act) throws Exception {
      if (act.is("start") && act.request() instanceof JourneyStart start) {
        started.add(start.id());
      }
      return act.is("stop")
              && act.request() instanceof JourneyStop stop
              && !started.contains(stop.id())
          ? Outcome.rejected(RejectionKind.NOT_FOUND, "journey", "there is none")
          : act.proceed();
    }
  }
}
