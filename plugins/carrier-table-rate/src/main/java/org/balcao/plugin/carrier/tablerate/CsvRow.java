package org.balcao.plugin.carrier.tablerate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.PluginException;

/**
 * A record of a CSV file.
 *
 * @param line on which it starts, counted from 1
 */
record CsvRow(int line, List<String> cells) {
  private static final long MOST_BYTES = 32L << 20;
  private static final int MOST_CELLS = 100;

  CsvRow {
    cells = List.copyOf(cells);
  }

  /** The stripped cell, empty where the row is too short. */
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /** The rows of a file that are not blank. */
  static List<CsvRow> read(String setting, Path path) {
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw PluginException.misconfigured(setting, "the file is larger than 32 MiB");
      }
      String text = Files.readString(path);
      return parse(setting, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw PluginException.misconfigured(setting, "the file is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw PluginException.misconfigured(
          setting, "the file cannot be read: " + path.toAbsolutePath());
    }
  }

  private static List<CsvRow> parse(String setting, String text) {
    List<CsvRow> rows = new ArrayList<>();
    int line = 1;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .build(
                CsvRecordHandler.of(
                    handler -> handler.maxFields(MOST_CELLS).fieldModifier(FieldModifiers.STRIP)),
                text)) {
      for (CsvRecord next : records) {
        line = Math.toIntExact(next.getStartingLineNumber());
        if (next.getFields().stream().anyMatch(cell -> !cell.isEmpty())) {
          rows.add(new CsvRow(line, next.getFields()));
        }
      }
    } catch (CsvParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw PluginException.misconfigured(
          setting, "the file is not CSV: " + e.getMessage() + ": " + cause.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("a text cannot fail to be read", e);
    }
    // The library takes the end of the text for the end of an open quote; half a file must not
    // pass.
    if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
      throw PluginException.misconfigured(
          setting, "line " + line + " opens a quote that is never closed");
    }
    return rows;
  }
}
