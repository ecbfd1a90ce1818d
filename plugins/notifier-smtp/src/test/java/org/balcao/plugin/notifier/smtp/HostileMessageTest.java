package org.balcao.plugin.notifier.smtp;

import static org.balcao.plugin.notifier.smtp.Mails.call;
import static org.balcao.plugin.notifier.smtp.Mails.message;
import static org.balcao.plugin.notifier.smtp.Mails.notifier;
import static org.balcao.plugin.notifier.smtp.Mails.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMessageTest {

  private final ScriptedRelay relay = new ScriptedRelay();

  @AfterEach
  void stop() throws IOException {
    relay.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "@example.com",
        "ana@",
        "ana@example.com, eve@example.com",
        "Eve <eve@example.com>",
        "list: ana@example.com, eve@example.com;",
        "ana@exam ple.com",
        "ana eve@example.com",
        "ana@example.com>\u0000",
        "jos\u00E9@example.com",
        "<ana@example.com>",
      })
  void whatIsNoMailboxIsRefusedBeforeAnybodyIsAsked(String recipient) {
    Outcome.Rejected<?> rejected =
        assertInstanceOf(
            Outcome.Rejected.class, notifier(relay.port()).send(plain(recipient), call()));
    assertEquals(RejectionKind.INVALID_REQUEST, rejected.kind());
    assertTrue(relay.commands().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana\r\nBcc: eve@example.com", "Ana\nX: y", "Ana\rX"})
  void aNameOfSeveralLinesMakesNoMessage(String name) {
    assertThrows(
        IllegalArgumentException.class,
        () -> message("ana@example.com", Optional.of(name), "Order", "Hi", Optional.empty()));
  }

  @Test
  void aNameCannotHideACharacter() {
    Outcome.Rejected<?> rejected =
        assertInstanceOf(
            Outcome.Rejected.class,
            notifier(relay.port())
                .send(
                    message(
                        "ana@example.com",
                        Optional.of("Ana\u0000"),
                        "Order",
                        "Hi",
                        Optional.empty()),
                    call()));
    assertEquals(RejectionKind.INVALID_REQUEST, rejected.kind());
    assertTrue(relay.commands().isEmpty());
  }

  @Test
  void aTextCannotEndTheMailOrGiveCommands() {
    notifier(relay.port())
        .send(
            message(
                "ana@example.com",
                Optional.empty(),
                "Order",
                "One\n.\nMAIL FROM:<eve@example.com>\nRSET",
                Optional.empty()),
            call());
    assertEquals(1, relay.mails().size());
    assertTrue(relay.mails().get(0).contains("\n..\n"), relay.mails().get(0));
    assertFalse(relay.commands().contains("RSET"));
  }

  @Test
  void linesThatAreTooLongForMailAreFolded() {
    notifier(relay.port())
        .send(
            message(
                "ana@example.com",
                Optional.empty(),
                "word ".repeat(600),
                "x".repeat(5000),
                Optional.of("<p>" + "y".repeat(5000) + "</p>")),
            call());
    assertTrue(relay.mails().get(0).lines().allMatch(line -> line.length() <= 998));
  }

  @Test
  void otherChannelsAreNotServed() {
    Message sms =
        new Message(
            Channel.SMS,
            "+5511999999999",
            Optional.empty(),
            "code",
            "",
            "1234",
            Optional.empty(),
            Locale.ENGLISH);
    Outcome.Rejected<?> rejected =
        assertInstanceOf(Outcome.Rejected.class, notifier(relay.port()).send(sms, call()));
    assertEquals(RejectionKind.NOT_SUPPORTED, rejected.kind());
  }
}
