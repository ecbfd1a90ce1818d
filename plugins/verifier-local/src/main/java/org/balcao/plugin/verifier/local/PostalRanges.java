package org.balcao.plugin.verifier.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which regions of a country have which postal codes. */
final class PostalRanges {
  private static final Pattern LINE =
      Pattern.compile("([A-Z]{2})\\s+(\\S+)\\s+([0-9A-Z]+)\\s+([0-9A-Z]+)(?:\\s+(.+))?");

  private final Map<String, Country> countries;

  private PostalRanges(Map<String, Country> countries) {
    this.countries = countries;
  }

  /** A region's codes, which are of one length, from the first to the last. */
  private record Range(String region, String from, String to) {
    boolean holds(String code) {
      return fits(code) && from.compareTo(code) <= 0 && to.compareTo(code) >= 0;
    }

    boolean fits(String code) {
      return code.length() == from.length() && (!isNumber(from) || !isNumber(to) || isNumber(code));
    }

    private static boolean isNumber(String text) {
      return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }

  private record Country(List<Range> ranges, Map<String, String> regionsByName) {
    Country() {
      this(new ArrayList<>(), new HashMap<>());
    }
  }

  /**
   * Reads lines of country, region, first code, last code and maybe the region's name.
   *
   * @throws IllegalArgumentException naming the number of a line that is not of that form
   */
  static PostalRanges read(List<String> lines) {
    Map<String, Country> countries = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()
          || parts.group(3).length() != parts.group(4).length()
          || parts.group(3).compareTo(parts.group(4)) > 0) {
        throw new IllegalArgumentException(
            "line "
                + (i + 1)
                + " is not of the form 'country region first-code last-code name', such as"
                + " 'BR SP 01000000 19999999 São Paulo', with the name left out or not");
      }
      Country country = countries.computeIfAbsent(parts.group(1), c -> new Country());
      String region = parts.group(2);
      country.ranges().add(new Range(region, parts.group(3), parts.group(4)));
      country.regionsByName().put(key(region), region);
      if (parts.group(5) != null) {
        country.regionsByName().put(key(parts.group(5)), region);
      }
    }
    return new PostalRanges(Map.copyOf(countries));
  }

  private static String key(String region) {
    return Texts.plain(region).toUpperCase(Locale.ROOT);
  }

  /** These, and those of {@code others}, which replace all ranges of the countries they name. */
  PostalRanges replacedBy(PostalRanges others) {
    Map<String, Country> merged = new HashMap<>(countries);
    merged.putAll(others.countries);
    return new PostalRanges(Map.copyOf(merged));
  }

  boolean knows(String country) {
    return countries.containsKey(country);
  }

  /** Whether the country's codes look like this one. */
  boolean fits(String country, String code) {
    return of(country).ranges().stream().anyMatch(range -> range.fits(code));
  }

  /** The region of that short form or name. */
  Optional<String> region(String country, String text) {
    return Optional.ofNullable(of(country).regionsByName().get(key(text)));
  }

  /** The regions that have the code; several where ranges overlap. */
  List<String> regions(String country, String code) {
    return of(country).ranges().stream()
        .filter(range -> range.holds(code))
        .map(Range::region)
        .distinct()
        .toList();
  }

  private Country of(String country) {
    Country known = countries.get(country);
    return known == null ? new Country() : known;
  }
}
