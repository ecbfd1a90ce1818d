package org.balcao.plugin.notifier.maildir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

/** Puts mail into a Maildir, under names made from the operations' keys. */
final class MaildirNotifier implements Notifier {
  private final Maildir maildir;
  private final MailFile writer;

  MaildirNotifier(Maildir maildir, MailFile writer) {
    this.maildir = maildir;
    this.writer = writer;
  }

  @Override
  public Set<Channel> channels() {
    return Set.of(Channel.EMAIL);
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.CLIENT_ASSIGNED_ID;
  }

  @Override
  public Outcome<Receipt> send(Message message, CallContext context) {
    if (message.channel() != Channel.EMAIL) {
      return Outcome.rejected(
          RejectionKind.NOT_SUPPORTED, "channel", "this notifier writes e-mail only");
    }
    Optional<Mailbox> recipient =
        Mailbox.parse(message.recipient(), message.recipientName().orElse(""));
    if (recipient.isEmpty()) {
      return new Outcome.Rejected<>(
          RejectionKind.INVALID_REQUEST,
          List.of(
              new Violation(
                  "recipient",
                  Optional.of("recipient"),
                  "the recipient is not a mailbox in ASCII with a name of one line")),
          Optional.empty());
    }
    String name = nameOf(context.key());
    try {
      // A mail that was read lies among all the others; only a repeat has to look for it there.
      if (context.attempt() == 1 || !maildir.hasRead(fileOf(name))) {
        maildir.deliver(fileOf(name), writer.write(message, recipient.get(), name, context));
      }
      return done(name);
    } catch (IOException e) {
      return notDelivered(context.key(), name);
    }
  }

  @Override
  public Outcome<Receipt> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    String name = nameOf(key);
    try {
      return maildir.hasUnread(fileOf(name)) || maildir.hasRead(fileOf(name))
          ? done(name)
          : Outcome.notApplied(FailureKind.NOT_FOUND, "no mail of that name is in the folder");
    } catch (IOException e) {
      return Outcome.unknown(
          key, FailureKind.PROVIDER_ERROR, "the folder cannot be read; see to 'folder'");
    }
  }

  @Override
  public Health health() {
    return maildir.isWritable()
        ? Health.up()
        : Health.down("the folder cannot be written: " + maildir.folder().toAbsolutePath());
  }

  private Outcome<Receipt> notDelivered(OperationKey key, String name) {
    // The rename is what delivers. Where the file is there all the same, it is not sure to last.
    return maildir.hasUnread(fileOf(name))
        ? Outcome.unknown(
            key, FailureKind.PROVIDER_ERROR, "the mail is there, but may not be on the disk")
        : Outcome.notApplied(
            FailureKind.PROVIDER_ERROR,
            "the mail cannot be written; see to the space and the rights of 'folder'");
  }

  private static Outcome<Receipt> done(String name) {
    return Outcome.done(new Receipt(), new ProviderRef(name));
  }

  private static String fileOf(String name) {
    return name + ".eml";
  }

  /** The key where it may be a file's name, which a UUID may; else a digest of it. */
  private static String nameOf(OperationKey key) {
    return key.value().matches("[A-Za-z0-9-]{1,64}")
        ? key.value()
        : UUID.nameUUIDFromBytes(key.value().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
