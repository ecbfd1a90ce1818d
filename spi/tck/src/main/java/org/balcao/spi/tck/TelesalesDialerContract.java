package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.telesales.CallReport;
import org.balcao.spi.telesales.TelesalesDialer;
import org.junit.jupiter.api.Test;

/** What a {@link TelesalesDialer} keeps. */
public interface TelesalesDialerContract extends PluginContract<TelesalesDialer> {

  /** A number that the dialer calls; of the author, if it calls none in Brazil. */
  default String phone() {
    return Person.PHONE;
  }

  /** A campaign that leads can be added to; of the author, where there are campaigns. */
  default String campaign() {
    return "contract";
  }

  /** A recording that can be fetched, if there is one; of the author. */
  default Optional<ProviderRef> recording() {
    return Optional.empty();
  }

  @Override
  default Class<TelesalesDialer> extensionPoint() {
    return TelesalesDialer.class;
  }

  @Override
  default List<Operation<TelesalesDialer, ?, ?, ?>> operations() {
    return new DialerOperations(this).all();
  }

  @Override
  default List<News<TelesalesDialer, ?>> feeds() {
    return List.of(new News<>("calls", TelesalesDialer::calls, CallReport::key));
  }

  @Override
  default List<WebhookFacet<TelesalesDialer, ?>> webhookNews() {
    return List.of(new WebhookFacet<>("callNews", TelesalesDialer::callNews, CallReport::key));
  }

  /**
   * A call whose time is over is not placed: nobody is rung up at night for what was due by day.
   */
  @Test
  default void aCallWhoseTimeIsOverIsNotPlaced() {
    try (Bench<TelesalesDialer> bench = new Bench<>(this)) {
      DialerOperations operations = new DialerOperations(this);
      Tally tally = new Tally(bench);
      Outcome<?> answer =
          bench.plugin().place(operations.call(bench, Duration.ofMinutes(-1)), bench.call());
      assertTrue(
          answer instanceof Outcome.Rejected<?> r && r.kind() == RejectionKind.EXPIRED,
          () -> "a call whose time is over is Rejected(EXPIRED), not " + answer);
      tally.assertEffects(0, "of a call whose time is over");
    }
  }

  /** A call that is called off by another key is as one that never ran. */
  @Test
  default void aCallMayBeCalledOffByAnybody() {
    try (Bench<TelesalesDialer> bench = new Bench<>(this)) {
      ProviderRef call = new DialerOperations(this).placed(bench);
      Answers.accepted("calling it off", bench.plugin().callOff(call, bench.call()));
      Answers.accepted("calling it off again", bench.second().callOff(call, bench.call()));
    }
  }

  /** Leads cannot be added to a campaign that does not exist. */
  @Test
  default void anUnknownCampaignIsRefused() {
    try (Bench<TelesalesDialer> bench = Bench.with(this, "campaigns")) {
      DialerOperations operations = new DialerOperations(this);
      Tally tally = new Tally(bench);
      Outcome<?> answer =
          bench
              .facet(bench.plugin().campaigns())
              .enqueue(operations.leads(bench, Samples.UNKNOWN_ATTRIBUTE), bench.call());
      tally.assertRefused("leads for an unknown campaign", answer);
    }
  }
}
