package org.balcao.examples.quickstart.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.balcao.spi.Money;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static Report report(String revenue) {
    return new Report("A <year>")
        .add(
            new Section("Sales")
                .amount("Planes", Money.of(revenue, "USD"), Money.of("1234567.50", "USD"))
                .count("orders", 3, 3)
                .tell("judged by a person", 1))
        .result("orders", 3)
        .result("revenue", Map.of("USD", revenue));
  }

  private static String text(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TextReport.print(report, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void figuresThatAreRightAreTicked() {
    Report report = report("1234567.50");

    assertTrue(report.right());
    assertEquals(2, report.checks());
    assertTrue(text(report).contains("USD 1,234,567.50  ✓"), text(report));
    assertFalse(text(report).contains("✗"), text(report));
  }

  @Test
  void aCentOfDifferenceFailsTheReportAndIsNamed() {
    Report report = report("1234567.49");

    assertFalse(report.right());
    assertEquals(1, report.mismatches().size());
    assertTrue(
        text(report).contains("Planes: USD 1,234,567.49 ✗ the source says USD 1,234,567.50"),
        text(report));
  }

  @Test
  void whatTheSourceCannotTellIsNoCheck() {
    Report report = new Report("r").add(new Section("s").tell("received", 5_528));

    assertEquals(0, report.checks());
    assertTrue(report.right());
  }

  @Test
  void theResultIsOneLineOfJsonWithTheChecks() {
    assertEquals(
        "RESULT {\"orders\":3,\"revenue\":{\"USD\":\"1234567.49\"},\"checks\":2,\"mismatches\":1}",
        ResultLine.of(report("1234567.49").fields()));
  }

  @Test
  void thePageEscapesWhatItShowsAndMarksWhatIsWrong() {
    String page = HtmlReport.page(report("1234567.49"));

    assertTrue(page.contains("<h1>A &lt;year&gt;</h1>"), page);
    assertTrue(page.contains("class=\"bad\""), page);
    assertTrue(page.contains("<svg"), page);
    assertFalse(page.contains("<year>"), page);
  }

  @Test
  void wholeNumbersAndFractionsAreGroupedAlike() {
    Section section =
        new Section("s").tell("a", 1_000).tell("b", 999).tell("c", Money.of("1000.05", "USD"));

    assertEquals("1,000", section.rows().get(0).value());
    assertEquals("999", section.rows().get(1).value());
    assertEquals("USD 1,000.05", section.rows().get(2).value());
  }

  @Test
  void aTableStandsBelowTheFiguresOfItsSection() {
    Section section =
        new Section("Odd")
            .count("customers", 1, 1)
            .table("customer", "paid")
            .line("Ana & Co", 12_000);
    Report report = new Report("r").add(section);

    assertTrue(text(report).contains("  customer  paid\n  Ana & Co  12,000"), text(report));
    assertTrue(
        HtmlReport.page(report).contains("<th>paid</th></tr><tr><td>Ana &amp; Co</td><td>12,000"),
        HtmlReport.page(report));
    assertThrows(IllegalArgumentException.class, () -> section.line("one value for two columns"));
  }
}
