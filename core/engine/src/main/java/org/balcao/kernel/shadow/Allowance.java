package org.balcao.kernel.shadow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.balcao.kernel.plugin.ShadowOptions;

/** How often one shadow may be asked. Thread-safe. */
final class Allowance {
  private final ShadowOptions options;

  // Guarded by this.
  private Instant hour = Instant.EPOCH;
  private int asked;

  Allowance(ShadowOptions options) {
    this.options = options;
  }

  /** Why a call is skipped; empty where the shadow may be asked about it, which counts then. */
  Optional<Skip> refusal(String key, Instant now) {
    // By the key, so that whoever asks again with the same one is answered alike.
    if (Math.floorMod(mixed(key.hashCode()), 100) >= options.percent()) {
      return Optional.of(Skip.SAMPLED_OUT);
    }
    return counted(now) ? Optional.empty() : Optional.of(Skip.OVER_CAP);
  }

  private synchronized boolean counted(Instant now) {
    Instant current = now.truncatedTo(ChronoUnit.HOURS);
    if (!current.equals(hour)) {
      hour = current;
      asked = 0;
    }
    if (asked >= options.perHour()) {
      return false;
    }
    asked++;
    return true;
  }

  /** Neighbouring keys must not share their fate (the finaliser of MurmurHash3). */
  private static int mixed(int hash) {
    int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
