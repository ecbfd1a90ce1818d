package org.balcao.se;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's import and export: what they print, the file, the exit status. */
class TransferCommandsTest {
  private static final String HEADER =
      "number,state,placed,email,buyer,currency,delivery-line1,delivery-city,delivery-country,total,"
          + "sku,quantity,unit-price\n";
  private static final String GOOD =
      "1,completed,2024-03-01,eva@example.com,Eva,EUR,Rua A 1,Lisboa,PT,39.80,CUP,2,19.90\n";
  private static final String BAD =
      "2,completed,2024-03-01,eva@example.com,Eva,EUR,Rua A 1,Lisboa,PT,39.00,CUP,2,19.90\n";

  @TempDir Path folder;
  private String out = "";
  private String err = "";

  @BeforeEach
  void whatTheApplicationIsConfiguredWith() {
    System.setProperty("balcao.folder", folder.resolve("data").toString());
  }

  @AfterEach
  void forget() {
    System.clearProperty("balcao.folder");
  }

  private int run(String... words) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream failed = new ByteArrayOutputStream();
    int code =
        Main.run(
            List.of(words),
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            new PrintStream(failed, true, StandardCharsets.UTF_8));
    out = printed.toString(StandardCharsets.UTF_8).strip();
    err = failed.toString(StandardCharsets.UTF_8);
    return code;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void anOperatorTakesAFileInAndWritesOne() throws IOException {
    Balcao.builder().withoutWorkers().start().close();
    String dirty = file("dirty.csv", HEADER + GOOD + BAD);
    assertEquals(1, run("import-orders", "--from", dirty, "--source", "old", "--dry-run"));
    assertTrue(err.contains("line 3, order 2, total: BAL-TRF017"), err);
    assertEquals(
        "RESULT {\"command\":\"import-orders\",\"source\":\"old\",\"dryRun\":true,\"orders\":2,"
            + "\"imported\":1,\"unchanged\":0,\"refused\":1,\"faults\":{\"BAL-TRF017\":1},"
            + "\"complete\":true}",
        out);
    String good = file("good.csv", HEADER + GOOD);
    assertEquals(0, run("import-orders", "--from", good, "--source", "old"));
    assertTrue(out.contains("\"imported\":1"), out);

    Path to = folder.resolve("out.csv");
    assertEquals(
        0, run("export-orders", "--to", to.toString(), "--columns", "number,buyer,line-total"));
    assertTrue(out.contains("\"orders\":1,\"rows\":1,\"complete\":true"), out);
    assertEquals("number,buyer,line-total\r\n1,***,39.80\r\n", Files.readString(to));
    assertFalse(Files.exists(folder.resolve("out.csv.part")));
    Path taken = Files.createDirectories(folder.resolve("taken.csv/inside")).getParent();
    assertEquals(2, run("export-orders", "--to", taken.toString()));
    assertTrue(err.contains("cannot be written"), err);
    assertFalse(Files.exists(folder.resolve("taken.csv.part")), "what was broken off is gone");
    assertEquals(0, run("verify"));
  }

  @Test
  void whatCannotBeBegunIsSaidAndIsNoFailureOfTheStore() {
    assertEquals(2, run("import-orders", "--from", "x.csv"));
    assertTrue(err.startsWith("--source is missing"), err);
    assertEquals(2, run("import-orders", "--from", "x.txt", "--source", "old"));
    assertTrue(err.contains("--format is csv or json"), err);
    assertEquals(2, run("export-orders", "--to", "x.csv", "--columns", "colour"));
    assertTrue(err.contains("there is no column 'colour'"), err);
  }
}
