package org.balcao.plugin.notifier.smtp;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;

/** Reads one bare mailbox: no display name, no group, no list. */
final class Mailbox {
  private Mailbox() {}

  static InternetAddress parse(String text) throws AddressException {
    String address = withAsciiDomain(text);
    InternetAddress mailbox = new InternetAddress(address, true);
    if (mailbox.isGroup() || !address.equals(mailbox.getAddress()) || address.indexOf('@') < 1) {
      throw new AddressException("not a bare mailbox");
    }
    if (!address.chars().allMatch(c -> c > ' ' && c < 127)) {
      // It would need SMTPUTF8 on every station of the way.
      throw new AddressException("not ASCII before the @");
    }
    return mailbox;
  }

  private static String withAsciiDomain(String text) throws AddressException {
    int at = text.lastIndexOf('@');
    try {
      return at < 0 ? text : text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1));
    } catch (IllegalArgumentException e) {
      throw new AddressException("not a domain");
    }
  }
}
