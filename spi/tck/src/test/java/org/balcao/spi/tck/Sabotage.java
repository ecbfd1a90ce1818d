package org.balcao.spi.tck;

import java.time.Duration;
import java.util.Optional;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;

/**
 * A way for a plugin to be broken: stands between a contract and a fake, and spoils something. One
 * object is used for all instances of a provider.
 */
abstract class Sabotage {

  /** Spoils the descriptor. */
  PluginDescriptor descriptor(PluginDescriptor real) {
    return real;
  }

  /** Spoils what an instance is made with. */
  PluginContext context(PluginContext real) {
    return real;
  }

  /** Spoils the way in which an instance is made. */
  Object create(Making real) {
    return real.make();
  }

  /**
   * Spoils which facets there are.
   *
   * @param instance 1 for the first that the provider made
   */
  Optional<?> facet(int instance, String name, Optional<?> real) {
    return real;
  }

  /** Spoils a call of the instance or of one of its facets; {@code health} and such among them. */
  Object call(Act act) throws Exception {
    return act.proceed();
  }

  /** Whether no service file names the provider. */
  boolean isUnregistered() {
    return false;
  }

  /**
   * How long the contract waits for this plugin. Where it waits in vain, little is enough at first:
   * a run in which anything else was late is made again, with more.
   */
  Duration patience() {
    return Duration.ofSeconds(20);
  }

  /** The making of an instance. */
  @FunctionalInterface
  interface Making {
    Object make();
  }
}
