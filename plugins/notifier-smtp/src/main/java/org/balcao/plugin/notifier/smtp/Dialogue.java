package org.balcao.plugin.notifier.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One connection for one mail, which remembers how far it came: what a failure means depends on
 * nothing else.
 */
final class Dialogue extends SMTPTransport {

  private volatile boolean dataStarted;
  private volatile boolean accepted;

  Dialogue(Session session) {
    super(session, new URLName("smtp", null, -1, null, null, null));
  }

  /** Whether the relay let us begin with the mail itself, so that it may have it. */
  boolean dataStarted() {
    return dataStarted;
  }

  /** Whether the relay took the mail. */
  boolean accepted() {
    return accepted;
  }

  @Override
  protected OutputStream data() throws MessagingException {
    OutputStream out = super.data();
    dataStarted = true;
    return out;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    super.finishData();
    accepted = true;
  }

  /** Ends the connection; whether that works changes nothing any more. */
  void hangUp() {
    try {
      close();
    } catch (MessagingException ignored) {
      // The answer that counts was read before.
    }
  }
}
