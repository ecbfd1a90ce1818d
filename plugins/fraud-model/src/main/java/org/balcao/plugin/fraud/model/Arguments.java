package org.balcao.plugin.fraud.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** The options of a command, {@code --name value} each. */
final class Arguments {

  /** A command that was not understood; nothing was done. */
  static final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  private final Map<String, String> values = new LinkedHashMap<>();

  /** Refuses an option that is not known, is twice or has no value. */
  Arguments(List<String> arguments, Set<String> known) {
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      if (!name.startsWith("--") || !known.contains(name.substring(2))) {
        throw new UsageException(
            "unknown option "
                + name
                + "; there are --"
                + String.join(", --", new TreeSet<>(known)));
      }
      if (i + 1 == arguments.size()) {
        throw new UsageException(name + " needs a value");
      }
      if (values.put(name.substring(2), arguments.get(i + 1)) != null) {
        throw new UsageException(name + " is there twice");
      }
    }
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  String text(String name) {
    return find(name).orElseThrow(() -> new UsageException("--" + name + " is needed"));
  }

  List<String> list(String name) {
    return find(name)
        .map(
            v ->
                List.of(v.split(",")).stream().map(String::trim).filter(s -> !s.isEmpty()).toList())
        .orElse(List.of());
  }

  OptionalDouble number(String name) {
    if (find(name).isEmpty()) {
      return OptionalDouble.empty();
    }
    double value = Cell.number(text(name));
    if (Double.isNaN(value)) {
      throw new UsageException("--" + name + " is a number, not " + text(name));
    }
    return OptionalDouble.of(value);
  }

  long whole(String name, long otherwise) {
    try {
      return find(name).map(Long::parseLong).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw new UsageException("--" + name + " is a whole number, not " + text(name));
    }
  }

  int whole(String name, int otherwise) {
    long value = whole(name, (long) otherwise);
    if (value != (int) value) {
      throw new UsageException("--" + name + " is too large");
    }
    return (int) value;
  }

  <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
    return find(name).map(v -> choice(name, type, v)).orElse(otherwise);
  }

  static <E extends Enum<E>> E choice(String name, Class<E> type, String value) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value.trim())) {
        return constant;
      }
    }
    throw new UsageException(
        ("--" + name + " is one of " + List.of(type.getEnumConstants()) + ", not " + value)
            .toLowerCase(java.util.Locale.ROOT));
  }
}
