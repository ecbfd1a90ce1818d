package org.balcao.backoffice.analysis;

import java.util.List;
import java.util.Locale;
import org.balcao.kernel.page.Page;

/** Open findings as a page for people. */
final class FindingsPage {
  private FindingsPage() {}

  static String of(List<FindingCount> counts, List<FindingView> open) {
    Page page =
        new Page("What is odd about orders")
            .heading("How many")
            .table(
                List.of("analysis", "finding", "severity", "open", "ever"),
                counts.stream()
                    .map(
                        count ->
                            List.of(
                                count.routine(),
                                count.code(),
                                count.severity().name().toLowerCase(Locale.ROOT),
                                Long.toString(count.open()),
                                Long.toString(count.all())))
                    .toList())
            .heading("What somebody has to look at");
    if (open.isEmpty()) {
      return page.paragraph("Nothing.").html();
    }
    return page.note("The oldest " + open.size() + ".")
        .table(
            List.of("since", "order", "severity", "finding", "evidence", "owner"),
            open.stream()
                .map(
                    finding ->
                        List.of(
                            finding.openedAt().toString(),
                            finding.orderNumber(),
                            finding.severity().name().toLowerCase(Locale.ROOT),
                            finding.code(),
                            finding.evidence(),
                            finding.owner().orElse("")))
                .toList())
        .html();
  }
}
