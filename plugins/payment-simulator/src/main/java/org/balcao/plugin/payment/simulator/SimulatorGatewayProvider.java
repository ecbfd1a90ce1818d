package org.balcao.plugin.payment.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.SpiRange;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.PaymentGatewayProvider;

/**
 * Makes the gateways of type {@code simulator}: a payment provider for development and tests, that
 * does what the payment's token tells it. Each gateway also is a {@link SimulatedPayments}.
 */
public final class SimulatorGatewayProvider implements PaymentGatewayProvider {

  private static final String JOURNAL = "journal";
  private static final String WEBHOOK_SECRET = "webhook-secret";

  private static final List<Setting> OWN =
      List.of(
          Setting.optional(
              JOURNAL,
              SettingType.PATH,
              "The file that keeps the provider's books over restarts, and that nodes may share;"
                  + " without it they are lost with the process"),
          Setting.optional(
                  WEBHOOK_SECRET,
                  SettingType.TEXT,
                  "What webhooks are signed with: whsec_ and the base64 of 24 to 64 random bytes;"
                      + " without it there are none")
              .asSecret());

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "simulator",
          "Payment simulator (development and tests)",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          Stream.concat(SimulatorConfiguration.SETTINGS.stream(), OWN.stream()).toList());

  /** For {@link java.util.ServiceLoader}. */
  public SimulatorGatewayProvider() {}

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public PaymentGateway create(PluginContext context) {
    Settings settings = context.settings();
    SimulatorConfiguration configuration = SimulatorConfiguration.from(settings);
    Optional<WebhookSignature> signature =
        settings.find(WEBHOOK_SECRET).map(SimulatorGatewayProvider::signature);
    Journal journal =
        settings.find(JOURNAL).isPresent() ? open(settings.path(JOURNAL)) : new MemoryJournal();
    return new SimulatedGateway(configuration, journal, signature, context.clock());
  }

  private static WebhookSignature signature(String secret) {
    try {
      return WebhookSignature.of(secret);
    } catch (IllegalArgumentException e) {
      throw PluginException.misconfigured(WEBHOOK_SECRET, String.valueOf(e.getMessage()));
    }
  }

  private static Journal open(Path path) {
    try {
      return FileJournal.open(path);
    } catch (IOException e) {
      throw new PluginException(
          PluginException.Kind.MISCONFIGURED,
          "setting '"
              + JOURNAL
              + "': name a file that is new, or was written by the payment simulator, in a folder"
              + " that can be written; "
              + path
              + " cannot be used ("
              + e
              + ")",
          e);
    }
  }
}
