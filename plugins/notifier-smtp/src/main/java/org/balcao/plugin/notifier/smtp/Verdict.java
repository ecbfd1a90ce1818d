package org.balcao.plugin.notifier.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.FailureKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.notification.Notifier.Receipt;

/** Says what a failed dialogue means for the mail. */
final class Verdict {
  private static final Set<Integer> NO_SUCH_MAILBOX = Set.of(550, 551, 553);
  private static final Set<Integer> LOGIN_NEEDED = Set.of(530, 534, 535, 538);
  private static final Duration GREYLISTED = Duration.ofMinutes(5);

  private Verdict() {}

  /** The mail was being sent. */
  static Outcome<Receipt> onSending(
      MessagingException failure, Dialogue dialogue, OperationKey key) {
    Optional<Reply> reply = Reply.in(failure);
    if (reply.isPresent()) {
      return refused(reply.get());
    }
    if (!dialogue.dataStarted()) {
      return notSent(failure, "the connection broke before the mail was sent");
    }
    return timedOut(failure)
        ? Outcome.unknown(
            key, FailureKind.TIMEOUT_AFTER_SEND, "no answer to the mail in the time allowed")
        : Outcome.unknown(
            key, FailureKind.PROVIDER_ERROR, "the connection broke after the mail was begun");
  }

  /** The connection was being made. */
  static Outcome<Receipt> onConnecting(MessagingException failure, Dialogue dialogue) {
    if (failure instanceof AuthenticationFailedException) {
      return Outcome.notApplied(
          FailureKind.AUTHENTICATION, "the relay refuses the login; check username and password");
    }
    if (dialogue.getLastReturnCode() == 421) {
      return Outcome.notApplied(FailureKind.MAINTENANCE, "the relay answered 421 to the greeting");
    }
    return notSent(
        failure, "no connection to the relay; check host, port, security and certificates");
  }

  private static Outcome<Receipt> refused(Reply reply) {
    if (LOGIN_NEEDED.contains(reply.code())) {
      return Outcome.notApplied(
          FailureKind.AUTHENTICATION, reply + "; it wants a login or refuses ours");
    }
    if (!reply.isPermanent()) {
      return notNow(reply);
    }
    if (reply.code() == 552) {
      return rejected(RejectionKind.LIMIT_EXCEEDED, reply);
    }
    return switch (reply.command()) {
      // It is our own address that is refused, so this is no answer about the recipient.
      case "MAIL" ->
          Outcome.notApplied(
              FailureKind.AUTHENTICATION,
              reply + "; it does not accept the sender, check 'from' and 'bounces-to'");
      case "RCPT" ->
          rejected(
              isNoSuchMailbox(reply) ? RejectionKind.NOT_FOUND : RejectionKind.DECLINED, reply);
      default -> rejected(RejectionKind.DECLINED, reply);
    };
  }

  private static boolean isNoSuchMailbox(Reply reply) {
    // 550 is also used for policy; the enhanced code, where there is one, tells them apart.
    return reply.detail().isEmpty()
        ? NO_SUCH_MAILBOX.contains(reply.code())
        : reply.detail().startsWith("5.1.");
  }

  private static Outcome<Receipt> notNow(Reply reply) {
    if (reply.code() == 421) {
      return Outcome.notApplied(FailureKind.MAINTENANCE, reply.toString());
    }
    return reply.detail().startsWith("4.7.")
        ? new Outcome.NotApplied<>(FailureKind.RATE_LIMITED, GREYLISTED, reply.toString())
        : Outcome.notApplied(FailureKind.PROVIDER_ERROR, reply.toString());
  }

  private static Outcome<Receipt> rejected(RejectionKind kind, Reply reply) {
    return Outcome.rejected(
        kind,
        reply.code() + (reply.detail().isEmpty() ? "" : " " + reply.detail()),
        reply.toString());
  }

  private static Outcome<Receipt> notSent(MessagingException failure, String diagnostic) {
    return Outcome.notApplied(
        timedOut(failure) ? FailureKind.TIMEOUT_BEFORE_SEND : FailureKind.CONNECTION, diagnostic);
  }

  private static boolean timedOut(Throwable failure) {
    Throwable next = failure;
    for (int depth = 0; next != null && depth < 20; depth++) {
      if (next instanceof SocketTimeoutException) {
        return true;
      }
      next = next.getCause();
    }
    return false;
  }
}
