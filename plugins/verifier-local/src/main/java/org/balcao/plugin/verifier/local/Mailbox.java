package org.balcao.plugin.verifier.local;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.verification.CustomerData;

/**
 * The two parts of an e-mail address.
 *
 * @param local as given
 * @param domain in lower case and in its ASCII form, without a dot at its end
 */
record Mailbox(String local, String domain) {

  /** Empty where none was given, or where it is longer than any or lacks a part. */
  static Optional<Mailbox> of(CustomerData customer) {
    return customer.email().filter(given -> given.length() <= Texts.LONGEST).flatMap(Mailbox::of);
  }

  private static Optional<Mailbox> of(String given) {
    String email = given.strip();
    int at = email.lastIndexOf('@');
    if (at <= 0 || at == email.length() - 1) {
      return Optional.empty();
    }
    return ascii(email.substring(at + 1))
        .map(domain -> new Mailbox(email.substring(0, at), domain));
  }

  private static Optional<String> ascii(String text) {
    try {
      String domain = IDN.toASCII(text).toLowerCase(Locale.ROOT);
      return Optional.of(domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain)
          .filter(name -> !name.isEmpty());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  String text() {
    return local + '@' + domain;
  }
}
