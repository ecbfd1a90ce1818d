package org.balcao.examples.quickstart.steelwheels;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balcao.backoffice.analysis.FindingCount;
import org.balcao.examples.quickstart.report.Report;
import org.balcao.examples.quickstart.report.Section;
import org.balcao.se.Balcao;

/**
 * What order analysis found odd. Of promises and of orders that stood still the source can tell,
 * too; what is unusual for a customer, it cannot.
 */
final class FindingsSection {
  /** Cancelled before the promised day: nobody waited for it any more. */
  private static final String LATE =
      "select count(*) from \"orders\" where SHIPPEDDATE > REQUIREDDATE and not (STATUS ="
          + " 'Cancelled' and SHIPPEDDATE >= ?)";

  /**
   * Left standing to the end, each longer than its state may take; or held for more than a week.
   */
  private static final String STUCK =
      "select count(*) from \"orders\" where STATUS in ('On Hold', 'In Process', 'Disputed') or"
          + " COMMENTS like '%was on hold%' and SHIPPEDDATE > ORDERDATE + 7 day";

  private final Balcao store;
  private final SteelWheels source;

  FindingsSection(Balcao store, SteelWheels source) {
    this.store = store;
    this.source = source;
  }

  Section write(Report report) {
    Map<String, Long> found =
        store.analyses().counts(Shop.STAFF).stream()
            .collect(
                Collectors.groupingBy(
                    FindingCount::code, TreeMap::new, Collectors.summingLong(FindingCount::all)));
    Section section = new Section("Odd orders, as order analysis found them");
    section
        .count(
            "promise-at-risk",
            found.getOrDefault("promise-at-risk", 0L),
            source.number(LATE, SteelWheels.NEVER_LEFT))
        .count("stuck", found.getOrDefault("stuck", 0L), source.number(STUCK));
    found.forEach(
        (code, count) -> {
          if (!code.equals("promise-at-risk") && !code.equals("stuck")) {
            section.tell(code, count);
          }
        });
    report.result("findings", found);
    return section;
  }
}
