package org.balcao.plugin.notifier.smtp;

import static org.balcao.plugin.notifier.smtp.Mails.call;
import static org.balcao.plugin.notifier.smtp.Mails.message;
import static org.balcao.plugin.notifier.smtp.Mails.notifier;
import static org.balcao.plugin.notifier.smtp.Mails.plain;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Health;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Notifier.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real mail server in this process. */
class SmtpNotifierTest {

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
    server.setUser("store", "secret");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aMessageArrivesWithTheOperationsNameInItsHeaders() throws Exception {
    Outcome.Done<?> done =
        assertInstanceOf(
            Outcome.Done.class, notifier(port()).send(plain("ana@example.com"), call()));
    MimeMessage mail = onlyMail();
    assertEquals("<" + Mails.KEY + "@example.org>", mail.getMessageID());
    assertEquals(mail.getMessageID(), done.ref().id());
    assertEquals(Mails.KEY, mail.getHeader("X-Balcao-Operation", null));
    assertEquals("Mon, 2 Jun 2025 09:00:00 -0300", mail.getHeader("Date", null));
    assertEquals("pt-BR", mail.getHeader("Content-Language", null));
    assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
    assertEquals("Thank you.", mail.getContent().toString().strip());
  }

  @Test
  void namesAndSubjectsOfAnyAlphabetArriveAsTheyWereWritten() throws Exception {
    notifier(
            port(),
            "from-name=Balc\u00E3o \u6E96\u5099",
            "reply-to=help@example.org",
            "message-id-domain=mail.example.net")
        .send(
            message(
                "ana@b\u00FCcher.example",
                Optional.of("Ana, \u0410\u043D\u043D\u0430 \"x\""),
                "Sua encomenda \u2714 \u65E5\u672C",
                "Ol\u00E1 \u4F60\u597D",
                Optional.empty()),
            call());
    MimeMessage mail = onlyMail();
    InternetAddress from = (InternetAddress) mail.getFrom()[0];
    assertEquals("Balc\u00E3o \u6E96\u5099", from.getPersonal());
    InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
    assertEquals("Ana, \u0410\u043D\u043D\u0430 \"x\"", to.getPersonal());
    assertEquals("ana@xn--bcher-kva.example", to.getAddress());
    assertEquals("Sua encomenda \u2714 \u65E5\u672C", mail.getSubject());
    assertEquals("Ol\u00E1 \u4F60\u597D", mail.getContent().toString().strip());
    assertEquals("help@example.org", mail.getReplyTo()[0].toString());
    assertEquals("<" + Mails.KEY + "@mail.example.net>", mail.getMessageID());
  }

  @Test
  void htmlIsOfferedAsTheBetterOfTwoAlternatives() throws Exception {
    notifier(port())
        .send(
            message(
                "ana@example.com",
                Optional.of("Ana"),
                "Order",
                "Plain \u00E7",
                Optional.of("<p>Rich \u00E7</p>")),
            call());
    MimeMultipart parts = assertInstanceOf(MimeMultipart.class, onlyMail().getContent());
    assertEquals(2, parts.getCount());
    assertEquals("Plain \u00E7", parts.getBodyPart(0).getContent());
    assertEquals("<p>Rich \u00E7</p>", parts.getBodyPart(1).getContent());
    assertEquals(true, parts.getBodyPart(1).isMimeType("text/html"));
  }

  @Test
  void aLoginThatIsRightIsAccepted() {
    Outcome<Receipt> outcome =
        notifier(port(), "username=store", "password=secret", "allow-clear-text-password=true")
            .send(plain("ana@example.com"), call());
    assertInstanceOf(Outcome.Done.class, outcome);
    assertEquals(1, server.getReceivedMessages().length);
  }

  @Test
  void aLoginThatIsWrongIsAMatterForTheOperator() {
    Outcome<Receipt> outcome =
        notifier(port(), "username=store", "password=wrong", "allow-clear-text-password=true")
            .send(plain("ana@example.com"), call());
    Outcome.NotApplied<?> not = assertInstanceOf(Outcome.NotApplied.class, outcome);
    assertEquals(FailureKind.AUTHENTICATION, not.kind());
    assertArrayEquals(new MimeMessage[0], server.getReceivedMessages());
  }

  @Test
  void healthConnectsAndSendsNothing() {
    assertEquals(Health.up(), notifier(port()).health());
    assertArrayEquals(new MimeMessage[0], server.getReceivedMessages());
    int port = port();
    server.stop();
    Health down = notifier(port).health();
    assertEquals(Health.Status.DOWN, down.status());
    assertEquals(true, down.detail().contains("check host, port"));
  }

  @Test
  void itDeclaresThatNothingKeepsItFromSendingTwice() {
    var notifier = notifier(port());
    assertEquals(IdempotencyKind.NONE, notifier.idempotency());
    assertEquals(Set.of(Channel.EMAIL), notifier.channels());
    assertInstanceOf(
        Outcome.Unknown.class, notifier.lookup(call().key(), Optional.empty(), call()));
  }

  private int port() {
    return server.getSmtp().getPort();
  }

  private MimeMessage onlyMail() {
    assertEquals(1, server.getReceivedMessages().length);
    MimeMessage mail = server.getReceivedMessages()[0];
    assertNotNull(mail);
    return mail;
  }
}
