package org.balcao.plugin.fraud.rules;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.PluginContext;
import org.balcao.spi.Settings;

/** What the kernel would lend, with the descriptor's defaults applied. */
final class TestContext implements PluginContext {

  private final Map<String, String> values = new HashMap<>();

  /** Names and values in turn. */
  TestContext(String... settings) {
    new RulesFraudProviderFactory()
        .descriptor()
        .settings()
        .forEach(s -> s.defaultValue().ifPresent(value -> values.put(s.name(), value)));
    for (int i = 0; i < settings.length; i += 2) {
      values.put(settings[i], settings[i + 1]);
    }
  }

  @Override
  public String name() {
    return "house-rules";
  }

  @Override
  public Settings settings() {
    return new Settings() {
      @Override
      public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
      }

      @Override
      public Set<String> names(String prefix) {
        return Set.of();
      }
    };
  }

  @Override
  public Clock clock() {
    return Clock.fixed(Suspect.PLACED, ZoneOffset.UTC);
  }
}
