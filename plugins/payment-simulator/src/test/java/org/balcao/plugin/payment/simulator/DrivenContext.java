package org.balcao.plugin.payment.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.balcao.spi.PluginContext;
import org.balcao.spi.Settings;
import org.balcao.spi.tck.TestContext;

/** What the kernel would lend, with the descriptor's defaults applied and a clock to drive. */
final class DrivenContext implements PluginContext {

  private final Settings settings;
  private Instant now = Instant.parse("2026-03-10T12:00:00Z");

  /** Names and values in turn. */
  DrivenContext(String... namesAndValues) {
    settings =
        TestContext.of("simulated", new SimulatorGatewayProvider(), clock(), namesAndValues)
            .settings();
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
    return settings;
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
