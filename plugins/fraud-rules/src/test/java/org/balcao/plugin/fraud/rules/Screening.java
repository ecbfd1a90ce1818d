package org.balcao.plugin.fraud.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.PluginContext;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.tck.TestContext;

/** A provider with settings, asked about cases. */
final class Screening {
  final FraudProvider provider;

  /** Names and values of settings in turn. */
  Screening(String... settings) {
    provider = new RulesFraudProviderFactory().create(context(settings));
  }

  static PluginContext context(String... settings) {
    return TestContext.of(
        "house-rules",
        new RulesFraudProviderFactory(),
        Clock.fixed(Suspect.PLACED, ZoneOffset.UTC),
        settings);
  }

  static CallContext call() {
    return new CallContext(
        new OperationKey("fraud.assess", "key-1"),
        1,
        Suspect.PLACED,
        Duration.ofSeconds(5),
        Locale.ENGLISH);
  }

  FraudAssessment assess(Suspect suspect) {
    return assess(suspect.build());
  }

  FraudAssessment assess(FraudCase fraudCase) {
    return provider.assess(fraudCase, call()).toOptional().orElseThrow();
  }

  double score(FraudCase fraudCase) {
    return assess(fraudCase).score().orElseThrow();
  }

  List<String> codes(Suspect suspect) {
    return assess(suspect).signals().stream().map(Signal::code).toList();
  }

  /** What the rule of that code says, which must have found something. */
  String explanation(Suspect suspect, String code) {
    List<String> found =
        assess(suspect).signals().stream()
            .filter(signal -> signal.code().equals(code))
            .map(Signal::explanation)
            .toList();
    assertEquals(1, found.size(), code);
    return found.get(0);
  }
}
