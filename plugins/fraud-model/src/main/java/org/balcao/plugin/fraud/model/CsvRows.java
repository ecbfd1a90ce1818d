package org.balcao.plugin.fraud.model;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A CSV file, read row by row, as often as needed, and never held. */
final class CsvRows {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private final Path file;
  private final char separator;
  private final List<String> header;

  private CsvRows(Path file, char separator, List<String> header) {
    this.file = file;
    this.separator = separator;
    this.header = header;
  }

  static CsvRows open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ModelException(file + " is not there or is no file");
    }
    char separator = separator(file);
    try (CsvReader<CsvRecord> reader = reader(file, separator);
        CloseableIterator<CsvRecord> rows = reader.iterator()) {
      if (!rows.hasNext()) {
        throw new ModelException(file + " is empty: its first line must name the columns");
      }
      return new CsvRows(file, separator, checked(file, rows.next().getFields()));
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw unreadable(file, e);
    }
  }

  private static List<String> checked(Path file, List<String> raw) {
    List<String> names = raw.stream().map(String::trim).toList();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw new ModelException(
            file + ", line 1: the column '" + name + "' is there twice; rename one");
      }
    }
    return names;
  }

  private static char separator(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String line = reader.readLine();
      char best = ',';
      long most = 0;
      for (char candidate : SEPARATORS) {
        long count = line == null ? 0 : line.chars().filter(c -> c == candidate).count();
        if (count > most) {
          best = candidate;
          most = count;
        }
      }
      return best;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static CsvReader<CsvRecord> reader(Path file, char separator) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .detectBomHeader(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(file, StandardCharsets.UTF_8);
  }

  private static ModelException unreadable(Path file, Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String what =
        e instanceof CharacterCodingException || cause instanceof CharacterCodingException
            ? "it is not UTF-8; save it as such"
            : String.valueOf(e.getMessage());
    return new ModelException(file + " cannot be read: " + what, e);
  }

  Path file() {
    return file;
  }

  /** The names of the columns, trimmed. */
  List<String> header() {
    return header;
  }

  /** Where a column is. */
  int indexOf(String column) {
    int index = header.indexOf(column);
    if (index < 0) {
      throw new ModelException(
          file + " has no column '" + column + "'; it has " + String.join(", ", header));
    }
    return index;
  }

  /** What is done with each row. */
  interface Visitor {
    /**
     * Takes a row.
     *
     * @param number of the row, from 0
     * @param line where it begins in the file
     */
    void row(int number, long line, List<String> cells);
  }

  /**
   * Reads the file from its start.
   *
   * @return how many rows there are
   */
  int forEach(Visitor visitor) {
    int number = 0;
    try (CsvReader<CsvRecord> reader = reader(file, separator);
        CloseableIterator<CsvRecord> rows = reader.iterator()) {
      rows.next();
      while (rows.hasNext()) {
        CsvRecord row = rows.next();
        if (row.getFieldCount() != header.size()) {
          throw new ModelException(
              "%s, line %d: %d values under %d columns; quote a value that holds '%s'"
                  .formatted(
                      file,
                      row.getStartingLineNumber(),
                      row.getFieldCount(),
                      header.size(),
                      separator == '\t' ? "a tab" : String.valueOf(separator)));
        }
        List<String> cells = row.getFields();
        visitor.row(
            number++,
            row.getStartingLineNumber(),
            separator == ';' ? cells.stream().map(Cell::withPoint).toList() : cells);
      }
      return number;
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw unreadable(file, e);
    }
  }
}
