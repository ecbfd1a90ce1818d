package org.balcao.spi.verification;

import java.util.OptionalDouble;

/** The bounds of a confidence. */
final class Confidence {
  private Confidence() {}

  static void check(OptionalDouble confidence) {
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("a confidence lies between 0 and 1");
    }
  }
}
