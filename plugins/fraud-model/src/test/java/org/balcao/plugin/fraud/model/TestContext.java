package org.balcao.plugin.fraud.model;

import java.time.Clock;
import java.time.Duration;
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
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudProvider;

/** What the kernel would lend, with the descriptor's defaults applied. */
final class TestContext implements PluginContext {
  private final Map<String, String> values = new HashMap<>();

  /** Names and values in turn. */
  TestContext(String... settings) {
    new ModelFraudProviderFactory()
        .descriptor()
        .settings()
        .forEach(s -> s.defaultValue().ifPresent(value -> values.put(s.name(), value)));
    for (int i = 0; i < settings.length; i += 2) {
      values.put(settings[i], settings[i + 1]);
    }
  }

  static FraudProvider provider(String... settings) {
    return new ModelFraudProviderFactory().create(new TestContext(settings));
  }

  static FraudAssessment ask(FraudProvider provider, FraudCase fraudCase) {
    CallContext call =
        new CallContext(
            new OperationKey("k", "k"), 1, Cases.START, Duration.ofSeconds(5), Locale.ENGLISH);
    return provider.assess(fraudCase, call).toOptional().orElseThrow();
  }

  @Override
  public String name() {
    return "model";
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
    return Clock.fixed(Cases.START, ZoneOffset.UTC);
  }
}
