package org.balcao.backoffice.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.kernel.digest.Digest;

/** An order as it stands in a file: texts by column, and what is wrong with their places. */
final class RawOrder {
  private static final int MOST_FAULTS = 100;
  static final int MOST_LINES = 2000;

  private final long line;
  private final Map<TransferColumn, String> values = new EnumMap<>(TransferColumn.class);
  private final List<Item> items = new ArrayList<>();
  private final List<ImportFault> faults = new ArrayList<>();

  RawOrder(long line) {
    this.line = line;
  }

  /**
   * A line of an order.
   *
   * @param line of the file
   */
  record Item(long line, Map<TransferColumn, String> values) {}

  long line() {
    return line;
  }

  Map<TransferColumn, String> values() {
    return values;
  }

  List<Item> items() {
    return items;
  }

  List<ImportFault> faults() {
    return faults;
  }

  Optional<String> number() {
    return Optional.ofNullable(values.get(TransferColumn.NUMBER)).filter(n -> n.length() <= 100);
  }

  /** Adds a line; of too many, none is kept but the fault, so that a file costs no memory. */
  void add(Item item) {
    if (items.size() < MOST_LINES) {
      items.add(item);
    } else if (faults.stream().noneMatch(fault -> fault.code().equals("BAL-TRF015"))) {
      fault(
          item.line(),
          "",
          "BAL-TRF015",
          "an order has at most " + MOST_LINES + " lines",
          "split the order");
    }
  }

  void fault(long where, String column, String code, String problem, String remedy) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new ImportFault(where, number(), column, code, problem, remedy));
    } else if (faults.size() == MOST_FAULTS) {
      faults.add(
          new ImportFault(
              where, number(), "", code, "there is more that is wrong", "mend the order first"));
    }
  }

  String digest() {
    List<String> all = new ArrayList<>();
    write(values, all);
    items.forEach(
        item -> {
          all.add("line");
          write(item.values(), all);
        });
    return Digest.sha256(all);
  }

  private static void write(Map<TransferColumn, String> from, List<String> all) {
    from.forEach(
        (column, value) -> {
          all.add(column.word());
          all.add(value);
        });
  }

  /** All texts, to be looked through for what the store must not keep. */
  List<String> texts() {
    List<String> all = new ArrayList<>(values.values());
    items.forEach(item -> all.addAll(item.values().values()));
    return all;
  }
}
