package org.balcao.examples.quickstart.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a run found. Fails where one figure is not as the source has it. */
public final class Report {
  private final String title;
  private final List<Section> sections = new ArrayList<>();
  private final Map<String, Object> result = new LinkedHashMap<>();

  /** A report without sections yet. */
  public Report(String title) {
    this.title = title;
  }

  /** Its heading. */
  public String title() {
    return title;
  }

  /** Its sections, in the order in which they were added. */
  public List<Section> sections() {
    return List.copyOf(sections);
  }

  /** Adds a section at the end. */
  public Report add(Section section) {
    sections.add(section);
    return this;
  }

  /**
   * Adds a field to the {@code RESULT} line.
   *
   * @param value a number, a text, or a map of those
   */
  public Report result(String field, Object value) {
    result.put(field, value);
    return this;
  }

  /** How many figures the source could tell. */
  public long checks() {
    return rows().stream().filter(row -> row.expected().isPresent()).count();
  }

  /** The figures that are not as the source has them. */
  public List<Row> mismatches() {
    return rows().stream().filter(row -> !row.right()).toList();
  }

  /** Whether every figure is as the source has it. */
  public boolean right() {
    return mismatches().isEmpty();
  }

  /** The fields of the {@code RESULT} line, in order. */
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>(result);
    fields.put("checks", checks());
    fields.put("mismatches", mismatches().size());
    return fields;
  }

  private List<Row> rows() {
    return sections.stream().flatMap(section -> section.rows().stream()).toList();
  }
}
