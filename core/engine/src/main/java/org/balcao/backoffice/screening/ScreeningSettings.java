package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.config.Config;

/**
 * How long providers are waited for, and what silence means: {@code balcao.screening.patience} (30
 * minutes) for a provider that cannot be reached, {@code balcao.screening.review-patience} (3 days)
 * for a judgement that a provider has accepted and not made, unless it names a deadline itself;
 * {@code balcao.screening.history} (365 days) for how far back earlier orders are read at most;
 * {@code balcao.screening.on-failure} ({@code review} or {@code approve}).
 */
@Dependent
class ScreeningSettings {
  private static final String PREFIX = "balcao.screening.";

  private final Duration patience;
  private final Duration reviewPatience;
  private final Duration history;
  private final ScreeningResult onFailure;

  @Inject
  ScreeningSettings(Config config) {
    this.patience = duration(config, "patience", "PT30M");
    this.reviewPatience = duration(config, "review-patience", "P3D");
    this.history = duration(config, "history", "P365D");
    String failure = config.getOptionalValue(PREFIX + "on-failure", String.class).orElse("review");
    this.onFailure =
        switch (failure) {
          case "review" -> ScreeningResult.REVIEW;
          case "approve" -> ScreeningResult.APPROVED;
          default ->
              throw new IllegalArgumentException(
                  PREFIX + "on-failure must be review or approve, not '" + failure + "'");
        };
  }

  private static Duration duration(Config config, String name, String preset) {
    String text = config.getOptionalValue(PREFIX + name, String.class).orElse(preset);
    String wrong = PREFIX + name + " must be a duration such as " + preset + ", not '" + text + "'";
    try {
      Duration parsed = Duration.parse(text.strip());
      if (parsed.isNegative() || parsed.isZero()) {
        throw new IllegalArgumentException(wrong);
      }
      return parsed;
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(wrong, e);
    }
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

  ScreeningResult onFailure() {
    return onFailure;
  }
}
