package org.balcao.backoffice.dispute;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** When staff are told of a dispute that nobody has answered. */
@Dependent
class DisputeDeadlines {
  static final String QUEUE = "dispute-deadline";

  private final Duration before;

  @Inject
  DisputeDeadlines(Config config) {
    this.before = DisputeConfiguration.REMIND_BEFORE.in(config);
  }

  /** When to tell next, if ever. */
  Optional<Instant> next(Case dispute) {
    @Nullable Instant respondBy = dispute.respondBy();
    if (respondBy == null || !dispute.toAnswer()) {
      return Optional.empty();
    }
    return switch (dispute.reminded()) {
      case 0 -> Optional.of(respondBy.minus(before));
      case 1 -> Optional.of(respondBy);
      default -> Optional.empty();
    };
  }
}
