package org.balcao.examples.quickstart.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A report for a terminal. */
public final class TextReport {
  private TextReport() {}

  /** Prints all sections, each figure with its mark, and what is wrong once more at the end. */
  public static void print(Report report, PrintStream out) {
    out.println();
    out.println(report.title());
    out.println("=".repeat(report.title().length()));
    for (Section section : report.sections()) {
      out.println();
      out.println(section.title());
      int labels = section.rows().stream().mapToInt(r -> r.label().length()).max().orElse(0);
      int values = section.rows().stream().mapToInt(r -> r.value().length()).max().orElse(0);
      for (Row row : section.rows()) {
        out.println(
            ("  "
                    + padded(row.label(), labels)
                    + "  "
                    + right(row.value(), values)
                    + "  "
                    + row.mark())
                .stripTrailing());
      }
      table(section, out);
    }
    out.println();
    out.println(summary(report));
    for (Row row : report.mismatches()) {
      out.println("  " + row.label() + ": " + row.value() + " " + row.mark());
    }
  }

  /** Columns as wide as their longest value; the last one may be of any length. */
  private static void table(Section section, PrintStream out) {
    List<List<String>> all = new ArrayList<>(section.lines());
    if (all.isEmpty()) {
      return;
    }
    all.add(0, section.columns());
    for (List<String> line : all) {
      StringBuilder text = new StringBuilder(" ");
      for (int column = 0; column < line.size(); column++) {
        int place = column;
        int width = all.stream().mapToInt(each -> each.get(place).length()).max().orElse(0);
        text.append(' ').append(padded(line.get(column), width)).append(' ');
      }
      out.println(text.toString().stripTrailing());
    }
  }

  static String summary(Report report) {
    return report.right()
        ? "All " + report.checks() + " figures that the source can tell are as it tells them."
        : report.mismatches().size()
            + " of "
            + report.checks()
            + " figures are NOT as the source tells them:";
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static String right(String text, int width) {
    return " ".repeat(width - text.length()) + text;
  }
}
