package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.campaign.Attribution;
import org.balcao.spi.campaign.CampaignDispatcher;
import org.balcao.spi.campaign.JourneyStart;
import org.balcao.spi.campaign.JourneyStop;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Suppression;
import org.junit.jupiter.api.Test;

/** What a {@link CampaignDispatcher} keeps. */
public interface CampaignDispatcherContract extends PluginContract<CampaignDispatcher> {

  /** A journey that people can be sent on; of the author. */
  default String journey() {
    return "contract";
  }

  /** How people of sample journeys are reached; of the author. */
  default Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  default Class<CampaignDispatcher> extensionPoint() {
    return CampaignDispatcher.class;
  }

  @Override
  default List<Operation<CampaignDispatcher, ?, ?, ?>> operations() {
    CampaignSteps steps = new CampaignSteps(this);
    return List.of(
        Operation.<CampaignDispatcher, JourneyStart, CampaignDispatcher.Started>effect(
                "start", CampaignDispatcher::start, bench -> steps.start(bench, journey()))
            .another(steps::withCoupon),
        Operation.repeatable(
            "stop",
            Optional::of,
            CampaignDispatcher::stop,
            bench -> {
              JourneyStart start = steps.start(bench, journey());
              return steps.stop(
                  start, Optional.of(bench.ref(bench.plugin().start(start, bench.call()))));
            }));
  }

  @Override
  default List<News<CampaignDispatcher, ?>> feeds() {
    return List.of(
        new News<>("attributions", CampaignDispatcher::attributions, Attribution::key),
        new News<>("optOuts", CampaignDispatcher::optOuts, Suppression::key));
  }

  /** Nobody can be sent on a journey that does not exist. */
  @Test
  default void anUnknownJourneyIsRefused() {
    try (Bench<CampaignDispatcher> bench = new Bench<>(this)) {
      JourneyStart start = new CampaignSteps(this).start(bench, Samples.UNKNOWN_ATTRIBUTE);
      Tally tally = new Tally(bench);
      tally.assertRefused(
          "the start of an unknown journey", bench.plugin().start(start, bench.call()));
    }
  }

  /** A journey can be stopped by who does not know whether it began, and by another instance. */
  @Test
  default void aJourneyStopsWithoutItsReference() {
    try (Bench<CampaignDispatcher> bench = new Bench<>(this)) {
      CampaignSteps steps = new CampaignSteps(this);
      JourneyStart start = steps.start(bench, journey());
      bench.ref(bench.plugin().start(start, bench.call()));
      JourneyStop stop = steps.stop(start, Optional.empty());
      Answers.accepted("the stop", bench.second().stop(stop, bench.call()));
    }
  }

  /** What never began is stopped as well: the store may have heard of the order first. */
  @Test
  default void whatNeverBeganMayBeStopped() {
    try (Bench<CampaignDispatcher> bench = new Bench<>(this)) {
      CampaignSteps steps = new CampaignSteps(this);
      JourneyStop stop = steps.stop(steps.start(bench, journey()), Optional.empty());
      Answers.accepted("the stop", bench.plugin().stop(stop, bench.call()));
    }
  }
}
