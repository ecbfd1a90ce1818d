package org.balcao.plugin.notifier.maildir;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address with the name of whom it belongs to.
 *
 * @param address in ASCII, without anything around it
 * @param name one line; may be empty
 */
record Mailbox(String address, String name) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");
  private static final int LONGEST = 254;

  /** The mailbox, or nothing where the address or the name would not stand in a header. */
  static Optional<Mailbox> parse(String address, String name) {
    if (address.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
      return Optional.empty();
    }
    return withAsciiDomain(address.strip())
        .filter(a -> ADDRESS.matcher(a).matches())
        .map(a -> new Mailbox(a, name.strip()));
  }

  String domain() {
    return address.substring(address.lastIndexOf('@') + 1);
  }

  private static Optional<String> withAsciiDomain(String address) {
    int at = address.lastIndexOf('@') + 1;
    try {
      return Optional.of(address.substring(0, at) + IDN.toASCII(address.substring(at)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
