package org.balcao.kernel.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a process wants next, decided from what is in the database. */
public sealed interface Decision {

  /** Call a provider. */
  record Call(ProviderStep<?, ?> step) implements Decision {}

  /** Look again at {@code until}, or when woken. */
  record Wait(@Nullable Instant until) implements Decision {}

  /** Look again at once: something was changed without a provider. */
  record Again() implements Decision {}

  /** Call a provider. */
  static Decision call(ProviderStep<?, ?> step) {
    return new Call(step);
  }

  /** Nothing to do until somebody wakes the process. */
  static Decision idle() {
    return new Wait(null);
  }

  /** Nothing to do until then, or until somebody wakes the process. */
  static Decision waitUntil(Instant moment) {
    return new Wait(moment);
  }

  /** Look again at once: something was changed without a provider. */
  static Decision again() {
    return new Again();
  }
}
