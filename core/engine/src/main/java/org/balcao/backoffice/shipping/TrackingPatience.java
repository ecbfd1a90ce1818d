package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * How often carriers are asked where parcels are, and for how long: soon at first, then less and
 * less often, up to {@code balcao.shipping.poll}; until {@code
 * balcao.shipping.tracking-gives-up-after}.
 */
@Dependent
class TrackingPatience {
  private static final Duration FIRST = Duration.ofMinutes(15);

  private final Duration longest;
  private final Duration giveUp;

  @Inject
  TrackingPatience(Config config) {
    this(ShippingConfiguration.POLL.in(config), ShippingConfiguration.GIVES_UP.in(config));
  }

  TrackingPatience(Duration longest, Duration giveUp) {
    this.longest = longest;
    this.giveUp = giveUp;
  }

  /** How long to wait after so many polls. */
  Duration pause(int polls) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(Math.max(polls, 0), 20));
    return pause.compareTo(longest) < 0 ? pause : longest;
  }

  /** How long an arrival is waited for. */
  Duration giveUp() {
    return giveUp;
  }
}
