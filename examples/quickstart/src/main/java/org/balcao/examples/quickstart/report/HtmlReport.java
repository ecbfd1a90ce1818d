package org.balcao.examples.quickstart.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A report as one page that needs nothing else: no script, no font, no picture from elsewhere. */
public final class HtmlReport {
  private static final int BAR = 240;

  private static final String STYLE =
      """
      :root{color-scheme:light dark;--line:#8884;--bar:#2a7f9e;--good:#2e8b57;--bad:#c0392b}
      body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
      h1{font-size:1.6rem;margin-bottom:.2rem}h2{font-size:1.1rem;margin:2rem 0 .4rem}
      table{border-collapse:collapse;width:100%}td{padding:.25rem .6rem;border-top:1px solid var(--line)}
      th{text-align:left;padding:1rem .6rem .25rem}
      td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}td.b{width:15rem}
      .good{color:var(--good)}.bad{color:var(--bad);font-weight:600}
      rect{fill:var(--bar)}p.sum{font-size:1.1rem}
      """;

  private HtmlReport() {}

  /** Writes the page, and the folders above it where they are not there. */
  public static void write(Report report, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, page(report), StandardCharsets.UTF_8);
  }

  static String page(Report report) {
    StringBuilder html = new StringBuilder(8192);
    html.append("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>")
        .append(escaped(report.title()))
        .append("</title><meta name=\"viewport\" content=\"width=device-width\"><style>")
        .append(STYLE)
        .append("</style><h1>")
        .append(escaped(report.title()))
        .append("</h1><p class=\"sum ")
        .append(report.right() ? "good" : "bad")
        .append("\">")
        .append(escaped(TextReport.summary(report)))
        .append("</p>");
    report.sections().forEach(section -> section(html, section));
    return html.append("</html>\n").toString();
  }

  private static void section(StringBuilder html, Section section) {
    BigDecimal largest =
        section.rows().stream()
            .flatMap(row -> row.size().stream())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    html.append("<h2>").append(escaped(section.title())).append("</h2><table>");
    for (Row row : section.rows()) {
      html.append("<tr><td>")
          .append(escaped(row.label()))
          .append("</td><td class=\"n\">")
          .append(escaped(row.value()))
          .append("</td><td class=\"b\">")
          .append(row.size().map(size -> bar(size, largest)).orElse(""))
          .append("</td><td class=\"")
          .append(row.right() ? "good" : "bad")
          .append("\">")
          .append(escaped(row.mark()))
          .append("</td></tr>");
    }
    html.append("</table>");
    table(html, section);
  }

  private static void table(StringBuilder html, Section section) {
    if (section.lines().isEmpty()) {
      return;
    }
    html.append("<table><tr>");
    section
        .columns()
        .forEach(column -> html.append("<th>").append(escaped(column)).append("</th>"));
    for (List<String> line : section.lines()) {
      html.append("</tr><tr>");
      line.forEach(value -> html.append("<td>").append(escaped(value)).append("</td>"));
    }
    html.append("</tr></table>");
  }

  private static String bar(BigDecimal size, BigDecimal largest) {
    int width =
        largest.signum() <= 0
            ? 0
            : size.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(BAR))
                .divide(largest, 0, RoundingMode.HALF_UP)
                .intValueExact();
    return "<svg width=\"%d\" height=\"12\" aria-hidden=\"true\"><rect width=\"%d\" height=\"12\" rx=\"2\"/></svg>"
        .formatted(BAR, width);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
