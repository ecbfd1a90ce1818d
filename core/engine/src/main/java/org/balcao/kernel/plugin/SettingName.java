package org.balcao.kernel.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a declared setting, in which a segment {@code *} stands for any one name. */
record SettingName(List<String> segments) {
  private static final Pattern DECLARED = Pattern.compile("([a-z0-9-]+|\\*)(\\.([a-z0-9-]+|\\*))*");
  private static final String ANY = "*";

  static SettingName of(String name) {
    return new SettingName(Arrays.asList(name.split("\\.", -1)));
  }

  static boolean wellFormed(String name) {
    return DECLARED.matcher(name).matches();
  }

  /** Whether {@code name} is one that this stands for. */
  boolean matches(SettingName name) {
    return segments.size() == name.segments.size() && startsLike(name, segments.size());
  }

  /** Whether the first {@code count} segments of {@code name} are ones that this stands for. */
  boolean startsLike(SettingName name, int count) {
    if (segments.size() < count || name.segments.size() < count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (isAny(i)
          ? name.segments.get(i).isEmpty()
          : !segments.get(i).equals(name.segments.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isAny(int segment) {
    return segments.get(segment).equals(ANY);
  }

  /** Segments up to the last {@code *}, included; 0 where there is none. */
  int family() {
    return segments.lastIndexOf(ANY) + 1;
  }

  /** This, with the names that {@code other} has in place of every {@code *} where it has one. */
  SettingName filledFrom(SettingName other) {
    String[] filled = segments.toArray(String[]::new);
    for (int i = 0; i < Math.min(filled.length, other.segments.size()); i++) {
      if (isAny(i)) {
        filled[i] = other.segments.get(i);
      }
    }
    return new SettingName(List.of(filled));
  }

  /**
   * Matches the rest of an environment variable's name, such as {@code ZONE_NORTH_PRICE}; group
   * {@code n} is the n-th {@code *}.
   */
  Pattern environment() {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < segments.size(); i++) {
      pattern
          .append(i == 0 ? "" : "_")
          .append(isAny(i) ? "(.+?)" : segments.get(i).replace('-', '_').toUpperCase(Locale.ROOT));
    }
    return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE);
  }

  /** The name with the n-th {@code *} replaced by the n-th of {@code names}. */
  String with(List<String> names) {
    String[] filled = segments.toArray(String[]::new);
    int next = 0;
    for (int i = 0; i < filled.length; i++) {
      if (isAny(i)) {
        filled[i] = names.get(next++);
      }
    }
    return String.join(".", filled);
  }

  @Override
  public String toString() {
    return String.join(".", segments);
  }
}
