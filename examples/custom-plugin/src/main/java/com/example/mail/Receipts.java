package com.example.mail;

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
 * The gateway's delivery receipts. The header {@code x-signature} is {@code <seconds>.<hex>}, an
 * HMAC-SHA256 over {@code <seconds>.<body>}.
 */
final class Receipts implements WebhookReceiver {
  private static final Duration OLDEST = Duration.ofMinutes(5);

  private final String secret;

  Receipts(String secret) {
    this.secret = secret;
  }

  @Override
  public Reading read(Webhook webhook, Instant now) {
    String[] signature = webhook.headers().getOrDefault("x-signature", "").split("\\.", 2);
    if (signature.length < 2 || !signature[0].matches("\\d{1,12}")) {
      return new Forged("there is no signature");
    }
    byte[] expected = sign(signature[0] + "." + webhook.body());
    if (!MessageDigest.isEqual(
        HexFormat.of().formatHex(expected).getBytes(StandardCharsets.US_ASCII),
        signature[1].getBytes(StandardCharsets.UTF_8))) {
      return new Forged("the signature is not the gateway's");
    }
    Instant signed = Instant.ofEpochSecond(Long.parseLong(signature[0]));
    if (Duration.between(signed, now).abs().compareTo(OLDEST) > 0) {
      return new Forged("it was signed at another time than now");
    }
    return new Genuine(event(Form.read(webhook.body()), signed).stream().toList());
  }

  private static Optional<Event> event(Map<String, String> receipt, Instant signed) {
    if (!receipt.containsKey("event")) {
      return Optional.empty();
    }
    return Optional.of(
        new Event(
            receipt.get("event"),
            Optional.ofNullable(receipt.get("reference")),
            Optional.ofNullable(receipt.get("id")).filter(id -> !id.isBlank()).map(ProviderRef::new),
            receipt.getOrDefault("status", "unknown"),
            at(receipt).orElse(signed)));
  }

  private static Optional<Instant> at(Map<String, String> receipt) {
    try {
      return Optional.ofNullable(receipt.get("at")).map(Instant::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private byte[] sign(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
