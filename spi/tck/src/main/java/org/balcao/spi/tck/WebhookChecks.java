package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcao.spi.Plugin;
import org.balcao.spi.WebhookReceiver;
import org.balcao.spi.WebhookReceiver.Event;
import org.balcao.spi.WebhookReceiver.Genuine;
import org.balcao.spi.WebhookReceiver.Reading;
import org.balcao.spi.WebhookReceiver.Webhook;
import org.junit.jupiter.api.Test;

/** What a provider's messages are worth; for plugins that list the facet {@code webhooks}. */
public interface WebhookChecks<P extends Plugin> extends Subject<P> {

  /** A genuine message is read, and nothing happens by that. */
  @Test
  default void genuineWebhooksAreRead() {
    try (Bench<P> bench = benchWithWebhooks()) {
      Tally tally = new Tally(bench);
      List<Event> events = genuine(read(bench, signed(bench, 1)));
      assertFalse(events.isEmpty(), "a genuine message of an event holds an event");
      events.forEach(event -> assertFalse(event.id().isBlank(), "an event has an id"));
      tally.assertEffects(0, "of reading a webhook");
    }
  }

  /** A changed body, a missing signature and plain nonsense are refused, without an exception. */
  @Test
  default void forgedWebhooksAreRefused() {
    try (Bench<P> bench = benchWithWebhooks()) {
      Webhook genuine = signed(bench, 1);
      String body = genuine.body();
      Webhook other = signed(bench, 2);
      assertForged(bench, "with something added", new Webhook(genuine.headers(), body + " "));
      assertForged(bench, "with another one's body", new Webhook(genuine.headers(), other.body()));
      assertForged(bench, "without headers", new Webhook(Map.of(), body));
      assertForged(bench, "without a body", new Webhook(genuine.headers(), ""));
      assertForged(bench, "with spoilt headers", new Webhook(spoilt(genuine.headers()), body));
    }
  }

  /** A message whose signature is old is refused: somebody may have kept it to send it again. */
  @Test
  default void staleWebhooksAreRefused() {
    try (Bench<P> bench = benchWithWebhooks()) {
      WebhookSigner signer = signer();
      assumeTrue(signer.datesSignatures(), "the signatures hold no time");
      Webhook old = signer.sign(1, bench.clock().instant());
      bench.clock().pass(Duration.ofDays(7));
      assertForged(bench, "that was signed a week ago", old);
    }
  }

  /** The same event, sent again, has the same id, from another instance as well. */
  @Test
  default void aWebhookSentAgainHasTheSameEvents() {
    try (Bench<P> bench = benchWithWebhooks()) {
      List<String> first = ids(read(bench, signed(bench, 1)));
      bench.clock().pass(Duration.ofSeconds(90));
      Webhook again = signed(bench, 1);
      assertEquals(first, ids(read(bench, again)), "ids of the events of a message sent again");
      bench.restart();
      assertEquals(first, ids(read(bench, again)), "ids of the events, after a restart");
    }
  }

  /** Messages say the same whatever came before them, and different events have different ids. */
  @Test
  default void webhooksMayComeInAnyOrder() {
    try (Bench<P> bench = benchWithWebhooks()) {
      Webhook one = signed(bench, 1);
      Webhook two = signed(bench, 2);
      List<Event> firstOfOne = genuine(read(bench, one));
      List<Event> thenOfTwo = genuine(read(bench, two));
      bench.restart();
      assertEquals(thenOfTwo, genuine(read(bench, two)), "the later message, when it comes first");
      assertEquals(
          firstOfOne, genuine(read(bench, one)), "the earlier message, when it comes last");
      assertEquals(
          firstOfOne.size() + thenOfTwo.size(),
          Stream.concat(firstOfOne.stream(), thenOfTwo.stream())
              .map(Event::id)
              .collect(Collectors.toSet())
              .size(),
          "different ids of different events");
    }
  }

  /** News that come by webhook are read, each with a key that stays when it is told again. */
  @Test
  default void newsByWebhookKeepTheirKeys() {
    assumeFalse(webhookNews().isEmpty(), "no news come by webhook");
    try (Bench<P> bench = benchWithWebhooks()) {
      List<WebhookFacet<P, ?>> present =
          webhookNews().stream().filter(facet -> facet.isPresentIn(bench.plugin())).toList();
      assumeFalse(present.isEmpty(), "no news come by webhook");
      for (WebhookFacet<P, ?> facet : present) {
        assertKeys(bench, facet);
      }
    }
  }

  private void assertKeys(Bench<P> bench, WebhookFacet<P, ?> facet) {
    String name = facet.name();
    Webhook one = signer().signNews(name, 1, bench.clock().instant());
    Webhook two = signer().signNews(name, 2, bench.clock().instant());
    genuine(read(bench, one));
    List<Object> first = facet.keysIn(bench, one);
    assertFalse(first.isEmpty(), () -> "a message that tells '" + name + "' holds an item");
    assertNotEquals(first, facet.keysIn(bench, two), () -> "keys of two items of " + name);
    bench.clock().pass(Duration.ofSeconds(90));
    bench.restart();
    Webhook again = signer().signNews(name, 1, bench.clock().instant());
    assertEquals(first, facet.keysIn(bench, again), () -> "keys of '" + name + "', told again");
  }

  private Bench<P> benchWithWebhooks() {
    assumeTrue(facets().contains("webhooks"), "there are no webhooks");
    Bench<P> bench = new Bench<>(this);
    if (bench.plugin().webhooks().isEmpty()) {
      bench.close();
      assumeTrue(false, "the facet is gone, which its own check says");
    }
    return bench;
  }

  private WebhookSigner signer() {
    return webhookSigner()
        .orElseThrow(
            () -> new AssertionError("a plugin with webhooks needs a webhookSigner() in its test"));
  }

  private Webhook signed(Bench<P> bench, int event) {
    return signer().sign(event, bench.clock().instant());
  }

  private Reading read(Bench<P> bench, Webhook webhook) {
    WebhookReceiver receiver = bench.facet(bench.plugin().webhooks());
    Instant now = bench.clock().instant();
    return assertDoesNotThrow(() -> receiver.read(webhook, now), "reading a webhook");
  }

  private void assertForged(Bench<P> bench, String how, Webhook webhook) {
    Reading reading = read(bench, webhook);
    assertInstanceOf(WebhookReceiver.Forged.class, reading, "a message " + how);
  }

  private static List<Event> genuine(Reading reading) {
    return assertInstanceOf(Genuine.class, reading, "a genuine message").events();
  }

  private static List<String> ids(Reading reading) {
    return genuine(reading).stream().map(Event::id).toList();
  }

  private static Map<String, String> spoilt(Map<String, String> headers) {
    return headers.keySet().stream().collect(Collectors.toMap(name -> name, name -> "\u0000,;=x"));
  }
}
