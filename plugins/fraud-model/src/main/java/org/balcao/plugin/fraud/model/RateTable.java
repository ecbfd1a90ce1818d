package org.balcao.plugin.fraud.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often each word of a column was fraud. A training row is told the rate of the other folds
 * only, so that it cannot learn its own label from it.
 */
final class RateTable {
  private static final int FOLDS = OrderRow.FOLDS;
  private static final int ENTRY_BYTES = 8 + 8 * FOLDS;

  /** Words that were seen seldom are drawn towards the usual rate as if by so many orders. */
  private static final double WEIGHT = 20;

  /** Orders, then frauds, fold by fold. */
  private final Map<Long, int[]> words = new TreeMap<>();

  private long total;

  void add(@Nullable String word, long salt, int fold, boolean fraud) {
    if (word == null) {
      return;
    }
    int[] counts = words.computeIfAbsent(Cell.hash(word, salt), k -> new int[2 * FOLDS]);
    counts[fold]++;
    total++;
    if (fraud) {
      counts[FOLDS + fold]++;
    }
  }

  /**
   * The rate of fraud among orders with a word.
   *
   * @param hiddenFold the fold whose labels must not be seen; -1 for none
   * @return NaN for a word that was not seen
   */
  double rate(@Nullable String word, long salt, int hiddenFold, double usual) {
    int[] counts = word == null ? null : words.get(Cell.hash(word, salt));
    if (counts == null) {
      return Double.NaN;
    }
    int orders = 0;
    int frauds = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      if (fold != hiddenFold) {
        orders += counts[fold];
        frauds += counts[FOLDS + fold];
      }
    }
    return orders == 0 ? Double.NaN : (frauds + WEIGHT * usual) / (orders + WEIGHT);
  }

  /** The word's share of all orders; 0 for a word that was not seen. */
  double share(@Nullable String word, long salt, int hiddenFold) {
    int[] counts = word == null ? null : words.get(Cell.hash(word, salt));
    if (counts == null || total == 0) {
      return 0;
    }
    int orders = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      orders += fold == hiddenFold ? 0 : counts[fold];
    }
    double seen = hiddenFold < 0 ? total : total * (FOLDS - 1d) / FOLDS;
    return orders / seen;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    for (Map.Entry<Long, int[]> entry : words.entrySet()) {
      out.writeLong(entry.getKey());
      for (int count : entry.getValue()) {
        out.writeInt(count);
      }
    }
  }

  static RateTable read(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || (long) size * ENTRY_BYTES > in.available()) {
      throw new IOException("rates end early");
    }
    RateTable table = new RateTable();
    for (int i = 0; i < size; i++) {
      int[] counts = new int[2 * FOLDS];
      long word = in.readLong();
      for (int j = 0; j < counts.length; j++) {
        counts[j] = in.readInt();
        table.total += j < FOLDS ? counts[j] : 0;
      }
      table.words.put(word, counts);
    }
    return table;
  }
}
