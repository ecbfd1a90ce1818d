package org.balcao.plugin.payment.invoice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.PluginContext;
import org.balcao.spi.Settings;

/** What the kernel would lend, with the descriptor's defaults applied. */
final class TestContext implements PluginContext {
  static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private final Map<String, String> values = new HashMap<>();

  /** Names and values in turn. */
  TestContext(String... settings) {
    new InvoiceGatewayProvider()
        .descriptor()
        .settings()
        .forEach(s -> s.defaultValue().ifPresent(value -> values.put(s.name(), value)));
    for (int i = 0; i < settings.length; i += 2) {
      values.put(settings[i], settings[i + 1]);
    }
  }

  static CallContext call(String key) {
    return new CallContext(
        new OperationKey("payment.test", key), 1, NOW, Duration.ofSeconds(5), Locale.ENGLISH);
  }

  @Override
  public String name() {
    return "on-account";
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
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }
}
