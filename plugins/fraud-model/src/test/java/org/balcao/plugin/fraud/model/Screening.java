package org.balcao.plugin.fraud.model;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.tck.TestContext;

/** Providers with settings, asked about cases. */
final class Screening {
  private Screening() {}

  static FraudProvider provider(String... settings) {
    return new ModelFraudProviderFactory()
        .create(
            TestContext.of(
                "model",
                new ModelFraudProviderFactory(),
                Clock.fixed(Cases.START, ZoneOffset.UTC),
                settings));
  }

  static FraudAssessment ask(FraudProvider provider, FraudCase fraudCase) {
    CallContext call =
        new CallContext(
            new OperationKey("k", "k"), 1, Cases.START, Duration.ofSeconds(5), Locale.ENGLISH);
    return provider.assess(fraudCase, call).toOptional().orElseThrow();
  }
}
