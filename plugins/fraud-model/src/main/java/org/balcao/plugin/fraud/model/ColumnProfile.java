package org.balcao.plugin.fraud.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the values of one column look like. */
final class ColumnProfile {
  /** After so many values a way to write moments that read hardly any is given up. */
  private static final int TRIAL = 200;

  /** More different values than this are many, however many there are. */
  private static final int MANY = 2_000_000;

  private static final int WORDS = 1_000;

  final String name;
  int values;
  int missing;
  int numbers;
  int addresses;
  private int mailboxes;
  private boolean sequence = true;
  private double previous = Double.NaN;
  private double timeSum;
  private final Set<Long> different = new HashSet<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<TimeFormat, Integer> moments = new EnumMap<>(TimeFormat.class);

  ColumnProfile(String name) {
    this.name = name;
    for (TimeFormat format : TimeFormat.values()) {
      moments.put(format, 0);
    }
  }

  void add(String raw) {
    String text = raw.trim();
    if (Cell.isMissing(text)) {
      missing++;
      return;
    }
    values++;
    if (different.size() < MANY) {
      different.add(Cell.hash(text, 0));
    }
    if (words.size() <= WORDS) {
      words.merge(text, 1, Integer::sum);
    }
    double number = Cell.number(text);
    if (!Double.isNaN(number)) {
      numbers++;
    }
    sequence &= Double.isNaN(previous) || number == previous + 1;
    previous = number;
    if (values <= TRIAL) {
      addresses += IpAddress.parse(text) == null ? 0 : 1;
      mailboxes += Cell.domain(text) == null ? 0 : 1;
    }
    addMoment(text);
  }

  private void addMoment(String text) {
    boolean first = true;
    for (Map.Entry<TimeFormat, Integer> entry : moments.entrySet()) {
      if (values > TRIAL && entry.getValue() < TRIAL / 2) {
        continue;
      }
      double moment = entry.getKey().parse(text);
      if (!Double.isNaN(moment)) {
        entry.setValue(entry.getValue() + 1);
        if (first) {
          timeSum += moment;
          first = false;
        }
      }
    }
  }

  int distinct() {
    return different.size();
  }

  /** Whether hardly any value is there twice. */
  boolean isUnique() {
    return values > 0 && different.size() > 0.98 * Math.min(values, MANY);
  }

  /** Whether each value is the one before and one more. */
  boolean isSequence() {
    return sequence && values > 2 && numbers == values;
  }

  boolean isNumeric() {
    return values > 0 && numbers >= 0.98 * values;
  }

  boolean isAddresses() {
    return values > 0 && addresses >= 0.9 * Math.min(values, TRIAL);
  }

  boolean isMailboxes() {
    return values > 0 && mailboxes >= 0.9 * Math.min(values, TRIAL);
  }

  /** The words and how often each is there, most frequent first, as far as they were kept. */
  Map<String, Integer> words() {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    words.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** How nearly all values are written, if they are moments. */
  @Nullable TimeFormat timeFormat() {
    TimeFormat best = null;
    int most = 0;
    for (Map.Entry<TimeFormat, Integer> entry : moments.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return values > 0 && most >= 0.98 * values ? best : null;
  }

  /** Whether days and months can be told apart. */
  boolean isAmbiguousDate() {
    TimeFormat format = timeFormat();
    TimeFormat other = format == null ? null : format.withMonthFirst();
    return other != null && Objects.equals(moments.get(format), moments.get(other));
  }

  /** The mean moment, in seconds since 1970. */
  double meanMoment() {
    return values == 0 ? 0 : timeSum / values;
  }
}
