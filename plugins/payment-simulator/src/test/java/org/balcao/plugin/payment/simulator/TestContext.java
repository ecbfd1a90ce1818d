package org.balcao.plugin.payment.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.PluginContext;
import org.balcao.spi.Settings;

/** What the kernel would lend, with the descriptor's defaults applied and a clock to drive. */
final class TestContext implements PluginContext {

  private final Map<String, String> values = new HashMap<>();
  private Instant now = Instant.parse("2026-03-10T12:00:00Z");

  /** Names and values in turn. */
  TestContext(String... settings) {
    new SimulatorGatewayProvider()
        .descriptor()
        .settings()
        .forEach(s -> s.defaultValue().ifPresent(value -> values.put(s.name(), value)));
    for (int i = 0; i < settings.length; i += 2) {
      values.put(settings[i], settings[i + 1]);
    }
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Instant now() {
    return now;
  }

  @Override
  public String name() {
    return "simulated";
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
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }
}
