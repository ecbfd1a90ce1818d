package org.balcao.plugin.notifier.smtp;

import static org.balcao.plugin.notifier.smtp.Mails.call;
import static org.balcao.plugin.notifier.smtp.Mails.notifier;
import static org.balcao.plugin.notifier.smtp.Mails.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Health;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.notification.Notifier.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about a mail when the relay refuses, stalls or vanishes, point by point. */
class FailedDialogueTest {

  private final ScriptedRelay relay = new ScriptedRelay();

  @AfterEach
  void stop() throws IOException {
    relay.close();
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 no such user, NOT_FOUND",
    "RCPT, 550 5.1.1 no such user, NOT_FOUND",
    "RCPT, 551 user not local, NOT_FOUND",
    "RCPT, 553 bad mailbox, NOT_FOUND",
    "RCPT, 550 5.7.1 relaying denied, DECLINED",
    "RCPT, 554 no, DECLINED",
    "RCPT, 552 5.2.2 mailbox full, LIMIT_EXCEEDED",
    "MAIL, 552 message too big, LIMIT_EXCEEDED",
    "DATA, 554 no valid recipients, DECLINED",
    "., 554 5.6.0 looks like spam, DECLINED",
    "., 550 content refused, DECLINED",
  })
  void aPermanentRefusalIsAnAnswer(String command, String answer, RejectionKind kind) {
    relay.answers(command, answer);
    Outcome.Rejected<?> rejected = assertInstanceOf(Outcome.Rejected.class, send());
    assertEquals(kind, rejected.kind());
    assertTrue(rejected.violations().get(0).code().startsWith(answer.substring(0, 3)));
  }

  @ParameterizedTest
  @CsvSource({
    "GREETING, 421 come back later, MAINTENANCE",
    "GREETING, 554 no service, CONNECTION",
    "MAIL, 421 closing, MAINTENANCE",
    "MAIL, 550 5.7.1 sender not owned by user, AUTHENTICATION",
    "MAIL, 530 5.7.0 log in first, AUTHENTICATION",
    "MAIL, 451 try later, PROVIDER_ERROR",
    "RCPT, 530 log in first, AUTHENTICATION",
    "RCPT, 450 mailbox busy, PROVIDER_ERROR",
    "RCPT, 451 4.7.1 greylisted, RATE_LIMITED",
    "DATA, 451 try later, PROVIDER_ERROR",
    "., 452 no space, PROVIDER_ERROR",
    "., 421 closing, MAINTENANCE",
    "GREETING, hang up, CONNECTION",
    "MAIL, hang up, CONNECTION",
    "RCPT, hang up, CONNECTION",
    "DATA, hang up, CONNECTION",
    "GREETING, silence, TIMEOUT_BEFORE_SEND",
    "EHLO, silence, TIMEOUT_BEFORE_SEND",
    "RCPT, silence, TIMEOUT_BEFORE_SEND",
    "DATA, silence, TIMEOUT_BEFORE_SEND",
  })
  void whatWasCertainlyNotSentMayBeTriedAgain(String command, String answer, FailureKind kind) {
    relay.answers(command, answer);
    Outcome.NotApplied<?> not = assertInstanceOf(Outcome.NotApplied.class, send());
    assertEquals(kind, not.kind());
  }

  @ParameterizedTest
  @CsvSource({
    "hang up, PROVIDER_ERROR",
    "silence, TIMEOUT_AFTER_SEND",
    "999 what, PROVIDER_ERROR",
    "gibberish, PROVIDER_ERROR",
  })
  void nobodyKnowsAboutAMailThatWasSentAndNotAnswered(String answer, FailureKind kind) {
    relay.answers(".", answer);
    Outcome.Unknown<?> unknown = assertInstanceOf(Outcome.Unknown.class, send());
    assertEquals(kind, unknown.kind());
    assertEquals(call().key(), unknown.key());
    assertEquals(1, relay.mails().size());
  }

  @Test
  void aRelayThatVanishesAfterItsYesChangesNothing() {
    relay.answers("QUIT", ScriptedRelay.HANG_UP);
    assertInstanceOf(Outcome.Done.class, send());
  }

  @Test
  void greylistingIsGivenTime() {
    relay.answers("RCPT", "451 4.7.1 greylisted");
    Outcome.NotApplied<?> not = assertInstanceOf(Outcome.NotApplied.class, send());
    assertEquals(Duration.ofMinutes(5), not.retryAfter());
  }

  @Test
  void diagnosticsNeverNameTheRecipient() {
    relay.answers("RCPT", "550 5.1.1 <ana@example.com>: unknown");
    assertFalse(send().toString().contains("ana@"));
    relay.answers("RCPT", "450 4.2.1 <ana@example.com>: busy");
    assertFalse(send().toString().contains("ana@"));
    relay.answers("RCPT", ScriptedRelay.HANG_UP);
    assertFalse(send().toString().contains("ana@"));
  }

  @Test
  void nobodyAtThePortMeansNotSent() throws IOException {
    int unused;
    try (ServerSocket socket = new ServerSocket(0)) {
      unused = socket.getLocalPort();
    }
    Outcome.NotApplied<?> not =
        assertInstanceOf(
            Outcome.NotApplied.class, notifier(unused).send(plain("ana@example.com"), call()));
    assertEquals(FailureKind.CONNECTION, not.kind());
  }

  @Test
  void aRelayWithoutStarttlsIsRefusedWhereItIsWanted() {
    Outcome<Receipt> outcome =
        notifier(relay.port(), "security=starttls").send(plain("ana@example.com"), call());
    assertInstanceOf(Outcome.NotApplied.class, outcome);
    assertEquals(0, relay.mails().size());
  }

  @Test
  void theCallsOwnTimeLimitIsKept() {
    relay.answers("GREETING", ScriptedRelay.SILENCE);
    var call = call();
    Outcome<Receipt> outcome =
        notifier(relay.port(), "answer-timeout=PT1H")
            .send(
                plain("ana@example.com"),
                new CallContext(call.key(), 1, call.now(), Duration.ofMillis(100), call.locale()));
    Outcome.NotApplied<?> not = assertInstanceOf(Outcome.NotApplied.class, outcome);
    assertEquals(FailureKind.TIMEOUT_BEFORE_SEND, not.kind());
  }

  @Test
  void bouncesGoWhereTheyAreWanted() {
    notifier(relay.port(), "bounces-to=bounces@example.org").send(plain("ana@example.com"), call());
    assertTrue(
        relay.commands().contains("MAIL FROM:<bounces@example.org>"), relay.commands().toString());
    assertTrue(relay.commands().get(0).equals("EHLO example.org"), relay.commands().toString());
  }

  @Test
  void healthOfASilentRelayIsDown() {
    relay.answers("GREETING", ScriptedRelay.SILENCE);
    assertEquals(
        Health.Status.DOWN, notifier(relay.port(), "answer-timeout=PT0.1S").health().status());
  }

  private Outcome<Receipt> send() {
    return notifier(relay.port(), "answer-timeout=PT0.3S").send(plain("ana@example.com"), call());
  }
}
