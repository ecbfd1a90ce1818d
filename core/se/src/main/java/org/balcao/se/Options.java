package org.balcao.se;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.backoffice.transfer.TransferFormat;

/** The options of a command: {@code --name value}, or {@code --name} alone for a switch. */
final class Options {
  private final Map<String, String> given = new HashMap<>();

  private Options() {}

  /**
   * Reads what comes after the name of the command.
   *
   * @throws UsageException saying what is wrong
   */
  static Options of(List<String> words, Set<String> valued, Set<String> switches) {
    Options options = new Options();
    for (int i = 0; i < words.size(); i++) {
      String option = words.get(i);
      String value = "";
      if (valued.contains(option)) {
        if (++i == words.size()) {
          throw new UsageException(option + " needs a value");
        }
        value = words.get(i);
      } else if (!switches.contains(option)) {
        throw new UsageException("there is no option " + option);
      }
      if (options.given.put(option, value) != null) {
        throw new UsageException(option + " is given twice");
      }
    }
    return options;
  }

  Optional<String> find(String option) {
    return Optional.ofNullable(given.get(option));
  }

  String needed(String option) {
    return find(option).orElseThrow(() -> new UsageException(option + " is missing"));
  }

  boolean on(String option) {
    return given.containsKey(option);
  }

  /** The format that is named, or else the one that the file's name ends with. */
  TransferFormat format(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String word = find("--format").orElse(name.substring(name.lastIndexOf('.') + 1));
    return switch (word) {
      case "csv" -> TransferFormat.CSV;
      case "json", "ndjson", "jsonl" -> TransferFormat.JSON;
      default ->
          throw new UsageException("--format is csv or json; the name of the file tells none");
    };
  }
}
