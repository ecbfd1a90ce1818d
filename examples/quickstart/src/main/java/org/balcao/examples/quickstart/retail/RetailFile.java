package org.balcao.examples.quickstart.retail;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The file, read from its beginning to its end without ever being held as a whole. */
final class RetailFile {
  /** No field of it is near that long; a file without line ends must not fill the memory. */
  private static final int LONGEST_RECORD = 1 << 20;

  private static final int GZIP_MAGIC = 0x1f8b;

  private final Path path;

  RetailFile(Path path) {
    this.path = path;
  }

  /** Hears of every line, in order. */
  @FunctionalInterface
  interface Listener {
    /** A line, or nothing where it cannot be read. */
    void line(Optional<RetailLine> line);
  }

  /**
   * Reads the file once.
   *
   * @throws IllegalArgumentException if it is not such a file
   */
  void read(Listener listener) {
    try (Reader reader = open();
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .maxBufferSize(LONGEST_RECORD)
                .detectBomHeader(false)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(reader)) {
      Iterator<CsvRecord> records = csv.iterator();
      if (!records.hasNext() || !header(records.next())) {
        throw new IllegalArgumentException(
            path
                + " is not the Online Retail file: its first line must be "
                + String.join(",", RetailLine.HEADER));
      }
      while (records.hasNext()) {
        listener.line(RetailLine.of(records.next().getFields()));
      }
    } catch (CsvParseException e) {
      throw new IllegalArgumentException(path + " is not CSV: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  private static boolean header(CsvRecord first) {
    List<String> fields =
        first.getFields().stream().map(field -> field.replace("\uFEFF", "").strip()).toList();
    return fields.equals(RetailLine.HEADER);
  }

  /** By its first bytes, whatever its name says. */
  private Reader open() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    try {
      in.mark(2);
      int magic = in.read() << 8 | in.read();
      in.reset();
      InputStream plain = magic == GZIP_MAGIC ? new GZIPInputStream(in, 1 << 16) : in;
      return new InputStreamReader(plain, StandardCharsets.UTF_8);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
