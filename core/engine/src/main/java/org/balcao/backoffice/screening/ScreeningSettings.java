package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** How long providers are waited for, unless they name a deadline, and what silence means. */
@Dependent
class ScreeningSettings {
  private final Duration patience;
  private final Duration reviewPatience;
  private final Duration history;
  private final Fallback fallback;

  @Inject
  ScreeningSettings(Config config) {
    this.patience = ScreeningConfiguration.PATIENCE.in(config);
    this.reviewPatience = ScreeningConfiguration.REVIEW_PATIENCE.in(config);
    this.history = ScreeningConfiguration.HISTORY.in(config);
    this.fallback = Fallback.from(config);
  }

  Duration patience() {
    return patience;
  }

  Duration reviewPatience() {
    return reviewPatience;
  }

  Duration history() {
    return history;
  }

  Fallback fallback() {
    return fallback;
  }
}
