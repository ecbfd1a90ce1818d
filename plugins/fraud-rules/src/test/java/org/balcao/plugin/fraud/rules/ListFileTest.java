package org.balcao.plugin.fraud.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.balcao.spi.Health;
import org.balcao.spi.PluginException;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of entries that staff keep beside the configuration. */
class ListFileTest {
  @TempDir Path folder;

  private Path file;
  private final Suspect suspect = new Suspect();

  @BeforeEach
  void makeFile() {
    file = folder.resolve("blocked.txt");
    suspect.device = Optional.of("d-1");
  }

  /** As an editor saves: another file takes the old one's place. */
  private void save(String... lines) throws IOException {
    Path fresh = Files.writeString(folder.resolve("fresh"), String.join("\n", lines));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private Screening open() {
    return new Screening("blocked-file", file.toString());
  }

  private PluginException refused() {
    return assertThrows(PluginException.class, this::open);
  }

  @Test
  void anEntryBlocksWithTheReasonThatStaffGaveIt() throws IOException {
    save(
        "\uFEFF# carding, May",
        "",
        "  device ; d-1 ; 2026-03-10 ; tested cards; more than 30 ",
        "ip; 203.0.113.0/24",
        "email; eva@example.net; ; charged back twice");
    suspect.ip = Optional.of("203.0.113.4");
    assertEquals(
        "Listed as blocked by IP address,"
            + " device (tested cards; more than 30; until 2026-03-10)",
        open().explanation(suspect, "blocked"));
    assertEquals(Verdict.DECLINE, open().assess(suspect).verdict());
  }

  @Test
  void anEntryEndsWithItsLastDayAndALaterOneOfTheSameKeepsIt() throws IOException {
    save("device; d-1; 2026-03-09; old");
    assertFalse(open().codes(suspect).contains("blocked"));
    save("device; d-1; 2026-03-09; old", "device; d-1; ; for good", "device; d-1; 2026-03-20");
    assertEquals("Listed as blocked by device (for good)", open().explanation(suspect, "blocked"));
  }

  @Test
  void whatIsBlockedInAFileIsBlockedThoughTheConfigurationTrustsIt() throws IOException {
    save("device; d-1");
    Screening both = new Screening("blocked-file", file.toString(), "trusted-devices", "d-1");
    assertEquals(List.of("blocked", "first-purchase"), both.codes(suspect));
  }

  @Test
  void trustedOnesStandInAFileOfTheirOwn() throws IOException {
    save("device; d-1;; the till in the shop", "country; BR");
    Screening trusting = new Screening("trusted-file", file.toString());
    assertEquals(
        "Listed as trusted by country, device (the till in the shop)",
        trusting.explanation(suspect, "trusted"));
    suspect.delivery = "PT";
    assertEquals(
        "Listed as trusted by device (the till in the shop)",
        trusting.explanation(suspect, "trusted"));
  }

  @Test
  void aChangedFileCountsAtOnce() throws IOException {
    save("device; d-2");
    Screening screening = open();
    assertFalse(screening.codes(suspect).contains("blocked"));
    save("device; d-1");
    assertTrue(screening.codes(suspect).contains("blocked"));
    save("# nobody any more");
    assertFalse(screening.codes(suspect).contains("blocked"));
    assertEquals(Health.up(), screening.provider.health());
  }

  @Test
  void aFileThatBreaksLaterLeavesTheEntriesOfBeforeAndSaysSoWithoutNamingAnybody()
      throws IOException {
    save("device; d-1; ; tested cards");
    Screening screening = open();
    List<String> logged = new ArrayList<>();
    Logger logger = Logger.getLogger(ListFile.class.getName());
    Handler handler = new Collecting(logged);
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      save("device; d-1", "email; ana.example.org; ; a thief");
      assertTrue(screening.codes(suspect).contains("blocked"));
      assertTrue(screening.codes(suspect).contains("blocked"));
      Files.delete(file);
      assertEquals(
          "Listed as blocked by device (tested cards)", screening.explanation(suspect, "blocked"));
      assertEquals(Health.Status.DEGRADED, screening.provider.health().status());
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
    assertEquals(2, logged.size(), logged.toString());
    assertTrue(logged.get(0).contains("line 2: is no e-mail address"), logged.get(0));
    assertTrue(logged.get(1).contains("cannot be read"), logged.get(1));
    assertFalse(logged.toString().contains("ana.") || logged.toString().contains("thief"));
    save("ip; 203.0.113.9");
    assertFalse(screening.codes(suspect).contains("blocked"));
    assertEquals(Health.up(), screening.provider.health());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "email                           | line 2: is not 'what; entry; last day; reason'",
        "mailbox; ana@example.org        | line 2: is not 'what; entry; last day; reason'",
        "email; ana.example.org          | line 2: is no e-mail address, such as",
        "device;                         | line 2: is no device, as orders carry",
        "ip; localhost                   | line 2: is no IP address, such as 192.0.2.7, or network",
        "postal-code; 01310-100          | line 2: is no postal code, after its country",
        "phone; 5550                     | line 2: is no telephone number, of 8 digits",
        "email; ana@example.org; 31.12.26| line 2: the last day is no date",
      })
  void aBrokenFileStopsTheStartAndNamesTheLineAndNobody(String line, String told)
      throws IOException {
    save("# first", line);
    String message = refused().getMessage();
    assertTrue(message.startsWith("setting 'blocked-file'"), message);
    assertTrue(message.contains(told), message);
    assertFalse(message.replace("such as ana@example.org", "").contains("ana"), message);
  }

  @Test
  void aFileThatIsMissingOrNoTextStopsTheStart() throws IOException {
    assertTrue(refused().getMessage().contains("cannot be read (NoSuchFileException)"));
    Files.write(file, "device; caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(refused().getMessage().contains("is not UTF-8"));
    save("device; d-1; ; " + "x".repeat(201));
    assertTrue(refused().getMessage().contains("longer than 200 characters"));
  }

  private static final class Collecting extends Handler {
    private final List<String> messages;

    private Collecting(List<String> messages) {
      this.messages = messages;
    }

    @Override
    public void publish(LogRecord entry) {
      messages.add(entry.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
