package org.balcao.backoffice.screening;

import java.time.Duration;
import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How fraud providers are waited for, and what silence means. */
public final class ScreeningConfiguration implements KeyDeclaration {
  static final ConfigKey<Duration> PATIENCE =
      ConfigKey.duration(
          "balcao.screening.patience",
          "PT30M",
          "How long a fraud provider that cannot be reached is asked again.");

  static final ConfigKey<Duration> REVIEW_PATIENCE =
      ConfigKey.duration(
          "balcao.screening.review-patience",
          "P3D",
          "How long a judgement is waited for that a provider has accepted and not made.");

  static final ConfigKey<Duration> HISTORY =
      ConfigKey.duration(
          "balcao.screening.history", "P365D", "How far back earlier orders are read at most.");

  static final ConfigKey<String> ON_FAILURE =
      ConfigKey.word(
          "balcao.screening.on-failure",
          List.of("review", "approve"),
          "What a provider counts as that gave no answer.");

  /** For {@link java.util.ServiceLoader}. */
  public ScreeningConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(PATIENCE, REVIEW_PATIENCE, HISTORY, ON_FAILURE);
  }
}
