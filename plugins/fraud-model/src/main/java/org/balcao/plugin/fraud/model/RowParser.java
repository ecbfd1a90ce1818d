package org.balcao.plugin.fraud.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of files that have a schema's columns, in whatever order. Not thread-safe. */
final class RowParser {
  private final Schema schema;
  private final int[] places;
  private final int account;
  private final int key;
  private final long salt;
  private final int time;
  private final int[] unreadable;
  private final long[] firstUnreadable;

  /** Refuses a header without one of the columns. */
  RowParser(Schema schema, Path file, List<String> header, long salt) {
    List<String> missing = schema.needed().stream().filter(name -> !header.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new ModelException(
          "%s has no column %s, which the model was trained with; it has %s"
              .formatted(file, String.join(", ", missing), String.join(", ", header)));
    }
    this.schema = schema;
    this.salt = salt;
    places = schema.needed().stream().mapToInt(header::indexOf).toArray();
    account = schema.account().map(header::indexOf).orElse(-1);
    key = schema.key().map(header::indexOf).orElse(-1);
    time = schema.time().map(schema.needed()::indexOf).orElse(-1);
    unreadable = new int[places.length];
    firstUnreadable = new long[places.length];
  }

  OrderRow parse(long line, List<String> cells) {
    int width = places.length;
    double[] numbers = new double[width];
    @Nullable String[] texts = new @Nullable String[width];
    @Nullable String[] groups = new @Nullable String[width];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < width; i++) {
      String text = cells.get(places[i]).trim();
      all.append(text).append('\u0001');
      numbers[i] = Double.NaN;
      if (!Cell.isMissing(text)
          && !read(schema.columns().get(i), text, i, numbers, texts, groups)) {
        if (unreadable[i]++ == 0) {
          firstUnreadable[i] = line;
        }
      }
    }
    String who = account < 0 ? "" : cells.get(account).trim();
    all.append(who).append('\u0001').append(key < 0 ? "" : cells.get(key).trim());
    int self = (int) Cell.hash(all.toString(), salt);
    return new OrderRow(
        numbers,
        texts,
        groups,
        time < 0 ? Double.NaN : numbers[time],
        Cell.isMissing(who) ? self : (int) Cell.hash(who, salt),
        self);
  }

  private static boolean read(
      Column column,
      String text,
      int i,
      double[] numbers,
      @Nullable String[] texts,
      @Nullable String[] groups) {
    switch (column.kind()) {
      case NUMBER -> {
        numbers[i] = Cell.number(text);
        return !Double.isNaN(numbers[i]);
      }
      case TIME -> {
        TimeFormat format = column.format();
        numbers[i] = format == null ? Double.NaN : format.parse(text);
        return !Double.isNaN(numbers[i]);
      }
      case IP -> {
        IpAddress address = IpAddress.parse(text);
        if (address == null) {
          return false;
        }
        texts[i] = address.text();
        groups[i] = address.network();
        numbers[i] = address.region();
      }
      case EMAIL -> {
        texts[i] = text.toLowerCase(Locale.ROOT);
        groups[i] = Cell.domain(text);
      }
      default -> texts[i] = text;
    }
    return true;
  }

  /** The name of a row: its key, or else its line. */
  String name(long line, List<String> cells) {
    return key < 0 ? Long.toString(line) : cells.get(key).trim();
  }

  Optional<String> keyColumn() {
    return key < 0 ? Optional.empty() : schema.key();
  }

  /** What could not be read and counts as missing, a sentence per column. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    for (int i = 0; i < unreadable.length; i++) {
      if (unreadable[i] > 0) {
        Column column = schema.columns().get(i);
        warnings.add(
            "column '%s': %d values are no %s and count as missing, first in line %d"
                .formatted(
                    column.name(),
                    unreadable[i],
                    column.kind().name().toLowerCase(Locale.ROOT),
                    firstUnreadable[i]));
      }
    }
    return warnings;
  }
}
