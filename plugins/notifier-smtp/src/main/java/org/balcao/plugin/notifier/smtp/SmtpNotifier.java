package org.balcao.plugin.notifier.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Health;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.Violation;
import org.balcao.spi.notification.Channel;
import org.balcao.spi.notification.Message;
import org.balcao.spi.notification.Notifier;

/** Hands mail to a relay, over one connection per mail. Holds no state between calls. */
final class SmtpNotifier implements Notifier {
  private static final Duration HEALTH_LIMIT = Duration.ofSeconds(5);

  private final Relay relay;
  private final Sender sender;
  private final Composer composer;

  SmtpNotifier(Relay relay, Sender sender, Composer composer) {
    this.relay = relay;
    this.sender = sender;
    this.composer = composer;
  }

  @Override
  public Set<Channel> channels() {
    return Set.of(Channel.EMAIL);
  }

  @Override
  public IdempotencyKind idempotency() {
    // A relay takes the same message id twice and delivers twice.
    return IdempotencyKind.NONE;
  }

  @Override
  public Outcome<Receipt> send(Message message, CallContext context) {
    if (message.channel() != Channel.EMAIL) {
      return Outcome.rejected(
          RejectionKind.NOT_SUPPORTED, "channel", "this notifier sends e-mail only");
    }
    Session session = relay.session(context.timeout(), sender);
    try {
      return send(composer.compose(session, message, context), session, context);
    } catch (AddressException e) {
      return new Outcome.Rejected<>(
          RejectionKind.INVALID_REQUEST,
          List.of(
              new Violation(
                  "recipient",
                  Optional.of("recipient"),
                  "the recipient is not a mailbox in ASCII with a name of one line")),
          Optional.empty());
    } catch (MessagingException e) {
      return Outcome.rejected(
          RejectionKind.INVALID_REQUEST, "message", "the message cannot be written as an e-mail");
    }
  }

  private Outcome<Receipt> send(MimeMessage mail, Session session, CallContext context)
      throws MessagingException {
    String id = mail.getMessageID();
    Dialogue dialogue = new Dialogue(session);
    try {
      relay.connect(dialogue);
    } catch (MessagingException e) {
      dialogue.hangUp();
      return Verdict.onConnecting(e, dialogue);
    }
    try {
      dialogue.sendMessage(mail, mail.getAllRecipients());
    } catch (MessagingException e) {
      if (!dialogue.accepted()) {
        return Verdict.onSending(e, dialogue, context.key());
      }
    } finally {
      dialogue.hangUp();
    }
    return Outcome.done(new Receipt(), new ProviderRef(id));
  }

  @Override
  public Outcome<Receipt> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return Outcome.unknown(
        key, FailureKind.PROVIDER_ERROR, "SMTP cannot be asked what became of a message");
  }

  @Override
  public Health health() {
    Dialogue dialogue = new Dialogue(relay.session(HEALTH_LIMIT, sender));
    try {
      relay.connect(dialogue);
      return Health.up();
    } catch (MessagingException e) {
      return Verdict.onConnecting(e, dialogue)
          .fold(
              done -> Health.up(),
              pending -> Health.up(),
              rejected -> Health.down("the relay refuses us"),
              notApplied -> Health.down(notApplied.diagnostic()),
              unknown -> Health.down(unknown.diagnostic()));
    } finally {
      dialogue.hangUp();
    }
  }
}
