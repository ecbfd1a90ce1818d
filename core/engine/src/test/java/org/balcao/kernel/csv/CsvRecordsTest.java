package org.balcao.kernel.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
  private static CsvRecords records(String text) {
    return new CsvRecords(new StringReader(text), 3, 50);
  }

  @Test
  void aRecordKnowsTheLineOnWhichItBegins() throws IOException {
    CsvRecords records = records("\uFEFFa,b\r\n\r\n\"x\ny\",2\n3,4");
    assertEquals(new CsvRecords.Fields(1, List.of("a", "b")), records.read().orElseThrow());
    assertEquals(new CsvRecords.Fields(3, List.of("x\ny", "2")), records.read().orElseThrow());
    assertEquals(new CsvRecords.Fields(5, List.of("3", "4")), records.read().orElseThrow());
    assertEquals(Optional.empty(), records.read());
  }

  @Test
  void halfAFileIsNotTakenForAWholeOne() throws IOException {
    CsvRecords records = records("a,b\n1,\"2\n");
    records.read();
    assertEquals("line 2: a quote is not closed", refused(records));
    assertTrue(refused(records("\"a\"b,c\n")).contains("after line 1"), "text after a quote");
  }

  @Test
  void whatIsTooLongOrTooWideIsRefused() {
    assertTrue(refused(records("x".repeat(51))).contains("50"));
    assertTrue(refused(records("1,2,3,4")).contains("3"));
  }

  @Test
  void bytesOfAnotherEncodingAreNoRecord() {
    CsvRecords records =
        new CsvRecords(
            new InputStreamReader(
                new ByteArrayInputStream("S\u00e3o".getBytes(StandardCharsets.ISO_8859_1)),
                StandardCharsets.UTF_8.newDecoder()),
            3,
            50);
    assertThrows(CharacterCodingException.class, records::read);
  }

  private static String refused(CsvRecords records) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, records::read).getMessage());
  }

  @Property(tries = 200)
  void whatIsQuotedIsReadAsItWas(
      @ForAll @Size(min = 1, max = 3) List<@StringLength(min = 1, max = 20) String> values)
      throws IOException {
    String record =
        values.stream()
            .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(","));
    // A byte order mark that is quoted is a character like others.
    CsvRecords.Fields fields = records(record + "\n").read().orElseThrow();
    assertEquals(values.stream().map(String::strip).toList(), fields.values());
  }
}
