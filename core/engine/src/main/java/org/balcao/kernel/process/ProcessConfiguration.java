package org.balcao.kernel.process;

import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How the durable tasks are run. */
public final class ProcessConfiguration implements KeyDeclaration {
  static final ConfigKey<Integer> WORKERS =
      ConfigKey.number("balcao.process.workers", 8, 1, 1000, "Background threads that run tasks.");

  static final ConfigKey<Integer> POLL_MILLIS =
      ConfigKey.number(
          "balcao.process.poll-millis",
          500,
          1,
          3_600_000,
          "Pause between two looks for due tasks, where nothing woke the workers.");

  /** For {@link java.util.ServiceLoader}. */
  public ProcessConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(WORKERS, POLL_MILLIS);
  }
}
