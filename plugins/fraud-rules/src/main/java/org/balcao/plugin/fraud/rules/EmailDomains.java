package org.balcao.plugin.fraud.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.balcao.spi.PluginException;

/** A set of domains, each with its subdomains. */
record EmailDomains(Set<String> domains) {

  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

  /**
   * Reads domains.
   *
   * @throws PluginException naming {@code setting}, if one is none
   */
  static EmailDomains of(String setting, Collection<String> texts) {
    Set<String> domains = new HashSet<>();
    int place = 0;
    for (String text : texts) {
      place++;
      int here = place;
      // Not quoted: it may be a whole address.
      domains.add(
          normal(text)
              .orElseThrow(
                  () ->
                      PluginException.misconfigured(
                          setting, "entry " + here + " is no domain, such as example.org")));
    }
    return new EmailDomains(Set.copyOf(domains));
  }

  /** The domain of the set that an e-mail address belongs to. */
  Optional<String> match(String email) {
    return around(email).stream().filter(domains::contains).findFirst();
  }

  /** A domain as it is compared; empty if the text is none. */
  static Optional<String> normal(String text) {
    return Optional.of(text.toLowerCase(Locale.ROOT)).filter(DOMAIN.asMatchPredicate());
  }

  /** The domain of an e-mail address and those that it lies in, the innermost first. */
  static List<String> around(String email) {
    String rest = domain(email);
    List<String> domains = new ArrayList<>();
    while (!rest.isEmpty()) {
      domains.add(rest);
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return domains;
  }

  private static String domain(String email) {
    String domain = email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    return domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
  }
}
