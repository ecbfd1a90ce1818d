package org.balcao.plugin.notifier.maildir;

import static org.balcao.plugin.notifier.maildir.Mails.call;
import static org.balcao.plugin.notifier.maildir.Mails.message;
import static org.balcao.plugin.notifier.maildir.Mails.notifier;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.balcao.spi.notification.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mail program makes of the files. */
class MailFileTest {

  @TempDir Path folder;

  @Test
  void headersSayWhoWhatAndWhen() throws Exception {
    MimeMessage mail =
        written(
            message(
                "ana@b\u00FCcher.example",
                Optional.of("Ana \"a\\b\", Souza"),
                "Your order",
                "Thank you.\r\nBye.",
                Optional.empty()),
            "from-name=Balc\u00E3o \u6E96\u5099",
            "reply-to=help@example.org");
    InternetAddress from = (InternetAddress) mail.getFrom()[0];
    assertEquals("Balc\u00E3o \u6E96\u5099", from.getPersonal());
    assertEquals("store@example.org", from.getAddress());
    InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
    assertEquals("Ana \"a\\b\", Souza", to.getPersonal());
    assertEquals("ana@xn--bcher-kva.example", to.getAddress());
    assertEquals("help@example.org", mail.getReplyTo()[0].toString());
    assertEquals("Your order", mail.getSubject());
    assertEquals(Mails.NOW, mail.getSentDate().toInstant());
    assertEquals("Mon, 2 Jun 2025 09:00:00 -0300", mail.getHeader("Date", null));
    assertEquals("<" + Mails.KEY + "@example.org>", mail.getMessageID());
    assertEquals(Mails.KEY, mail.getHeader("X-Balcao-Operation", null));
    assertEquals("Thank you.\nBye.\n", mail.getContent());
  }

  @Test
  void htmlIsTheBetterOfTwoAlternatives() throws Exception {
    MimeMessage mail =
        written(
            message(
                "ana@example.com",
                Optional.of("\u0410\u043D\u043D\u0430"),
                "Sua encomenda \u2714 " + "muito longa ".repeat(20),
                "Ol\u00E1 =_" + Mails.KEY,
                Optional.of("<p>Ol\u00E1 \u4F60\u597D</p>")));
    assertEquals("Sua encomenda \u2714 " + "muito longa ".repeat(20), mail.getSubject());
    MimeMultipart parts = assertInstanceOf(MimeMultipart.class, mail.getContent());
    assertEquals(2, parts.getCount());
    assertEquals("Ol\u00E1 =_" + Mails.KEY, parts.getBodyPart(0).getContent());
    assertEquals("<p>Ol\u00E1 \u4F60\u597D</p>", parts.getBodyPart(1).getContent());
    assertTrue(parts.getBodyPart(1).isMimeType("text/html"));
  }

  @Test
  void noLineIsTooLongForMail() throws Exception {
    String text = "\u00E7".repeat(4000);
    MimeMessage mail =
        written(
            message("ana@example.com", Optional.empty(), "S".repeat(3000), text, Optional.empty()));
    assertEquals(text, mail.getContent());
    assertEquals("S".repeat(3000), mail.getSubject());
    assertTrue(
        Files.readString(file()).lines().allMatch(line -> line.length() <= 998),
        "a line is longer than 998 characters");
  }

  @Test
  void theSameMessageIsTheSameFile() throws Exception {
    Message message =
        message("ana@example.com", Optional.of("Ana"), "Order", "Hi", Optional.of("<p>Hi</p>"));
    notifier(folder).send(message, call());
    byte[] first = Files.readAllBytes(file());
    notifier(folder).send(message, call(Mails.KEY, 2));
    assertArrayEquals(first, Files.readAllBytes(file()));
  }

  private MimeMessage written(Message message, String... settings) throws Exception {
    notifier(folder, settings).send(message, call());
    try (InputStream in = Files.newInputStream(file())) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    }
  }

  private Path file() {
    return folder.resolve("new").resolve(Mails.KEY + ".eml");
  }
}
