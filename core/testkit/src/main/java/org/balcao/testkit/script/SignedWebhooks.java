package org.balcao.testkit.script;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookReceiver;

/** Writes and reads a scripted provider's webhooks: one event each, a part per line, signed. */
final class SignedWebhooks implements WebhookReceiver {
  private static final String SIGNATURE = "x-signature";
  private static final int PARTS = 5;

  private final SecretKeySpec secret =
      new SecretKeySpec("scripted".getBytes(StandardCharsets.UTF_8), "HmacSHA256");

  Webhook write(Event event) {
    String body =
        String.join(
            "\n",
            event.id(),
            event.operation().orElse(""),
            event.ref().map(ProviderRef::id).orElse(""),
            event.type(),
            event.occurredAt().toString());
    return new Webhook(Map.of(SIGNATURE, sign(body)), body);
  }

  @Override
  public Reading read(Webhook webhook, Instant now) {
    byte[] given = webhook.headers().getOrDefault(SIGNATURE, "").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(given, sign(webhook.body()).getBytes(StandardCharsets.UTF_8))) {
      return new Forged("its signature is not the scripted provider's");
    }
    String[] parts = webhook.body().split("\n", PARTS);
    return new Genuine(
        List.of(
            new Event(
                parts[0],
                Optional.of(parts[1]),
                Optional.of(new ProviderRef(parts[2])),
                parts[3],
                Instant.parse(parts[4]))));
  }

  private String sign(String body) {
    try {
      Mac mac = Mac.getInstance(secret.getAlgorithm());
      mac.init(secret);
      return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JVM has " + secret.getAlgorithm(), e);
    }
  }
}
