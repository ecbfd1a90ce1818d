package org.balcao.plugin.carrier.tablerate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.Address;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/**
 * A part of the world with prices of its own.
 *
 * @param countries codes, or {@code *} alone for all
 * @param regions in those countries; with prefixes and ranges empty as well, all of them
 */
record Zone(
    String name,
    Set<String> countries,
    Set<String> regions,
    Set<String> prefixes,
    List<PostalRange> ranges,
    Amounts surcharge) {

  private static final String ANY = "*";
  private static final Set<String> ISO = Set.of(Locale.getISOCountries());

  // Postal codes cover a part of their country, at most all of it.
  private static final double REGION = 2;
  private static final double COUNTRY = 3;
  private static final double WORLD = 4;

  static Zone read(Settings settings, String name) {
    String key = "zone." + name + ".";
    Set<String> countries = upper(settings.list(key + "countries"));
    boolean world = countries.equals(Set.of(ANY));
    if (countries.isEmpty() || (!world && !ISO.containsAll(countries))) {
      throw PluginException.misconfigured(
          key + "countries", "is not a list of ISO 3166-1 alpha-2 codes such as BR, nor * alone");
    }
    List<PostalRange> ranges = new ArrayList<>();
    for (String text : settings.list(key + "postal-ranges")) {
      ranges.add(
          PostalRange.parse(text)
              .orElseThrow(
                  () ->
                      PluginException.misconfigured(
                          key + "postal-ranges",
                          "a range has two ends of as many digits each, such as 80000-87999")));
    }
    return new Zone(
        name,
        countries,
        upper(settings.list(key + "regions")),
        settings.list(key + "postal-prefixes").stream()
            .map(Zone::plain)
            .collect(Collectors.toUnmodifiableSet()),
        List.copyOf(ranges),
        Amounts.read(settings, key + "surcharge"));
  }

  /** How large the part of the zone is that an address lies in; nothing if it lies outside. */
  OptionalDouble breadthAround(Address address) {
    if (!countries.contains(address.country())) {
      return countries.contains(ANY) ? OptionalDouble.of(WORLD) : OptionalDouble.empty();
    }
    if (isWholeCountry()) {
      return OptionalDouble.of(COUNTRY);
    }
    List<Double> parts = new ArrayList<>();
    String code = plain(address.postalCode() == null ? "" : address.postalCode());
    for (String prefix : prefixes) {
      if (code.startsWith(prefix)) {
        parts.add(Math.pow(10, -prefix.length()));
      }
    }
    for (PostalRange range : ranges) {
      if (range.contains(code)) {
        parts.add(range.breadth());
      }
    }
    if (regions.contains(region(address))) {
      parts.add(REGION);
    }
    return parts.stream().mapToDouble(part -> part).min();
  }

  private boolean isWholeCountry() {
    return regions.isEmpty() && prefixes.isEmpty() && ranges.isEmpty();
  }

  /** What it lays claim to; two zones must not claim the same. */
  List<String> claims() {
    List<String> claims = new ArrayList<>();
    for (String country : countries) {
      if (isWholeCountry()) {
        claims.add(country);
      }
      regions.forEach(region -> claims.add(country + " region " + region));
      prefixes.forEach(prefix -> claims.add(country + " postal codes " + prefix + "…"));
      ranges.forEach(range -> claims.add(country + " postal codes " + range));
    }
    return claims;
  }

  private static String region(Address address) {
    String region = address.region() == null ? "" : address.region().toUpperCase(Locale.ROOT);
    String country = address.country() + "-";
    return region.startsWith(country) ? region.substring(country.length()) : region;
  }

  private static Set<String> upper(List<String> texts) {
    return texts.stream()
        .map(text -> text.toUpperCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String plain(String postalCode) {
    return postalCode.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
