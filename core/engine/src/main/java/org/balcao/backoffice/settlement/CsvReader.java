package org.balcao.backoffice.settlement;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated values as RFC 4180 has them, a record at a time: fields with commas, quotes
 * or line breaks stand in quotes, and a quote in them is written twice. Not thread-safe.
 */
final class CsvReader {
  private static final int LONGEST_FIELD = 1000;
  private static final int MOST_FIELDS = 100;

  private final Reader reader;
  private int line = 1;
  private int next = -2;

  CsvReader(Reader reader) {
    this.reader = reader;
  }

  /**
   * A record.
   *
   * @param line where it begins, counted from 1
   */
  record Fields(int line, List<String> values) {}

  /**
   * The next record that is not an empty line; empty at the end.
   *
   * @throws IllegalArgumentException if it is none
   */
  Optional<Fields> read() throws IOException {
    while (peek() == '\n' || peek() == '\r') {
      take();
    }
    if (peek() < 0) {
      return Optional.empty();
    }
    int start = line;
    List<String> values = new ArrayList<>();
    boolean more;
    do {
      if (values.size() == MOST_FIELDS) {
        throw new IllegalArgumentException("line " + start + ": more than 100 fields");
      }
      values.add(peek() == '"' ? quoted(start) : plain(start));
      more = peek() == ',';
      if (more) {
        take();
      }
    } while (more);
    if (peek() == '\r') {
      take();
    }
    if (peek() == '\n') {
      take();
    } else if (peek() >= 0) {
      throw new IllegalArgumentException(
          "line " + start + ": after a quoted field comes a comma or the end of the line");
    }
    return Optional.of(new Fields(start, List.copyOf(values)));
  }

  private String plain(int start) throws IOException {
    StringBuilder value = new StringBuilder();
    while (peek() >= 0 && peek() != ',' && peek() != '\n' && peek() != '\r') {
      append(value, start);
    }
    return value.toString().strip();
  }

  private String quoted(int start) throws IOException {
    take();
    StringBuilder value = new StringBuilder();
    while (true) {
      if (peek() < 0) {
        throw new IllegalArgumentException("line " + start + ": a quote is not closed");
      }
      if (peek() == '"') {
        take();
        if (peek() != '"') {
          return value.toString().strip();
        }
      }
      append(value, start);
    }
  }

  private void append(StringBuilder value, int start) throws IOException {
    if (value.length() == LONGEST_FIELD) {
      throw new IllegalArgumentException(
          "line " + start + ": a field has more than " + LONGEST_FIELD + " characters");
    }
    value.append((char) take());
  }

  private int peek() throws IOException {
    if (next == -2) {
      next = reader.read();
    }
    return next;
  }

  private int take() throws IOException {
    int taken = peek();
    next = -2;
    if (taken == '\n') {
      line++;
    }
    return taken;
  }
}
