package org.balcao.kernel.shadow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A shadow's call that has ended, as it is kept.
 *
 * @param attempt the live attempt, where the operation has an effect
 * @param likeness where both answered
 * @param liveMicros real time of the live call
 * @param shadowMicros real time of the shadow's; null where its guard refused the call
 * @param differences those whose example is not to be kept have none
 */
record Finished(
    Pairing pairing,
    Instant at,
    Optional<String> attempt,
    Result result,
    @Nullable Double likeness,
    long liveMicros,
    @Nullable Long shadowMicros,
    List<Kept> differences) {

  /** How two outcomes compare. */
  enum Result {
    AGREED,
    DIFFERED,
    ONLY_LIVE,
    ONLY_SHADOW,
    NEITHER
  }

  /** A difference; the example is null where enough of its sort are kept. */
  record Kept(String code, @Nullable String example) {}
}
