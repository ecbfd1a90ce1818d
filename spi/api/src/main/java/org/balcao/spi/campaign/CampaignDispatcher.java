package org.balcao.spi.campaign;

import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Feed;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.spi.notification.Suppression;

/**
 * Sends people on a journey of messages that shall win them back: after a cart that was left, a
 * payment that failed, a slip that lapsed.
 *
 * <p>Whether somebody may be written to the kernel decides before it starts a journey, and it stops
 * the journey as soon as there is no reason for it any more. The steps, their wording and their
 * times are the provider's.
 *
 * <p>Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.campaign.<name>.type}. Planned: {@code built-in}. Prove yours with {@code
 * CampaignDispatcherContract}.
 */
@ExtensionPoint(
    kind = "campaign",
    side = ExtensionPoint.Side.FRONT_OFFICE,
    provider = CampaignDispatcherProvider.class,
    planned = "built-in",
    without = "Nobody is reminded of what they left.")
public interface CampaignDispatcher extends Plugin, Effect<CampaignDispatcher.Started> {

  /**
   * Sends one person on a journey. {@link Outcome.Rejected} as not found for an unknown journey, as
   * declined where the provider's own rules or lists keep the person out.
   */
  Outcome<Started> start(JourneyStart start, CallContext context);

  /**
   * Ends a journey: what was not sent yet never is. {@code Done} where it does not run any more,
   * however often it is asked. A provider that can only be told a fact, by which its own journey
   * ends, is told {@link JourneyStop#reason}.
   */
  Outcome<Stopped> stop(JourneyStop stop, CallContext context);

  /** What journeys did, and what came of it. */
  default Optional<Feed<Attribution>> attributions() {
    return Optional.empty();
  }

  /** Who opted out, complained or could not be reached on a journey. */
  default Optional<Feed<Suppression>> optOuts() {
    return Optional.empty();
  }

  /** The journey runs. Referred to later by the outcome's reference. */
  record Started() {}

  /** The journey does not run. */
  record Stopped() {}
}
