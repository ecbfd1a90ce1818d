package org.balcao.spi;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads the texts of settings, with an error that names the setting and not its value. */
final class SettingParser {
  private SettingParser() {}

  static <T> T parse(String name, String text, Function<String, T> reader, String wanted) {
    try {
      return reader.apply(text.strip());
    } catch (RuntimeException e) {
      // The value may be a secret typed into the wrong key, and so may the cause's message.
      throw PluginException.misconfigured(name, "is not " + wanted);
    }
  }

  static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  static URI absoluteUri(String text) {
    URI uri = URI.create(text);
    if (!uri.isAbsolute()) {
      throw new IllegalArgumentException("not absolute");
    }
    return uri;
  }

  static List<String> list(String text) {
    return Arrays.stream(text.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
