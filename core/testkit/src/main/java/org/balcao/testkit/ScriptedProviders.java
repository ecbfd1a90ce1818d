package org.balcao.testkit;

import java.time.Duration;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.se.BalcaoBuilder;
import org.balcao.spi.Plugin;
import org.balcao.testkit.script.ScriptedCarrier;
import org.balcao.testkit.script.ScriptedFraud;
import org.balcao.testkit.script.ScriptedGateway;
import org.balcao.testkit.script.ScriptedNotifier;
import org.balcao.testkit.script.ScriptedTaxes;

/** The providers of a store for tests, each under the name {@value #NAME}. */
record ScriptedProviders(
    ScriptedGateway gateway,
    ScriptedCarrier carrier,
    ScriptedTaxes taxes,
    ScriptedFraud fraud,
    ScriptedNotifier notifier) {
  static final String NAME = "scripted";

  /** A deadline that a test can wait for; and a breaker, which real time closes, that stays out. */
  private static final GuardOptions GUARD =
      GuardOptions.defaults()
          .withTimeout(Duration.ofSeconds(1))
          .withBreaker(10_000, Duration.ofMillis(1));

  static ScriptedProviders make() {
    return new ScriptedProviders(
        new ScriptedGateway(),
        new ScriptedCarrier(),
        new ScriptedTaxes(),
        new ScriptedFraud(),
        new ScriptedNotifier());
  }

  /** Adds them to a store, and chooses them where one has to be chosen. */
  BalcaoBuilder addTo(BalcaoBuilder builder) {
    add(builder, PluginKind.PAYMENT, gateway);
    add(builder, PluginKind.CARRIER, carrier);
    add(builder, PluginKind.TAX, taxes);
    add(builder, PluginKind.FRAUD, fraud);
    add(builder, PluginKind.NOTIFIER, notifier);
    return builder.set("balcao.taxes.calculator", NAME).set("balcao.notifications.email", NAME);
  }

  private static <P extends Plugin> void add(
      BalcaoBuilder builder, PluginKind<P> kind, P provider) {
    builder.plugin(kind, NAME, provider, GUARD);
  }
}
