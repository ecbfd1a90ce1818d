package org.balcao.spi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads the messages that a provider sends by itself. A facet of any {@link Plugin}.
 *
 * <p>A webhook is a hint, not a fact: the kernel stores it, de-duplicates it on the event id,
 * acknowledges it, and then re-reads the operation with {@link Effect#lookup} (or the tracking with
 * {@link org.balcao.spi.shipping.Tracking}). Lost, late, repeated and disordered webhooks therefore
 * change nothing.
 */
public interface WebhookReceiver {

  /**
   * Proves that the message comes from the provider and lists what it speaks of. Pure: no effect,
   * no network.
   *
   * @param webhook as it came in
   * @param now the store's time, against which a signature's age is judged
   */
  Reading read(Webhook webhook, Instant now);

  /**
   * A message as it came in. Its {@code toString} shows neither what the headers say nor the body.
   *
   * @param headers names in lower case
   * @param body as received, before any decoding
   */
  record Webhook(Map<String, String> headers, String body) {
    /** Copies the map. */
    public Webhook {
      headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
      return "Webhook[" + new TreeSet<>(headers.keySet()) + ", " + body.length() + " characters]";
    }
  }

  /** What came of reading a message. */
  sealed interface Reading {}

  /**
   * It is genuine.
   *
   * @param events what it speaks of; empty if it holds nothing of interest
   */
  record Genuine(List<Event> events) implements Reading {
    /** Copies the list. */
    public Genuine {
      events = List.copyOf(events);
    }
  }

  /**
   * It is not proven to come from the provider, or is too old.
   *
   * @param reason for operators
   */
  record Forged(String reason) implements Reading {}

  /**
   * One thing that happened at the provider.
   *
   * @param id the provider's id of the event, the same when it is sent again
   * @param operation the value of the {@link OperationKey} it is about, if the provider carries it
   * @param ref the provider's name for the thing it is about, if it says so
   * @param type the provider's own word for what happened
   * @param occurredAt when it happened, by the provider's clock
   */
  record Event(
      String id,
      Optional<String> operation,
      Optional<ProviderRef> ref,
      String type,
      Instant occurredAt) {}
}
