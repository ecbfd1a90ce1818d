package org.balcao.plugin.fraud.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Address;

/** Writes things that may be listed in one way, so that they can be compared. */
final class Keys {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private Keys() {}

  /**
   * The mailbox: {@code Ana+shop@Example.org} and {@code ana@example.org} are one for most hosts.
   * Empty if it is no address.
   */
  static Optional<String> email(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    int at = lower.lastIndexOf('@');
    int plus = lower.indexOf('+');
    if (at < 1 || at == lower.length() - 1) {
      return Optional.empty();
    }
    return Optional.of(
        plus > 0 && plus < at ? lower.substring(0, plus) + lower.substring(at) : lower);
  }

  static Optional<String> network(String text) {
    return Network.parse(text).map(Network::toString);
  }

  /** The networks that an address lies in. */
  static List<String> networks(String ip) {
    return Network.parse(ip)
        .map(address -> address.around().stream().map(Network::toString).toList())
        .orElse(List.of());
  }

  static Optional<String> lettersAndDigits(String text) {
    return some(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
  }

  static Optional<String> country(String text) {
    return Optional.of(text).filter(COUNTRIES::contains);
  }

  /** Such as {@code BR 01310-100}: in another country, the same code is another place. */
  static Optional<String> postalCode(String text) {
    int blank = text.indexOf(' ');
    return blank < 0
        ? Optional.empty()
        : country(text.substring(0, blank))
            .flatMap(country -> postalCode(country, text.substring(blank)));
  }

  /** That of an address; none where it has none. */
  static List<String> postalCode(Address address) {
    return Optional.ofNullable(address.postalCode())
        .flatMap(code -> postalCode(address.country(), code))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<String> postalCode(String country, String code) {
    return lettersAndDigits(code).map(plain -> country + " " + plain);
  }

  static Optional<String> exact(String text) {
    return some(text.strip());
  }

  /** A thing that an order may have, with one name. */
  static List<List<String>> one(Optional<String> key) {
    return key.map(List::of).map(List::of).orElse(List.of());
  }

  /** What an entry is found under, where it is one name. */
  static List<String> list(Optional<String> key) {
    return key.map(List::of).orElse(List.of());
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
