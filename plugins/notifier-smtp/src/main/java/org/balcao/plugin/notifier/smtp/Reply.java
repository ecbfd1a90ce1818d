package org.balcao.plugin.notifier.smtp;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that the relay put into words.
 *
 * @param command what was refused: {@code MAIL}, {@code RCPT}, {@code DATA}, {@code .}
 * @param code such as 550
 * @param detail enhanced status code of RFC 3463, such as {@code 5.1.1}; empty if there is none
 */
record Reply(String command, int code, String detail) {

  private static final Pattern ENHANCED =
      Pattern.compile("^[245]\\d\\d[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

  /** The refusal in a failure; nothing where the relay said nothing that can be read. */
  static Optional<Reply> in(MessagingException failure) {
    Optional<Reply> outer = Optional.empty();
    Throwable next = failure;
    for (int depth = 0; next != null && depth < 20; depth++) {
      if (next instanceof SMTPAddressFailedException address) {
        return reply("RCPT", address.getReturnCode(), address.getMessage());
      }
      if (next instanceof SMTPSendFailedException sending && outer.isEmpty()) {
        outer = reply(sending.getCommand(), sending.getReturnCode(), sending.getMessage());
      }
      next = next instanceof MessagingException m ? m.getNextException() : next.getCause();
    }
    return outer;
  }

  private static Optional<Reply> reply(String command, int code, @Nullable String text) {
    if (code < 400 || code > 599) {
      return Optional.empty();
    }
    Matcher matcher = ENHANCED.matcher(text == null ? "" : text);
    // Nothing but the first word: the rest is the recipient's address.
    String word = command.strip().split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
    return Optional.of(new Reply(word, code, matcher.find() ? matcher.group(1) : ""));
  }

  boolean isPermanent() {
    return code >= 500;
  }

  /** The codes and the command, never the relay's text: that names the recipient. */
  @Override
  public String toString() {
    return "the relay answered " + code + (detail.isEmpty() ? "" : " " + detail) + " to " + command;
  }
}
