package org.balcao.spi.tck.fake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookReceiver;

/**
 * Webhooks of the fakes: one event a message, signed with HMAC-SHA256 over the time and the body.
 */
public final class FakeWebhooks implements WebhookReceiver {
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final String secret;

  /**
   * @param secret the value of the setting {@code webhook-secret}
   */
  public FakeWebhooks(String secret) {
    this.secret = secret;
  }

  /** A genuine message about an event of that number; all say that something was settled. */
  public Webhook sign(int event, Instant at) {
    return sign("event-" + event + "|fake-" + event + "|settled|" + 1_000_000L * event, at);
  }

  /** The number of the event that a message is about. */
  static int eventIn(Webhook webhook) {
    String id = webhook.body().split("\\|", -1)[0];
    return Integer.parseInt(id.substring("event-".length()));
  }

  private Webhook sign(String body, Instant at) {
    String time = Long.toString(at.getEpochSecond());
    return new Webhook(
        Map.of("fake-time", time, "fake-signature", signature(time + "." + body)), body);
  }

  @Override
  public Reading read(Webhook webhook, Instant now) {
    String time = webhook.headers().getOrDefault("fake-time", "");
    String signature = webhook.headers().getOrDefault("fake-signature", "");
    if (!isEqual(signature, signature(time + "." + webhook.body()))) {
      return new Forged("the signature is wrong");
    }
    try {
      Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), now).abs();
      return age.compareTo(LONGEST) > 0
          ? new Forged("the signature is of another time")
          : new Genuine(List.of(event(webhook.body().split("\\|", -1))));
    } catch (IllegalArgumentException | DateTimeException e) {
      return new Forged("the message cannot be read");
    }
  }

  private static Event event(String[] parts) {
    return new Event(
        parts[0],
        Optional.empty(),
        Optional.of(new ProviderRef(parts[1])),
        parts[2],
        Instant.ofEpochSecond(Long.parseLong(parts[3])));
  }

  private static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private String signature(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime has HmacSHA256", e);
    }
  }
}
