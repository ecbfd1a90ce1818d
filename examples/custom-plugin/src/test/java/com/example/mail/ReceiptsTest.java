package com.example.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.WebhookReceiver;
import org.balcao.spi.WebhookReceiver.Webhook;
import org.junit.jupiter.api.Test;

class ReceiptsTest {
  private static final String BODY =
      "event=e1&reference=r1&id=mail-r1&status=delivered&at=2026-01-05T10:00:00Z";
  private static final Instant NOW = Instant.parse("2026-01-05T10:00:02Z");

  private final Receipts receipts = new Receipts(Signed.SECRET);

  @Test
  void aSignedReceiptNamesTheMessage() {
    WebhookReceiver.Reading reading = receipts.read(Signed.at(NOW, BODY), NOW);
    assertEquals(
        List.of(
            new WebhookReceiver.Event(
                "e1",
                Optional.of("r1"),
                Optional.of(new ProviderRef("mail-r1")),
                "delivered",
                Instant.parse("2026-01-05T10:00:00Z"))),
        assertInstanceOf(WebhookReceiver.Genuine.class, reading).events());
  }

  @Test
  void oneWithoutASignatureOrWithAnothersIsForged() {
    assertInstanceOf(
        WebhookReceiver.Forged.class, receipts.read(new Webhook(Map.of(), BODY), NOW));
    Webhook other = Signed.at(NOW, BODY);
    assertInstanceOf(
        WebhookReceiver.Forged.class,
        receipts.read(new Webhook(other.headers(), BODY.replace("r1", "r2")), NOW));
  }

  @Test
  void oneFromLongAgoIsForged() {
    assertInstanceOf(
        WebhookReceiver.Forged.class,
        receipts.read(Signed.at(NOW.minusSeconds(301), BODY), NOW));
  }

  @Test
  void aReceiptThatCannotBeReadIsGenuineAndSaysNothing() {
    WebhookReceiver.Reading reading = receipts.read(Signed.at(NOW, "%%%"), NOW);
    assertEquals(
        List.of(), assertInstanceOf(WebhookReceiver.Genuine.class, reading).events());
  }
}
