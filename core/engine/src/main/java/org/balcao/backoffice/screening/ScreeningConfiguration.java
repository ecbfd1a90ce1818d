package org.balcao.backoffice.screening;

import java.time.Duration;
import java.util.List;
import org.balcao.kernel.approval.Limits;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How fraud providers and people are waited for, and what silence means. */
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
          List.of("review", "approve", "approve-below"),
          "What a provider [counts as that gave no answer](screening.md#a-provider-that-is-away).");

  static final ConfigKey<Limits> APPROVE_BELOW =
      ConfigKey.optional(
          "balcao.screening.approve-below",
          "none passes",
          "amounts",
          "must be amounts with their currencies, such as 50.00 BRL, 10.00 USD",
          Limits::parse,
          "Below which total an order passes without an answer, where `on-failure` is"
              + " `approve-below`.");

  static final ConfigKey<Duration> REVIEW_DEADLINE =
      ConfigKey.duration(
          "balcao.screening.review-deadline",
          "P2D",
          "How long a person may take to decide what was"
              + " [put to review](screening.md#the-queue-of-reviews).");

  static final ConfigKey<String> ON_DEADLINE =
      ConfigKey.word(
          "balcao.screening.on-deadline",
          List.of("stay", "approve", "decline"),
          "What happens to an order that nobody decided in time.");

  static final ConfigKey<Limits> APPROVE_ALONE =
      Limits.key(
          "balcao.screening.approve-alone-up-to",
          "Up to which total one person lets an order go on that was put to review; above it, a"
              + " [second person](screening.md#two-people) has to agree.");

  static final ConfigKey<Duration> FEEDBACK_PATIENCE =
      ConfigKey.duration(
          "balcao.screening.feedback-patience",
          "P7D",
          "How long a fraud provider that cannot be reached is told again what became of an order.");

  /** For {@link java.util.ServiceLoader}. */
  public ScreeningConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(
        PATIENCE,
        REVIEW_PATIENCE,
        HISTORY,
        ON_FAILURE,
        APPROVE_BELOW,
        REVIEW_DEADLINE,
        ON_DEADLINE,
        APPROVE_ALONE,
        FEEDBACK_PATIENCE);
  }
}
