package org.balcao.plugin.payment.simulator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.balcao.spi.WebhookReceiver.Webhook;

/**
 * Signs webhooks in the format of Standard Webhooks 1.0 (headers {@code webhook-id}, {@code
 * webhook-timestamp}, {@code webhook-signature}; HMAC-SHA256 over {@code id.timestamp.body}) and
 * proves them. Immutable and thread-safe; shows nothing of its secret.
 */
public final class WebhookSignature {

  static final String ID = "webhook-id";
  static final String TIMESTAMP = "webhook-timestamp";
  static final String SIGNATURE = "webhook-signature";

  private static final String ALGORITHM = "HmacSHA256";
  private static final String SECRET_PREFIX = "whsec_";
  private static final String VERSION = "v1,";
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final int LEAST_BYTES = 24;
  private static final int MOST_BYTES = 64;

  private final SecretKeySpec key;

  private WebhookSignature(SecretKeySpec key) {
    this.key = key;
  }

  /**
   * A signature with a secret in the standard's form: base64 of 24 to 64 bytes, with or without
   * {@code whsec_} before it.
   *
   * @throws IllegalArgumentException if it is not that; the message does not quote it
   */
  public static WebhookSignature of(String secret) {
    String encoded =
        secret.startsWith(SECRET_PREFIX) ? secret.substring(SECRET_PREFIX.length()) : secret;
    byte[] bytes = decoded(encoded).orElse(new byte[0]);
    if (bytes.length < LEAST_BYTES || bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException("must be whsec_ and the base64 of 24 to 64 random bytes");
    }
    return new WebhookSignature(new SecretKeySpec(bytes, ALGORITHM));
  }

  /**
   * Signs a message as a provider does, for tests that deliver it.
   *
   * @param secret as in {@link #of}
   * @param id of the event, without a full stop; the same when it is sent again
   * @param sent when it is sent
   */
  public static Webhook sign(String secret, String id, Instant sent, String body) {
    return of(secret).sign(id, sent, body);
  }

  Webhook sign(String id, Instant sent, String body) {
    if (id.isEmpty() || id.contains(".")) {
      throw new IllegalArgumentException("the id of a webhook is not empty and has no full stop");
    }
    String timestamp = Long.toString(sent.getEpochSecond());
    String signature = VERSION + Base64.getEncoder().encodeToString(code(id, timestamp, body));
    return new Webhook(Map.of(ID, id, TIMESTAMP, timestamp, SIGNATURE, signature), body);
  }

  /** Why a message is not proven to be ours, or is too old or too new; empty if it is proven. */
  Optional<String> flaw(Webhook webhook, Instant now) {
    String id = webhook.headers().getOrDefault(ID, "");
    String timestamp = webhook.headers().getOrDefault(TIMESTAMP, "");
    if (id.isEmpty() || id.contains(".") || !timestamp.matches("\\d{1,11}")) {
      return Optional.of("a header of Standard Webhooks is missing or malformed");
    }
    byte[] expected = code(id, timestamp, webhook.body());
    boolean signed = false;
    // Several signatures stand side by side while a secret is rotated.
    for (String signature : webhook.headers().getOrDefault(SIGNATURE, "").split(" ", -1)) {
      signed |= signature.startsWith(VERSION) && matches(expected, signature);
    }
    if (!signed) {
      return Optional.of("no signature fits setting 'webhook-secret'");
    }
    Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now).abs();
    return age.compareTo(TOLERANCE) > 0
        ? Optional.of("it was not sent within " + TOLERANCE + " of the store's time")
        : Optional.empty();
  }

  private static boolean matches(byte[] expected, String signature) {
    // Compares in constant time, so that an answer's delay tells nothing about the right bytes.
    return decoded(signature.substring(VERSION.length()))
        .filter(given -> MessageDigest.isEqual(expected, given))
        .isPresent();
  }

  private static Optional<byte[]> decoded(String base64) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] code(String id, String timestamp, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "WebhookSignature";
  }
}
