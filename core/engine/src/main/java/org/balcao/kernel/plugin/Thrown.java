package org.balcao.kernel.plugin;

import java.time.Duration;
import java.util.Arrays;
import org.balcao.spi.FailureKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginException;
import org.balcao.spi.RejectionKind;

/** What follows from something that a plugin threw. */
final class Thrown {
  private Thrown() {}

  /** Only a {@link PluginException} says that nothing was sent. */
  static <R> Outcome<R> outcome(Throwable thrown, OperationKey key) {
    if (thrown instanceof PluginException told) {
      String message = Answers.cut(told.getMessage());
      return switch (told.kind()) {
        case INVALID_REQUEST ->
            Outcome.rejected(RejectionKind.INVALID_REQUEST, "invalid-request", message);
        case UNAVAILABLE ->
            new Outcome.NotApplied<>(FailureKind.CONNECTION, Duration.ZERO, message);
        case MISCONFIGURED ->
            new Outcome.NotApplied<>(
                FailureKind.PLUGIN_FAILURE, Duration.ZERO, "misconfigured: " + message);
      };
    }
    return Outcome.unknown(key, FailureKind.PLUGIN_FAILURE, "it threw " + describe(thrown));
  }

  /** Its class and where it came from; not its message, which may hold secrets or personal data. */
  static String describe(Throwable thrown) {
    String place = Arrays.stream(trace(thrown)).findFirst().map(frame -> " at " + frame).orElse("");
    return thrown.getClass().getName() + place;
  }

  /** What an operator is told: the message only where it is written for operators. */
  static String explain(Throwable thrown) {
    return thrown instanceof PluginException told
        ? Answers.cut(told.getMessage())
        : "it threw " + describe(thrown);
  }

  private static StackTraceElement[] trace(Throwable thrown) {
    try {
      return thrown.getStackTrace();
    } catch (RuntimeException | Error e) {
      // A plugin's own exception class may fail in whatever is asked of it.
      return new StackTraceElement[0];
    }
  }
}
