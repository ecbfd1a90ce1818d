package org.balcao.plugin.payment.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.plugin.payment.simulator.SimulatedPayments.Kind;
import org.balcao.plugin.payment.simulator.SimulatedPayments.State;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.PaymentGatewayProvider;
import org.balcao.spi.tck.Counterpart;
import org.balcao.spi.tck.PaymentGatewayContract;
import org.balcao.spi.tck.WebhookSigner;
import org.junit.jupiter.api.io.TempDir;

/** The simulator keeps the contract of the gateways that it stands for. */
class SimulatorContractTest implements PaymentGatewayContract {
  private static final String TOLD = "told-";

  /** So late that no check of the contract comes to the end of it. */
  private static final Instant OPENED = Instant.parse("2199-03-10T12:00:00Z");

  private static final String SECRET = "whsec_Y29udHJhY3QtdGVzdC1zZWNyZXQtb2YtMzItYnl0ZXM=";

  @TempDir Path folder;

  @Override
  public PaymentGatewayProvider provider() {
    return new SimulatorGatewayProvider();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("journal", journal().toString(), "webhook-secret", SECRET, "disputes", "true");
  }

  @Override
  public Set<String> facets() {
    return Set.of("captures", "cancellations", "refunds", "webhooks", "disputes", "representments");
  }

  private Path journal() {
    return folder.resolve("journal");
  }

  /** The journal is the provider's own word for what was done. */
  @Override
  public Counterpart counterpart() {
    return new Counterpart() {
      @Override
      public long effects() {
        return SimulatorContractTest.this.effects();
      }

      @Override
      public boolean tellNews(String feed, int items) {
        for (int i = 0; i < items; i++) {
          dispute();
        }
        return true;
      }
    };
  }

  private int told;

  /** Another payment of whose the bank takes the money back. */
  private void dispute() {
    DrivenContext context = new DrivenContext("journal", journal().toString());
    context.pass(Duration.between(context.now(), OPENED));
    Shop shop = new Shop(context);
    String key = TOLD + ++told;
    ProviderRef paid = Shop.ref(shop.authorize(key, "tok-approve"));
    Shop.assertDone(shop.capture(key + "-capture", paid, "100.00", true));
    shop.truth.dispute(paid, Shop.euro("100.00"));
    shop.gateway.close();
  }

  /** What the store did; disputes and the payments that they are about are the counterpart's. */
  private long effects() {
    Map<String, State> states = new HashMap<>();
    try {
      for (String line :
          Files.exists(journal()) ? Files.readAllLines(journal()) : Set.<String>of()) {
        EntryLine.read(line)
            .filter(e -> !e.key().startsWith(TOLD) && e.kind() != Kind.DISPUTE)
            .ifPresent(e -> states.put(e.key(), e.standing().state()));
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
