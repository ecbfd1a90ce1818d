package org.balcao.plugin.payment.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.plugin.payment.simulator.SimulatedPayments.State;
import org.balcao.spi.payment.PaymentGatewayProvider;
import org.balcao.spi.tck.Counterpart;
import org.balcao.spi.tck.PaymentGatewayContract;
import org.balcao.spi.tck.WebhookSigner;
import org.junit.jupiter.api.io.TempDir;

/** The simulator keeps the contract of the gateways that it stands for. */
class SimulatorContractTest implements PaymentGatewayContract {
  private static final String SECRET = "whsec_Y29udHJhY3QtdGVzdC1zZWNyZXQtb2YtMzItYnl0ZXM=";

  @TempDir Path folder;

  @Override
  public PaymentGatewayProvider provider() {
    return new SimulatorGatewayProvider();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("journal", journal().toString(), "webhook-secret", SECRET);
  }

  @Override
  public Set<String> facets() {
    return Set.of("captures", "cancellations", "refunds", "webhooks");
  }

  private Path journal() {
    return folder.resolve("journal");
  }

  /** The journal is the provider's own word for what was done. */
  @Override
  public Counterpart counterpart() {
    return this::effects;
  }

  private long effects() {
    Map<String, State> states = new HashMap<>();
    try {
      for (String line :
          Files.exists(journal()) ? Files.readAllLines(journal()) : Set.<String>of()) {
        EntryLine.read(line).ifPresent(e -> states.put(e.key(), e.standing().state()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return states.values().stream().filter(state -> state != State.REFUSED).count();
  }

  @Override
  public Optional<WebhookSigner> webhookSigner() {
    return Optional.of(
        (event, at) ->
            WebhookSignature.sign(
                SECRET,
                "evt_" + event,
                at,
                "{\"type\":\"capture.done\",\"timestamp\":\"2051-03-10T11:59:00Z\","
                    + "\"data\":{\"operation\":\"key-"
                    + event
                    + "\",\"ref\":\"sim-key-"
                    + event
                    + "\"}}"));
  }

  @Override
  public Optional<String> tokenThatIsDeclined() {
    return Optional.of("tok-decline");
  }

  @Override
  public Optional<String> tokenThatMakesTheBuyerAct() {
    return Optional.of("tok-pending-customer");
  }
}
