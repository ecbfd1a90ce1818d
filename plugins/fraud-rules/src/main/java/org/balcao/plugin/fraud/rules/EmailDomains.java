package org.balcao.plugin.fraud.rules;

import java.util.Collection;
import java.util.HashSet;
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
      String domain = text.toLowerCase(Locale.ROOT);
      if (!DOMAIN.matcher(domain).matches()) {
        // Not quoted: it may be a whole address.
        throw PluginException.misconfigured(
            setting, "entry " + place + " is no domain, such as example.org");
      }
      domains.add(domain);
    }
    return new EmailDomains(Set.copyOf(domains));
  }

  /** The domain of the set that an e-mail address belongs to. */
  Optional<String> match(String email) {
    String rest = domain(email);
    while (!rest.isEmpty()) {
      if (domains.contains(rest)) {
        return Optional.of(rest);
      }
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return Optional.empty();
  }

  private static String domain(String email) {
    String domain = email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    return domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
  }
}
