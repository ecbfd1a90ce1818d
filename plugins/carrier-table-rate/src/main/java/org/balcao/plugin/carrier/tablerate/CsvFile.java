package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.PluginException;

/** Reads CSV as RFC 4180 has it: commas, quotes that may hold line ends, UTF-8. */
final class CsvFile {
  private static final long MOST_BYTES = 32L << 20;
  private static final int MOST_CELLS = 100;

  private final String setting;
  private final String text;
  private final List<CsvRow> rows = new ArrayList<>();
  private int position;
  private int line = 1;

  private CsvFile(String setting, String text) {
    this.setting = setting;
    this.text = text;
  }

  /** The rows that are not blank. */
  static List<CsvRow> read(String setting, Path path) {
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw PluginException.misconfigured(setting, "the file is larger than 32 MiB");
      }
      return parse(setting, Files.readString(path));
    } catch (CharacterCodingException e) {
      throw PluginException.misconfigured(setting, "the file is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw PluginException.misconfigured(
          setting, "the file cannot be read: " + path.toAbsolutePath());
    }
  }

  static List<CsvRow> parse(String setting, String text) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    CsvFile file = new CsvFile(setting, withoutMark);
    while (file.position < withoutMark.length()) {
      file.readRow();
    }
    return file.rows;
  }

  private void readRow() {
    int firstLine = line;
    List<String> cells = new ArrayList<>();
    do {
      cells.add(readCell());
      if (cells.size() > MOST_CELLS) {
        throw wrong(firstLine, "has more than " + MOST_CELLS + " cells");
      }
    } while (skip(','));
    if (!skipLineEnd() && position < text.length()) {
      throw wrong(line, "has text after a closing quote");
    }
    if (cells.stream().anyMatch(c -> !c.isBlank())) {
      rows.add(new CsvRow(firstLine, cells));
    }
  }

  private String readCell() {
    if (!skip('"')) {
      int start = position;
      while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
        position++;
      }
      return text.substring(start, position);
    }
    int firstLine = line;
    StringBuilder cell = new StringBuilder();
    while (position < text.length()) {
      char c = text.charAt(position++);
      if (c == '"' && !skip('"')) {
        return cell.toString();
      }
      if (c == '\n') {
        line++;
      }
      cell.append(c);
    }
    throw wrong(firstLine, "opens a quote that is never closed");
  }

  private boolean skip(char wanted) {
    if (position < text.length() && text.charAt(position) == wanted) {
      position++;
      return true;
    }
    return false;
  }

  private boolean skipLineEnd() {
    boolean returned = skip('\r');
    if (skip('\n') || returned) {
      line++;
      return true;
    }
    return false;
  }

  private PluginException wrong(int where, String what) {
    return PluginException.misconfigured(setting, "line " + where + " " + what);
  }
}
