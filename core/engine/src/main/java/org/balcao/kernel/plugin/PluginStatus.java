package org.balcao.kernel.plugin;

import java.util.Optional;
import org.balcao.spi.Health;

/**
 * How an instance is; for operators.
 *
 * @param kind key of its kind
 * @param name its configured name
 * @param type the provider's type; {@code bean} for a bean of the host application, {@code given}
 *     for a {@link PluginRegistration}
 * @param version the plugin's own version; empty where it does not say
 * @param health its own answer, or that it gave none
 * @param breaker whether calls pass
 * @param quarantined why it is not called any more; empty for a sound instance
 * @param calls operations that began
 * @param failures operations that began and ended in trouble, refusals by the business not counted
 * @param stuckThreads threads in calls that did not end at their deadline
 * @param shadowOf the live instance that it runs in shadow of, if it does
 */
public record PluginStatus(
    String kind,
    String name,
    String type,
    String version,
    Health health,
    Breaker breaker,
    Optional<String> quarantined,
    long calls,
    long failures,
    int stuckThreads,
    Optional<String> shadowOf) {

  /** What a circuit breaker does with calls. */
  public enum Breaker {
    /** They pass. */
    CLOSED,
    /** They are refused. */
    OPEN,
    /** One passes, to see whether the trouble is over. */
    HALF_OPEN
  }
}
