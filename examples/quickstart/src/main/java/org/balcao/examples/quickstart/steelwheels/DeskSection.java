package org.balcao.examples.quickstart.steelwheels;

import java.util.Optional;
import org.balcao.backoffice.desk.OrderPage;
import org.balcao.backoffice.desk.OrderSearch;
import org.balcao.examples.quickstart.report.Section;
import org.balcao.se.Balcao;

/** What staff find when they search the order desk, beside what SQL finds in the source. */
final class DeskSection {
  private static final String COMPLAINED =
      "(STATUS in ('Disputed', 'Resolved') or STATUS = 'Cancelled' and COMMENTS like"
          + " '%disputed%')";

  private final Balcao store;
  private final SteelWheels source;
  private final SourceMatching matching;

  DeskSection(Balcao store, SteelWheels source, SourceMatching matching) {
    this.store = store;
    this.source = source;
    this.matching = matching;
  }

  Section write() {
    Section section = new Section("The order desk: what its search finds");
    find(section, "hold:credit", "STATUS = 'On Hold' and COMMENTS like '%credit limit%'");
    find(section, "state:on-hold", "STATUS = 'On Hold'");
    find(section, "state:cancelled note:yes", "STATUS = 'Cancelled'");
    find(section, "tag:dispute", COMPLAINED);
    find(section, "tag:dispute state:disputed", "STATUS = 'Disputed'");
    find(section, "tag:resolved", "STATUS = 'Resolved'");
    find(section, "tag:damaged", COMPLAINED + " and COMMENTS like '%damaged%'");
    count(section, "tag:no-cheque", matching.unpaid());
    count(section, "tag:paid-not-invoiced", matching.ordersPaidNotInvoiced());
    find(section, "note:yes", "length(trim(COMMENTS)) > 0");
    return section;
  }

  private void find(Section section, String search, String sql) {
    count(section, search, source.number("select count(*) from \"orders\" where " + sql));
  }

  private void count(Section section, String search, long expected) {
    section.count(search, found(search), expected);
  }

  private long found(String text) {
    OrderSearch search = OrderSearch.parse(text);
    long found = 0;
    Optional<String> after = Optional.empty();
    do {
      OrderPage page = store.orderDesk().search(Shop.STAFF, search, after, 500);
      found += page.orders().size();
      after = page.next();
    } while (after.isPresent());
    return found;
  }
}
