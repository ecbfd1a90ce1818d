package org.balcao.se;

import java.util.List;
import org.balcao.kernel.plugin.ConfigurationReport;

/**
 * What a start would find, told without one. Holds no secret.
 *
 * @param sections for people, in the order in which they are best read
 * @param configuration what is configured, and what is wrong with it
 * @param database what is in the database
 */
public record DoctorReport(
    List<Section> sections, ConfigurationReport configuration, DatabaseReport database) {

  /** Copies the list. */
  public DoctorReport {
    sections = List.copyOf(sections);
  }

  /** How good a finding is. */
  public enum Level {
    /** Right. */
    OK,
    /** May be wrong; the store would start. */
    WARN,
    /** Wrong: the store would not start, or not do what it is configured for. */
    FAIL
  }

  /**
   * A part of the report.
   *
   * @param title in words
   * @param lines in order
   */
  public record Section(String title, List<Line> lines) {
    /** Copies the list. */
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A finding.
   *
   * @param level how good it is
   * @param text what was found, and what to do if it is not right
   * @param details more about it, a line each; may be empty
   */
  public record Line(Level level, String text, List<String> details) {
    /** Copies the list. */
    public Line {
      details = List.copyOf(details);
    }

    static Line ok(String text) {
      return new Line(Level.OK, text, List.of());
    }

    static Line warn(String text) {
      return new Line(Level.WARN, text, List.of());
    }

    static Line fail(String text) {
      return new Line(Level.FAIL, text, List.of());
    }
  }

  /** Whether nothing is wrong; warnings are allowed. */
  public boolean healthy() {
    return count(Level.FAIL) == 0;
  }

  /** How many findings are of that level. */
  public long count(Level level) {
    return sections.stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> line.level() == level)
        .count();
  }
}
