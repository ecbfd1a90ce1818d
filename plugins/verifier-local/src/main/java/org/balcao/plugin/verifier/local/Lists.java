package org.balcao.plugin.verifier.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/**
 * The lists in the jar, and those of the operator. Lines that begin with {@code #} are comments.
 */
final class Lists {
  private Lists() {}

  static List<String> shipped(String name) {
    try (InputStream stream = Lists.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of the file that the setting names; none where it names none. */
  static List<String> file(Settings settings, String setting) {
    if (settings.find(setting).isEmpty()) {
      return List.of();
    }
    Path path = settings.path(setting);
    try {
      return Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw PluginException.misconfigured(
          setting, "names a file that cannot be read as UTF-8: " + e.getClass().getSimpleName());
    }
  }

  /** What the lines say, each read by {@code form}. */
  @SafeVarargs
  static Set<String> union(Function<String, String> form, List<String>... lists) {
    Set<String> all = new HashSet<>();
    for (List<String> list : lists) {
      for (String line : list) {
        String entry = line.strip();
        if (!entry.isEmpty() && !entry.startsWith("#")) {
          all.add(form.apply(entry));
        }
      }
    }
    return Set.copyOf(all);
  }

  static String domain(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
