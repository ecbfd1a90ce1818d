package com.example.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.Notifier.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each answer of the gateway means: the part that no contract can know. */
class GatewayAnswersTest {
  private final FakeGateway fake = new FakeGateway();
  private final MailNotifier notifier = notifier(fake.url());

  private static MailNotifier notifier(URI url) {
    return new MailNotifier(new Gateway(url, FakeGateway.TOKEN), "shop@example.com", Optional.empty());
  }

  @AfterEach
  void close() {
    fake.close();
  }

  private static CallContext context() {
    return new CallContext(
        new OperationKey("notification.send", "4f2b1c7e-0000-4000-8000-000000000001"),
        1,
        Instant.parse("2026-01-05T10:00:00Z"),
        Duration.ofSeconds(5),
        Locale.ENGLISH);
  }

  private static Message to(String recipient) {
    return new Message(
        Channel.EMAIL,
        recipient,
        Optional.empty(),
        "order-shipped",
        "Your order",
        "Olá & até logo",
        Optional.empty(),
        Locale.ENGLISH);
  }

  private Outcome<Receipt> send() {
    return notifier.send(to("rosa@example.com"), context());
  }

  @Test
  void aMessageArrivesAsItWasWritten() {
    assertInstanceOf(Outcome.Done.class, send());
    assertEquals(
        List.of(
            new FakeGateway.Sent(context().key().value(), "rosa@example.com", "Your order", "Olá & até logo")),
        fake.sent());
  }

  @Test
  void aMailboxThatDoesNotExistIsRefusedForGood() {
    Outcome<Receipt> outcome = notifier.send(to("nobody@example.com"), context());
    assertEquals(
        RejectionKind.DECLINED, assertInstanceOf(Outcome.Rejected.class, outcome).kind());
  }

  @Test
  void aCodeThatTheGatewayAddedLaterIsPassedOn() {
    fake.refuseNext(FakeGateway.Refusal.of(422, "error=mailbox-on-the-moon"));
    Outcome.Rejected<?> rejected = assertInstanceOf(Outcome.Rejected.class, send());
    assertEquals(RejectionKind.UNRECOGNIZED, rejected.kind());
    assertEquals("mailbox-on-the-moon", rejected.violations().get(0).code());
  }

  @Test
  void whoAsksToWaitIsWaitedFor() {
    fake.refuseNext(new FakeGateway.Refusal(429, "", Map.of("Retry-After", "30")));
    Outcome.NotApplied<?> not = assertInstanceOf(Outcome.NotApplied.class, send());
    assertEquals(FailureKind.RATE_LIMITED, not.kind());
    assertEquals(Duration.ofSeconds(30), not.retryAfter());
  }

  @Test
  void aRefusedTokenIsTheOperatorsTroubleAndNotTheBuyers() {
    fake.refuseNext(FakeGateway.Refusal.of(401, "error=token"));
    assertEquals(
        FailureKind.AUTHENTICATION, assertInstanceOf(Outcome.NotApplied.class, send()).kind());
  }

  @Test
  void aFailureInsideTheGatewayLeavesItOpen() {
    fake.refuseNext(FakeGateway.Refusal.of(500, "<html>"));
    assertInstanceOf(Outcome.Unknown.class, send());
  }

  @Test
  void anAcceptanceWithoutAnIdLeavesItOpen() {
    fake.refuseNext(FakeGateway.Refusal.of(202, "all is well"));
    assertInstanceOf(Outcome.Unknown.class, send());
  }

  @Test
  void aGatewayThatCannotBeReachedHasSentNothing() {
    fake.close();
    assertEquals(
        FailureKind.CONNECTION, assertInstanceOf(Outcome.NotApplied.class, send()).kind());
  }

  @Test
  void aLostAnswerIsUnknownAndTheLookupFindsTheMessage() {
    fake.loseNextAnswer();
    assertInstanceOf(Outcome.Unknown.class, send());
    Outcome<Receipt> found = notifier.lookup(context().key(), Optional.empty(), context());
    assertEquals(
        "mail-" + context().key().value(),
        assertInstanceOf(Outcome.Done.class, found).ref().id());
  }
}
