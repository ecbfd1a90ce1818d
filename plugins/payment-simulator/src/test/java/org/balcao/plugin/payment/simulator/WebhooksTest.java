package org.balcao.plugin.payment.simulator;

import static org.balcao.plugin.payment.simulator.Shop.ref;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookReceiver;
import org.balcao.spi.WebhookReceiver.Event;
import org.balcao.spi.WebhookReceiver.Forged;
import org.balcao.spi.WebhookReceiver.Genuine;
import org.balcao.spi.WebhookReceiver.Reading;
import org.balcao.spi.WebhookReceiver.Webhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhooksTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String OTHER = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  private final Shop shop = new Shop("webhook-secret", SECRET);
  private final WebhookReceiver receiver = shop.gateway.webhooks().orElseThrow();

  private Reading read(Webhook webhook) {
    return receiver.read(webhook, shop.context.now());
  }

  @Test
  void theSignatureIsThatOfTheStandardsOwnExample() {
    Webhook signed =
        WebhookSignature.sign(
            SECRET,
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1614265330),
            "{\"test\": 2432232314}");
    assertEquals(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        signed.headers().get("webhook-signature"));
    assertEquals("1614265330", signed.headers().get("webhook-timestamp"));
  }

  @Test
  void aMessageOfTheSimulatorTellsWhichOperationToLookUp() {
    ProviderRef ref = ref(shop.authorize("a", "tok-review"));
    Instant waitingSince = shop.context.now();
    Webhook webhook = shop.truth.webhook(ref);
    assertEquals(
        new Genuine(
            List.of(
                new Event(
                    webhook.headers().get("webhook-id"),
                    Optional.of("a"),
                    Optional.of(ref),
                    "authorization.pending",
                    waitingSince))),
        read(webhook));
  }

  @Test
  void aMessageSentAgainKeepsItsIdAndANewStandingHasANewOne() {
    ProviderRef ref = ref(shop.authorize("a", "tok-review"));
    Webhook first = shop.truth.webhook(ref);
    shop.context.pass(Duration.ofHours(1));
    Webhook again = shop.truth.webhook(ref);
    assertEquals(id(first), id(again));
    assertNotEquals(first, again);
    assertInstanceOf(Genuine.class, read(again));
    shop.truth.settle(ref);
    assertNotEquals(id(first), id(shop.truth.webhook(ref)));
  }

  private static String id(Webhook webhook) {
    return webhook.headers().get("webhook-id");
  }

  @Test
  void aMessageThatWasTouchedIsForged() {
    Webhook webhook = shop.truth.webhook(ref(shop.authorize("a", "tok-approve")));
    assertForged(new Webhook(webhook.headers(), webhook.body() + " "));
    for (String header : List.of("webhook-id", "webhook-timestamp", "webhook-signature")) {
      assertForged(with(webhook, header, webhook.headers().get(header) + "1"));
      assertForged(with(webhook, header, ""));
      Map<String, String> without = new HashMap<>(webhook.headers());
      without.remove(header);
      assertForged(new Webhook(without, webhook.body()));
    }
    assertForged(new Webhook(Map.of(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1,", "v1,!!!", "v1", "v1a,%s", "%s", "v2,%s", "V1,%s"})
  void aSignatureOfAnotherFormIsForged(String form) {
    Webhook webhook = shop.truth.webhook(ref(shop.authorize("a", "tok-approve")));
    String code = webhook.headers().get("webhook-signature").substring(3);
    assertForged(with(webhook, "webhook-signature", form.replace("%s", code)));
  }

  @Test
  void anotherSecretIsForgedUnlessOursSignedToo() {
    Webhook ours = shop.truth.webhook(ref(shop.authorize("a", "tok-approve")));
    Webhook theirs = WebhookSignature.sign(OTHER, id(ours), shop.context.now(), ours.body());
    assertForged(theirs);
    assertInstanceOf(
        Genuine.class,
        read(
            with(
                ours,
                "webhook-signature",
                theirs.headers().get("webhook-signature")
                    + " "
                    + ours.headers().get("webhook-signature"))));
  }

  @Test
  void aMessageThatIsTooOldOrTooNewIsForged() {
    Instant sent = shop.context.now();
    Webhook webhook = WebhookSignature.sign(SECRET, "evt_1", sent, "{}");
    for (long seconds : new long[] {-300, 0, 300}) {
      assertInstanceOf(Genuine.class, receiver.read(webhook, sent.plusSeconds(seconds)));
    }
    for (long seconds : new long[] {-301, 301}) {
      assertInstanceOf(Forged.class, receiver.read(webhook, sent.plusSeconds(seconds)));
    }
  }

  @Test
  void aGenuineMessageOfAnotherFormIsOfNoInterest() {
    for (String body :
        List.of(
            "{}",
            "",
            "{\"type\":\"a.b\",\"timestamp\":\"yesterday\",\"data\":{\"operation\":\"a\",\"ref\":\"b\"}}",
            "[".repeat(10_000))) {
      assertEquals(
          new Genuine(List.of()),
          read(WebhookSignature.sign(SECRET, "evt_1", shop.context.now(), body)));
    }
  }

  @Test
  void aHugeMessageIsNotEvenRead() {
    assertForged(WebhookSignature.sign(SECRET, "evt_1", shop.context.now(), "x".repeat(20_001)));
  }

  @Test
  void withoutASecretThereAreNoWebhooks() {
    Shop silent = new Shop();
    assertTrue(silent.gateway.webhooks().isEmpty());
    ProviderRef ref = silent.authorized("tok-approve");
    assertThrows(IllegalStateException.class, () -> silent.truth.webhook(ref));
  }

  @ParameterizedTest
  @ValueSource(strings = {"whsec_", "whsec_c2hvcnQ=", "not base64 at all, but long enough to be"})
  void aWeakSecretIsRefusedAndNotQuoted(String secret) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> WebhookSignature.of(secret));
    assertFalse(refused.getMessage().contains("c2hvcnQ="));
    assertEquals("WebhookSignature", WebhookSignature.of(SECRET).toString());
  }

  @Test
  void anIdWithAFullStopIsNotSigned() {
    assertThrows(
        IllegalArgumentException.class,
        () -> WebhookSignature.sign(SECRET, "evt.1", shop.context.now(), "{}"));
  }

  private void assertForged(Webhook webhook) {
    assertInstanceOf(Forged.class, read(webhook));
  }

  private static Webhook with(Webhook webhook, String header, String value) {
    Map<String, String> headers = new HashMap<>(webhook.headers());
    headers.put(header, value);
    return new Webhook(headers, webhook.body());
  }
}
