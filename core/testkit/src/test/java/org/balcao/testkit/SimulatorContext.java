package org.balcao.testkit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.plugin.payment.simulator.SimulatorGatewayProvider;
import org.balcao.spi.PluginContext;
import org.balcao.spi.Settings;

/** What a simulated gateway needs that a test makes itself, to see the truth in its books. */
record SimulatorContext(String name, Map<String, String> set) implements PluginContext {

  @Override
  public Settings settings() {
    Map<String, String> values = new HashMap<>();
    new SimulatorGatewayProvider()
        .descriptor()
        .settings()
        .forEach(s -> s.defaultValue().ifPresent(value -> values.put(s.name(), value)));
    values.putAll(set);
    return new Settings() {
      @Override
      public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
      }

      @Override
      public Set<String> names(String prefix) {
        return Set.of();
      }
    };
  }

  @Override
  public Clock clock() {
    return Clock.fixed(TestStore.START, ZoneOffset.UTC);
  }
}
