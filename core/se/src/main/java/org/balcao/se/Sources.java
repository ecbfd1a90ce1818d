package org.balcao.se;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of configuration sources, for people. */
final class Sources {
  private static final Pattern PROPERTIES =
      Pattern.compile("\\w+\\[source=(?:jar:)?(?:file:)?(.*)]");

  private Sources() {}

  static String words(String source) {
    Matcher properties = PROPERTIES.matcher(source);
    String name = properties.matches() ? properties.group(1) : source;
    return switch (name) {
      case "" -> "unknown source";
      case "SysPropConfigSource" -> "system property";
      case "EnvConfigSource" -> "environment variable";
      case BalcaoBuilder.SOURCE -> "the program";
      default -> name;
    };
  }
}
