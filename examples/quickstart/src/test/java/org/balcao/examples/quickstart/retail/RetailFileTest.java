package org.balcao.examples.quickstart.retail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetailFileTest {
  private static final String HEADER = String.join(",", RetailLine.HEADER) + "\n";
  private static final String LINE =
      "536365,85123A,HEART HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n";

  @TempDir Path folder;

  private List<Optional<RetailLine>> read(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("file.csv"), content);
    List<Optional<RetailLine>> lines = new ArrayList<>();
    new RetailFile(file).read(lines::add);
    return lines;
  }

  private RetailLine one(String line) throws IOException {
    return read(HEADER + line).get(0).orElseThrow();
  }

  @Test
  void aLineIsReadWithItsCustomersNumberAsANumber() throws IOException {
    RetailLine line = one(LINE);

    assertEquals("536365", line.invoice());
    assertEquals("85123A", line.code());
    assertEquals(6, line.quantity());
    assertEquals("2.55", line.price().toPlainString());
    assertEquals("17850", line.customer());
    assertEquals("2010-12-01T08:26", line.at().toString());
  }

  @Test
  void commasQuotesAndLineEndsInsideQuotesBelongToTheField() throws IOException {
    RetailLine line =
        one("1,A,\"SET OF 3 \"\"RED\"\", SPOTTY\nCUPS\",1,2010-12-01 08:26:00,1,,France\n");

    assertEquals("SET OF 3 \"RED\", SPOTTY\nCUPS", line.description());
    assertEquals("", line.customer());
  }

  @Test
  void aCompressedFileIsReadWhateverItsNameIs() throws IOException {
    Path file = folder.resolve("no-suffix");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((HEADER + LINE).getBytes(StandardCharsets.UTF_8));
    }
    List<Optional<RetailLine>> lines = new ArrayList<>();
    new RetailFile(file).read(lines::add);

    assertEquals(1, lines.size());
    assertTrue(lines.get(0).isPresent());
  }

  @Test
  void windowsLineEndsAByteOrderMarkAndNoLastLineEndAreFine() throws IOException {
    String content = ("\uFEFF" + HEADER + LINE).replace("\n", "\r\n").strip();

    assertEquals("United Kingdom", read(content).get(0).orElseThrow().country());
  }

  @Test
  void linesThatMakeNoSenseAreReadAsSuchAndTheRestGoesOn() throws IOException {
    List<Optional<RetailLine>> lines =
        read(
            HEADER
                + "1,A,D,many,2010-12-01 08:26:00,1,,France\n"
                + "1,A,D,1,yesterday,1,,France\n"
                + "1,A,D,1,2010-12-01 08:26:00,1e9,,France\n"
                + "1,A,D,1,2010-12-01 08:26:00,,,France\n"
                + "1,A,D,1,2010-12-01 08:26:00,1,somebody,France\n"
                + "1,A,D,1,2010-12-01 08:26:00,1\n"
                + "1,A,D,1,2010-12-01 08:26:00,1,,France,more\n"
                + "1,A,D,99999999999,2010-12-01 08:26:00,1,,France\n"
                + LINE);

    assertEquals(9, lines.size());
    assertEquals(1, lines.stream().filter(Optional::isPresent).count());
  }

  @Test
  void anotherFileIsRefusedWithWhatWasExpected() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> read("a,b,c\n1,2,3\n"));

    assertTrue(refusal.getMessage().contains("InvoiceNo,StockCode"), refusal.getMessage());
    assertThrows(IllegalArgumentException.class, () -> read(""));
  }

  @Test
  void aQuoteThatNeverEndsDoesNotFillTheMemory() {
    String endless = HEADER + "1,A,\"" + "x".repeat(2_000_000);

    assertThrows(IllegalArgumentException.class, () -> read(endless));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    RetailFile file = new RetailFile(folder.resolve("nowhere.csv"));

    assertTrue(
        assertThrows(java.io.UncheckedIOException.class, () -> file.read(line -> {}))
            .getMessage()
            .contains("nowhere.csv"));
  }
}
