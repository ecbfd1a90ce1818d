package com.example.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.balcao.spi.WebhookReceiver.Webhook;

/** Signs as the gateway's documentation says, written apart from the plugin's own reading of it. */
final class Signed {
  static final String SECRET = "secret-of-the-tests";

  private Signed() {}

  static Webhook at(Instant moment, String body) {
    long seconds = moment.getEpochSecond();
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      String hex =
          HexFormat.of()
              .formatHex(mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8)));
      return new Webhook(Map.of("x-signature", seconds + "." + hex), body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
