package org.balcao.spi.tck;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginProvider;
import org.balcao.spi.Settings;

/**
 * What the kernel lends to an instance, for a plugin's own tests: settings as the kernel gives
 * them, with the descriptor's defaults, and a clock of the test's choice. As thread-safe as its
 * clock.
 *
 * @param name the instance's configured name
 * @param settings what was set, and the defaults of what was not
 * @param clock the store's clock
 */
public record TestContext(String name, Settings settings, Clock clock) implements PluginContext {

  /**
   * The context of an instance with these settings; they are not checked.
   *
   * @param provider whose defaults hold
   * @param set value by name
   */
  public static TestContext of(
      String name, PluginProvider<?> provider, Clock clock, Map<String, String> set) {
    return new TestContext(name, new TestSettings(provider.descriptor(), set), clock);
  }

  /**
   * The same.
   *
   * @param namesAndValues names and values in turn
   * @throws IllegalArgumentException if the last name has no value
   */
  public static TestContext of(
      String name, PluginProvider<?> provider, Clock clock, String... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("names and values in turn: the last one has no value");
    }
    Map<String, String> set = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      set.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return of(name, provider, clock, set);
  }
}
