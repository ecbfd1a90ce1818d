package org.balcao.spi;

import java.time.Clock;

/** What the kernel lends to one instance. It grows by default methods only. Thread-safe. */
public interface PluginContext {

  /**
   * The instance's name, unique per kind: {@code <instance>} in {@code balcao.<kind>.<instance>}.
   */
  String name();

  /** The instance's settings. */
  Settings settings();

  /** The store's clock, which tests and replays drive. Its zone is the store's. */
  Clock clock();
}
