package org.balcao.examples.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Options of a program, such as {@code --rounds=7}: whole numbers, more than zero. */
final class Options {
  private final Map<String, Integer> values;

  private Options(Map<String, Integer> values) {
    this.values = values;
  }

  /**
   * Reads them.
   *
   * @param known what there is, with defaults
   * @throws IllegalArgumentException naming what cannot be read
   */
  static Options read(Map<String, Integer> known, List<String> arguments) {
    Map<String, Integer> read = new HashMap<>(known);
    for (String argument : arguments) {
      String[] parts = argument.split("=", 2);
      String name = parts[0].replaceFirst("^--", "");
      if (parts.length < 2 || !known.containsKey(name) || !parts[1].matches("[1-9][0-9]{0,5}")) {
        throw new IllegalArgumentException(
            "'" + argument + "' is none of the options " + known + ", written --name=number");
      }
      read.put(name, Integer.parseInt(parts[1]));
    }
    return new Options(read);
  }

  int number(String name) {
    Integer value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("there is no option " + name);
    }
    return value;
  }
}
