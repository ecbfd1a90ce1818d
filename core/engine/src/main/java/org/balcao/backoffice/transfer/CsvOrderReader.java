package org.balcao.backoffice.transfer;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.config.NearestName;
import org.balcao.kernel.csv.CsvRecords;
import org.jspecify.annotations.Nullable;

/** Rows that follow each other under one number are one order. */
final class CsvOrderReader implements OrderReader {
  private static final int MOST_FIELDS = 100;
  private static final int LONGEST_FIELD = 8000;
  private static final Pattern COLUMN = Pattern.compile("[a-z][a-z_-]{0,40}");
  private static final String NOT_CSV = "write the file again; from here on nothing can be read";

  private final CsvRecords csv;
  private final List<TransferColumn> columns = new ArrayList<>();
  private @Nullable RawOrder open;

  CsvOrderReader(Reader reader) throws IOException {
    this.csv = new CsvRecords(reader, MOST_FIELDS, LONGEST_FIELD);
    Optional<CsvRecords.Fields> header = Optional.empty();
    try {
      header = csv.read();
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("BAL-TRF003", String.valueOf(e.getMessage()));
    } catch (CharacterCodingException e) {
      throw new InvalidRequestException("BAL-TRF003", "the file is not UTF-8; save it as such");
    }
    header(header.map(CsvRecords.Fields::values).orElse(List.of()));
  }

  private void header(List<String> words) {
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Optional<TransferColumn> column = TransferColumn.of(word);
      if (column.isEmpty() && !COLUMN.matcher(word).matches()) {
        // Without a header it is somebody's order.
        problems.add(
            "cell "
                + (i + 1)
                + " of the first row is no name of a column; names are small letters and hyphens");
      } else if (column.filter(TransferColumn::imported).isEmpty()) {
        problems.add(unknown(word));
      } else if (columns.contains(column.get())) {
        problems.add("column '" + word + "' stands there twice");
      }
      column.ifPresent(columns::add);
    }
    for (TransferColumn needed : OrderCheck.NEEDED) {
      if (!columns.contains(needed)) {
        problems.add("column '" + needed.word() + "' is missing");
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-TRF002", problems);
    }
  }

  /** A sentence on a word that no import reads. */
  static String unknown(String word) {
    String shown = word.length() > 60 ? word.substring(0, 60) + "..." : word;
    if (TransferColumn.of(word).isPresent()) {
      return "column '" + shown + "' is written by exports only; leave it out";
    }
    return "there is no column '"
        + shown
        + "'."
        + NearestName.question(
            word, TransferColumn.importable().stream().map(TransferColumn::word).toList());
  }

  @Override
  public Optional<RawOrder> next() throws IOException {
    while (true) {
      Optional<CsvRecords.Fields> row = read();
      RawOrder before = open;
      if (row.isEmpty()) {
        open = null;
        return Optional.ofNullable(before);
      }
      Map<TransferColumn, String> cells = cells(row.get());
      String number = cells.getOrDefault(TransferColumn.NUMBER, "");
      if (before != null
          && (number.isEmpty() || before.number().filter(number::equals).isPresent())) {
        add(before, row.get(), cells);
        continue;
      }
      RawOrder begun = new RawOrder(row.get().line());
      cells.forEach(
          (column, value) -> {
            if (!column.ofLine()) {
              begun.values().put(column, value);
            }
          });
      add(begun, row.get(), cells);
      open = begun;
      if (before != null) {
        return Optional.of(before);
      }
    }
  }

  private Optional<CsvRecords.Fields> read() throws IOException {
    try {
      return csv.read();
    } catch (IllegalArgumentException e) {
      throw unreadable(String.valueOf(e.getMessage()), NOT_CSV);
    } catch (CharacterCodingException e) {
      throw unreadable("a byte that is not UTF-8 follows", "save the file as UTF-8");
    }
  }

  private UnreadableFileException unreadable(String problem, String remedy) {
    Optional<String> number = Optional.ofNullable(open).flatMap(RawOrder::number);
    return new UnreadableFileException(
        new ImportFault(csv.line(), number, "", "BAL-TRF003", problem, remedy));
  }

  private Map<TransferColumn, String> cells(CsvRecords.Fields row) {
    Map<TransferColumn, String> cells = new EnumMap<>(TransferColumn.class);
    for (int i = 0; i < Math.min(columns.size(), row.values().size()); i++) {
      String value = CsvCell.original(row.values().get(i)).strip();
      if (!value.isEmpty()) {
        cells.put(columns.get(i), value);
      }
    }
    return cells;
  }

  /** What rows after the first say of the order itself has to be what the first says. */
  private void add(RawOrder order, CsvRecords.Fields row, Map<TransferColumn, String> cells) {
    if (row.values().size() != columns.size()) {
      order.fault(
          row.line(),
          "",
          "BAL-TRF011",
          "the row has " + row.values().size() + " cells, the header " + columns.size(),
          "put cells with commas in quotes");
    }
    Map<TransferColumn, String> ofLine = new EnumMap<>(TransferColumn.class);
    cells.forEach(
        (column, value) -> {
          if (column.ofLine()) {
            ofLine.put(column, value);
          } else if (!value.equals(order.values().get(column))) {
            order.fault(
                row.line(),
                column.word(),
                "BAL-TRF014",
                "differs from what line " + order.line() + " says of the same order",
                "say it once, or the same in each row of the order");
          }
        });
    order.add(new RawOrder.Item(row.line(), ofLine));
  }
}
