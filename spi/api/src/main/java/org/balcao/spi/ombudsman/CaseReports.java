package org.balcao.spi.ombudsman;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;

/** Facet of an {@link OmbudsmanDesk}: the counts that a law, or the house, wants published. */
public interface CaseReports {

  /**
   * Makes one report, without effect. An unknown kind is {@link Outcome.Rejected}, not supported.
   */
  Outcome<Report> report(ReportRequest request, CallContext context);

  /**
   * What is to be reported.
   *
   * @param kind the desk's own code of the report, as an operator configured it
   * @param from the first day, in the store's calendar
   * @param to the last day, not before the first
   */
  record ReportRequest(String kind, LocalDate from, LocalDate to) {
    /** Refuses a period that ends before it begins. */
    public ReportRequest {
      if (kind.isBlank() || to.isBefore(from)) {
        throw new IllegalArgumentException("a report has a kind and a period");
      }
    }
  }

  /**
   * A report. Holds no personal data.
   *
   * @param counts how many cases, by what they are counted by, such as {@code upheld}
   * @param document as it is to be published, where the desk makes one
   */
  record Report(Map<String, Long> counts, Optional<FileContent> document) {
    /** Copies the map. */
    public Report {
      counts = Map.copyOf(counts);
    }
  }
}
