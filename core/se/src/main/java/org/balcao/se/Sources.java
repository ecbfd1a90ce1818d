package org.balcao.se;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of configuration sources, for people. */
final class Sources {
  private static final Pattern FILE = Pattern.compile("\\w+\\[source=(?:jar:)?(?:file:)?(.*)]");

  private Sources() {}

  static String words(String source) {
    Matcher file = FILE.matcher(source);
    if (file.matches()) {
      return file.group(1);
    }
    return switch (source) {
      case "" -> "unknown source";
      case "SysPropConfigSource" -> "system property";
      case "EnvConfigSource" -> "environment variable";
      case BalcaoBuilder.SOURCE -> "the program";
      default -> source;
    };
  }
}
