package org.balcao.plugin.fraud.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.fraud.FraudCase;

/** The entries of a set of lists, normalised. Shows none of them: they are personal data. */
final class Entries {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Set<String> emails;
  private final EmailDomains domains;
  private final Set<Network> networks;
  private final Set<String> taxIds;
  private final Set<String> countries;

  private Entries(
      Set<String> emails,
      EmailDomains domains,
      Set<Network> networks,
      Set<String> taxIds,
      Set<String> countries) {
    this.emails = emails;
    this.domains = domains;
    this.networks = networks;
    this.taxIds = taxIds;
    this.countries = countries;
  }

  static List<Setting> settings(String kind) {
    // What points at a person is masked like a secret wherever settings are shown.
    return List.of(
        list(kind, "emails", "E-mail addresses").asSecret(),
        list(kind, "email-domains", "Domains of e-mail addresses, with their subdomains,"),
        list(kind, "ips", "Addresses (IP) and networks, such as 192.0.2.0/24,").asSecret(),
        list(kind, "tax-ids", "Tax ids, with or without their punctuation,").asSecret(),
        list(kind, "countries", "Countries of billing or delivery, as ISO 3166-1 alpha-2 codes,"));
  }

  private static Setting list(String kind, String name, String what) {
    return Setting.optional(kind + "-" + name, SettingType.LIST, what + " that are " + kind);
  }

  static Entries from(Settings settings, String kind) {
    return new Entries(
        normalised(
            settings, kind + "-emails", Entries::email, "e-mail address, such as ana@example.org"),
        EmailDomains.of(kind + "-email-domains", settings.list(kind + "-email-domains")),
        read(
            settings,
            kind + "-ips",
            Network::parse,
            "IP address or network, such as 192.0.2.7 or 192.0.2.0/24"),
        normalised(settings, kind + "-tax-ids", Entries::taxId, "tax id"),
        countries(settings, kind + "-countries"));
  }

  private static Set<String> normalised(
      Settings settings, String name, UnaryOperator<String> normal, String wanted) {
    return read(
        settings, name, text -> Optional.of(normal.apply(text)).filter(s -> !s.isEmpty()), wanted);
  }

  /** Errors tell the place of an entry and not the entry: it may be half of somebody's address. */
  private static <T> Set<T> read(
      Settings settings, String name, Function<String, Optional<T>> reader, String wanted) {
    Set<T> entries = new HashSet<>();
    List<String> texts = settings.list(name);
    for (int i = 0; i < texts.size(); i++) {
      int place = i + 1;
      entries.add(
          reader
              .apply(texts.get(i))
              .orElseThrow(
                  () ->
                      PluginException.misconfigured(name, "entry " + place + " is no " + wanted)));
    }
    return Set.copyOf(entries);
  }

  private static Set<String> countries(Settings settings, String name) {
    for (String code : settings.list(name)) {
      if (!COUNTRIES.contains(code)) {
        throw PluginException.misconfigured(
            name, "'" + code + "' is not an ISO 3166-1 alpha-2 code, such as BR");
      }
    }
    return Set.copyOf(settings.list(name));
  }

  /** The name of a list that has an entry in common with the other's, if there is one. */
  Optional<String> overlap(Entries other) {
    return Stream.of(
            common("emails", emails, other.emails),
            common("email-domains", domains.domains(), other.domains.domains()),
            common("ips", networks, other.networks),
            common("tax-ids", taxIds, other.taxIds),
            common("countries", countries, other.countries))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> common(String list, Set<?> one, Set<?> other) {
    return Collections.disjoint(one, other) ? Optional.empty() : Optional.of(list);
  }

  /**
   * What of a case is listed, in words.
   *
   * @param anyCountry whether one of its two countries is enough
   */
  List<String> matching(FraudCase facts, boolean anyCountry) {
    List<String> found = new ArrayList<>();
    String email = facts.buyer().email();
    if (emails.contains(email(email))) {
      found.add("e-mail address");
    }
    if (domains.match(email).isPresent()) {
      found.add("e-mail domain");
    }
    Optional<Network> ip = facts.origin().ip().flatMap(Network::parse);
    if (ip.isPresent() && networks.stream().anyMatch(network -> network.contains(ip.get()))) {
      found.add("IP address");
    }
    if (facts.buyer().taxId().filter(id -> taxIds.contains(taxId(id))).isPresent()) {
      found.add("tax id");
    }
    boolean billing = countries.contains(facts.billing().country());
    boolean delivery = countries.contains(facts.delivery().country());
    if (anyCountry ? billing || delivery : billing && delivery) {
      found.add("country");
    }
    return found;
  }

  /**
   * The mailbox: {@code Ana+shop@Example.org} and {@code ana@example.org} are one for most hosts.
   * Empty if it is no address.
   */
  private static String email(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    int at = lower.lastIndexOf('@');
    int plus = lower.indexOf('+');
    if (at < 1 || at == lower.length() - 1) {
      return "";
    }
    return plus > 0 && plus < at ? lower.substring(0, plus) + lower.substring(at) : lower;
  }

  /** Letters and digits alone; empty if it has none. */
  private static String taxId(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
