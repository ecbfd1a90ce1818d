package org.balcao.plugin.payment.simulator;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookReceiver;

/**
 * Writes and reads the simulator's webhooks: Standard Webhooks with a thin body that names the
 * operation and no more, such as {@code {"type":"capture.done","timestamp":"2026-03-10T12:00:00Z",
 * "data":{"operation":"<key>","ref":"<ref>"}}}.
 */
final class SimulatedWebhooks implements WebhookReceiver {

  private static final int LONGEST_BODY = 20_000;

  /** Exactly what {@link #about} writes; a genuine message of another form is none of ours. */
  private static final Pattern BODY =
      Pattern.compile(
          "\\{\"type\":\"(?<type>[a-z.]{1,50})\",\"timestamp\":\"(?<time>[^\"\\\\]{1,40})\","
              + "\"data\":\\{\"operation\":\"(?<operation>[^\"\\\\]{1,200})\","
              + "\"ref\":\"(?<ref>[^\"\\\\]{1,255})\"\\}\\}");

  private final WebhookSignature signature;

  SimulatedWebhooks(WebhookSignature signature) {
    this.signature = signature;
  }

  /** The message about an operation as it stands. */
  Webhook about(Entry entry, Instant now) {
    String type = (entry.kind() + "." + entry.standing().state()).toLowerCase(Locale.ROOT);
    String body =
        String.format(
            Locale.ROOT,
            "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":{\"operation\":\"%s\",\"ref\":\"%s\"}}",
            type,
            entry.since(),
            entry.key(),
            entry.ref());
    // The id must not hold a full stop, and a key may.
    String id = "evt_" + Fingerprint.of(entry.ref() + " " + type).substring(0, 32);
    return signature.sign(id, now, body);
  }

  @Override
  public Reading read(Webhook webhook, Instant now) {
    if (webhook.body().length() > LONGEST_BODY) {
      return new Forged("its body is longer than any of the simulator's");
    }
    return signature
        .flaw(webhook, now)
        .<Reading>map(Forged::new)
        .orElseGet(() -> new Genuine(event(webhook).stream().toList()));
  }

  private static Optional<Event> event(Webhook webhook) {
    Matcher body = BODY.matcher(webhook.body());
    if (!body.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Event(
              webhook.headers().getOrDefault(WebhookSignature.ID, ""),
              Optional.of(body.group("operation")),
              Optional.of(new ProviderRef(body.group("ref"))),
              body.group("type"),
              Instant.parse(body.group("time"))));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
