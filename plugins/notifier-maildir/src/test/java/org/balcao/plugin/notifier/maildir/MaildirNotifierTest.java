package org.balcao.plugin.notifier.maildir;

import static org.balcao.plugin.notifier.maildir.Mails.call;
import static org.balcao.plugin.notifier.maildir.Mails.message;
import static org.balcao.plugin.notifier.maildir.Mails.notifier;
import static org.balcao.plugin.notifier.maildir.Mails.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Health;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.Notifier;
import org.balcao.spi.notification.Notifier.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaildirNotifierTest {

  @TempDir Path temporary;
  private Path folder;
  private Notifier notifier;

  @BeforeEach
  void create() {
    folder = temporary.resolve("deep").resolve("mail");
    notifier = notifier(folder);
  }

  @Test
  void aMailAppearsWholeInNewAndNothingStaysBehind() throws IOException {
    Outcome<Receipt> outcome = notifier.send(plain("ana@example.com", "Hi"), call());
    assertInstanceOf(Outcome.Done.class, outcome);
    assertEquals(List.of(Mails.KEY + ".eml"), files("new"));
    assertEquals(List.of(), files("tmp"));
    assertEquals(List.of(), files("cur"));
  }

  @Test
  void sendingTwiceWithOneKeyLeavesOneMail() throws IOException {
    notifier.send(plain("ana@example.com", "Hi"), call());
    assertInstanceOf(
        Outcome.Done.class, notifier.send(plain("ana@example.com", "Hi"), call(Mails.KEY, 2)));
    assertEquals(1, files("new").size());
  }

  @Test
  void aRepeatDoesNotBringBackAMailThatWasRead() throws IOException {
    notifier.send(plain("ana@example.com", "Hi"), call());
    read(Mails.KEY + ".eml");
    assertInstanceOf(
        Outcome.Done.class, notifier.send(plain("ana@example.com", "Hi"), call(Mails.KEY, 2)));
    assertEquals(List.of(), files("new"));
    assertEquals(List.of(Mails.KEY + ".eml:2,S"), files("cur"));
  }

  @Test
  void aLookupFindsWhatWasSentWhetherReadOrNot() throws IOException {
    var nobody = notifier.lookup(call().key(), Optional.empty(), call());
    Outcome.NotApplied<?> not = assertInstanceOf(Outcome.NotApplied.class, nobody);
    assertEquals(FailureKind.NOT_FOUND, not.kind());
    var sent = notifier.send(plain("ana@example.com", "Hi"), call());
    assertEquals(sent, notifier.lookup(call().key(), Optional.empty(), call()));
    read(Mails.KEY + ".eml");
    assertEquals(sent, notifier.lookup(call().key(), Optional.empty(), call()));
    assertEquals(IdempotencyKind.CLIENT_ASSIGNED_ID, notifier.idempotency());
  }

  @Test
  void aStoreThatStartsAgainFindsItsMail() {
    notifier.send(plain("ana@example.com", "Hi"), call());
    assertInstanceOf(
        Outcome.Done.class, notifier(folder).lookup(call().key(), Optional.empty(), call()));
  }

  @Test
  void manyThreadsSendWithoutLosingAMail() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Outcome<Receipt>>> sent =
          IntStream.range(0, 400)
              .mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              notifier.send(
                                  plain("ana@example.com", "Mail " + i),
                                  call(new UUID(0, i / 2).toString(), 1 + i % 2))))
              .toList();
      for (Future<Outcome<Receipt>> outcome : sent) {
        assertInstanceOf(Outcome.Done.class, outcome.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(200, files("new").size());
    assertEquals(List.of(), files("tmp"));
  }

  @Test
  void aFolderThatIsGoneMeansNotSent() throws IOException {
    Files.delete(folder.resolve("new"));
    Files.delete(folder.resolve("tmp"));
    assertInstanceOf(
        Outcome.NotApplied.class, notifier.send(plain("ana@example.com", "Hi"), call()));
    assertEquals(Health.Status.DOWN, notifier.health().status());
  }

  @Test
  void healthLooksAtTheFolder() {
    assertEquals(Health.up(), notifier.health());
  }

  @Test
  void aKeyThatIsNoFileNameCannotLeaveTheFolder() throws IOException {
    notifier.send(plain("ana@example.com", "Hi"), call("../../escape", 1));
    assertEquals(1, files("new").size());
    assertInstanceOf(
        Outcome.Done.class,
        notifier.lookup(call("../../escape", 1).key(), Optional.empty(), call()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody",
        "@example.com",
        "ana@",
        "ana@example.com, eve@example.com",
        "Eve <eve@example.com>",
        "ana@exam ple.com",
        "jos\u00E9@example.com",
        "ana@-example.com",
      })
  void whatIsNoMailboxIsRefused(String recipient) throws IOException {
    Outcome.Rejected<?> rejected =
        assertInstanceOf(Outcome.Rejected.class, notifier.send(plain(recipient, "Hi"), call()));
    assertEquals(RejectionKind.INVALID_REQUEST, rejected.kind());
    assertEquals(List.of(), files("new"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana\r\nBcc: eve@example.com", "Ana\nX: y"})
  void aNameOfSeveralLinesMakesNoMessage(String name) {
    assertThrows(
        IllegalArgumentException.class,
        () -> message("ana@example.com", Optional.of(name), "Order", "Hi", Optional.empty()));
  }

  @Test
  void aNameCannotHideACharacter() {
    assertInstanceOf(
        Outcome.Rejected.class,
        notifier.send(
            message("ana@example.com", Optional.of("Ana\u0000"), "Order", "Hi", Optional.empty()),
            call()));
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
        assertInstanceOf(Outcome.Rejected.class, notifier.send(sms, call()));
    assertEquals(RejectionKind.NOT_SUPPORTED, rejected.kind());
    assertTrue(notifier.channels().contains(Channel.EMAIL));
  }

  private void read(String name) throws IOException {
    Files.move(folder.resolve("new").resolve(name), folder.resolve("cur").resolve(name + ":2,S"));
  }

  private List<String> files(String part) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(part))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
