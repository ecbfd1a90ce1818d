package org.balcao.kernel.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifiers;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads comma-separated values as RFC 4180 has them, one record at a time and within limits, so
 * that a hostile file costs no more memory than a good one. A byte order mark at the beginning and
 * empty lines are passed over. Not thread-safe.
 */
public final class CsvRecords {
  private final QuoteCount quotes;
  private final CloseableIterator<CsvRecord> records;
  private long line = 1;

  /**
   * @param reader is not closed here
   * @param mostFields of a record
   * @param longestField in characters
   */
  public CsvRecords(Reader reader, int mostFields, int longestField) {
    this.quotes = new QuoteCount(reader);
    this.records =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            // The library wants a buffer that holds the longest field, quotes and all.
            .maxBufferSize(Math.max(1 << 16, 4 * longestField))
            .build(
                CsvRecordHandler.of(
                    handler ->
                        handler
                            .maxFields(mostFields)
                            .maxFieldSize(longestField)
                            .maxRecordSize(mostFields * longestField)
                            .fieldModifier(FieldModifiers.STRIP)),
                quotes)
            .iterator();
  }

  /**
   * A record.
   *
   * @param line where it begins, counted from 1
   * @param values without the blanks around them
   */
  public record Fields(long line, List<String> values) {
    /** Copies the list. */
    public Fields {
      values = List.copyOf(values);
    }
  }

  /** Where the record begins that was read last, or could not be read. */
  public long line() {
    return line;
  }

  /**
   * The next record; empty at the end.
   *
   * @throws IllegalArgumentException if what follows is none, with the line; nothing after it can
   *     be read
   * @throws IOException also if a byte is none of the reader's encoding
   */
  public Optional<Fields> read() throws IOException {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord next = records.next();
      line = next.getStartingLineNumber();
      if (!records.hasNext() && quotes.odd()) {
        // The library takes the end of the file for the end of the quote: half a file would pass.
        throw new IllegalArgumentException("line " + line + ": a quote is not closed");
      }
      return Optional.of(new Fields(line, next.getFields()));
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    } catch (CsvParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (cause instanceof IOException io) {
        throw io;
      }
      throw new IllegalArgumentException(
          "after line " + line + ": not CSV: " + cause.getMessage(), e);
    }
  }

  /** Leaves the byte order mark out, and counts: in a file that is right, quotes are even. */
  private static final class QuoteCount extends FilterReader {
    private boolean begun;
    private boolean odd;

    QuoteCount(Reader reader) {
      super(reader);
    }

    boolean odd() {
      return odd;
    }

    @Override
    public int read(char[] buffer, int from, int most) throws IOException {
      int count = super.read(buffer, from, most);
      if (!begun && count > 0) {
        begun = true;
        if (buffer[from] == '\uFEFF') {
          // The mark of the byte order, and no part of the first field.
          System.arraycopy(buffer, from + 1, buffer, from, count - 1);
          count--;
        }
      }
      for (int i = from; i < from + count; i++) {
        odd ^= buffer[i] == '"';
      }
      return count;
    }
  }
}
