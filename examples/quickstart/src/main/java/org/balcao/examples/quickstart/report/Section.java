package org.balcao.examples.quickstart.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcao.spi.Money;

/** A group of figures under one heading. */
public final class Section {
  private final String title;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();
  private final List<List<String>> lines = new ArrayList<>();

  /** A section without figures yet. */
  public Section(String title) {
    this.title = title;
  }

  /** Its heading. */
  public String title() {
    return title;
  }

  /** Its figures, in the order in which they were added. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The headings of a table that stands below the figures; none without one. */
  public List<String> columns() {
    return List.copyOf(columns);
  }

  /** The lines of that table. */
  public List<List<String>> lines() {
    return List.copyOf(lines);
  }

  /** Puts a table below the figures. */
  public Section table(String... headings) {
    columns.addAll(List.of(headings));
    return this;
  }

  /** Adds a line to the table: one value per column. */
  public Section line(Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " values for " + columns.size());
    }
    lines.add(Stream.of(values).map(Section::text).toList());
    return this;
  }

  /** A figure that the source cannot tell. */
  public Section tell(String label, Object value) {
    return add(label, text(value), Optional.empty(), Optional.empty());
  }

  /** A figure that must be as the source has it. */
  public Section check(String label, Object value, Object expected) {
    return add(label, text(value), Optional.of(text(expected)), Optional.empty());
  }

  /** A number that must be as the source has it, with a bar. */
  public Section count(String label, long value, long expected) {
    return add(
        label, text(value), Optional.of(text(expected)), Optional.of(BigDecimal.valueOf(value)));
  }

  /** An amount that must be as the source has it, with a bar. */
  public Section amount(String label, Money value, Money expected) {
    return add(label, text(value), Optional.of(text(expected)), Optional.of(value.amount()));
  }

  private Section add(
      String label, String value, Optional<String> expected, Optional<BigDecimal> size) {
    rows.add(new Row(label, value, expected, size));
    return this;
  }

  private static String text(Object value) {
    if (value instanceof Money money) {
      return money.currency().getCurrencyCode() + " " + grouped(money.amount().toPlainString());
    }
    return value instanceof Number ? grouped(value.toString()) : value.toString();
  }

  /** 1234567.50 as 1,234,567.50. */
  private static String grouped(String number) {
    return number.replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))", ",");
  }
}
