package org.balcao.plugin.payment.invoice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.balcao.spi.CallContext;
import org.balcao.spi.OperationKey;
import org.balcao.spi.PluginContext;
import org.balcao.spi.tck.TestContext;

/** An instance with settings, and calls to it. */
final class OnAccount {
  static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private OnAccount() {}

  static PluginContext context(String... settings) {
    return TestContext.of(
        "on-account", new InvoiceGatewayProvider(), Clock.fixed(NOW, ZoneOffset.UTC), settings);
  }

  static CallContext call(String key) {
    return new CallContext(
        new OperationKey("payment.test", key), 1, NOW, Duration.ofSeconds(5), Locale.ENGLISH);
  }
}
