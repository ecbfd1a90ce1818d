package org.balcao.backoffice.replay;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.balcao.kernel.page.Bars;
import org.balcao.kernel.page.Moments;
import org.balcao.kernel.page.Page;
import org.balcao.spi.Money;

/** A report as a page. */
final class ReplayPage {
  private ReplayPage() {}

  static String of(ReplayReport report, ZoneId zone) {
    Moments moments = new Moments(zone);
    Page page =
        new Page("Replay")
            .paragraph(
                "What would have become of the orders placed "
                    + moments.period(report.from(), report.before())
                    + ", by "
                    + new TreeMap<>(report.instances())
                    + ".")
            .picture(pictured(report))
            .paragraph(
                report.orders()
                    + " orders, of which "
                    + report.changed()
                    + " would have been otherwise.");
    fraud(page, report);
    sums(page, "Transport", report.freight());
    sums(page, "Taxes", report.tax());
    sums(page, "What buyers confirm", report.totals());
    if (!report.hindrances().isEmpty()) {
      page.heading("Not replayed")
          .table(
              List.of("part", "why", "orders"),
              report.hindrances().stream()
                  .map(h -> List.of(words(h.part()), words(h.why()), Long.toString(h.orders())))
                  .toList());
    }
    changes(page, report, moments);
    return page.html();
  }

  private static Bars pictured(ReplayReport report) {
    Bars bars = Bars.shares("Orders, by part", List.of("as it was", "otherwise", "not replayed"));
    for (ReplayPart part : ReplayPart.values()) {
      if (report.parts().contains(part)) {
        long changed = changed(report, part);
        long hindered =
            report.hindrances().stream()
                .filter(h -> h.part() == part)
                .mapToLong(ReplayReport.Hindered::orders)
                .sum();
        bars.bar(
            words(part),
            List.of(
                (double) (report.orders() - changed - hindered),
                (double) changed,
                (double) hindered),
            changed + " otherwise");
      }
    }
    return bars;
  }

  private static long changed(ReplayReport report, ReplayPart part) {
    return switch (part) {
      case FRAUD ->
          report.shifts().stream()
              .filter(shift -> shift.recorded() != shift.candidate())
              .mapToLong(ReplayReport.Shift::orders)
              .sum();
      case FREIGHT -> report.freight().stream().mapToLong(ReplayReport.Sums::changed).sum();
      case TAX -> report.tax().stream().mapToLong(ReplayReport.Sums::changed).sum();
    };
  }

  private static void fraud(Page page, ReplayReport report) {
    if (!report.shifts().isEmpty()) {
      page.heading("Screening")
          .table(
              List.of("came to", "would have come to", "orders", "worth", "which now are"),
              report.shifts().stream()
                  .map(
                      shift ->
                          List.of(
                              words(shift.recorded()),
                              words(shift.candidate()),
                              Long.toString(shift.orders()),
                              String.join(
                                  ", ", shift.totals().stream().map(Money::toString).toList()),
                              new TreeMap<>(shift.states()).toString()))
                  .toList());
    }
  }

  private static void sums(Page page, String heading, List<ReplayReport.Sums> sums) {
    if (!sums.isEmpty()) {
      page.heading(heading)
          .table(
              List.of("orders", "otherwise", "not offered", "was", "would have been", "difference"),
              sums.stream()
                  .map(
                      s ->
                          List.of(
                              Long.toString(s.orders()),
                              Long.toString(s.changed()),
                              Long.toString(s.missing()),
                              s.recorded().toString(),
                              s.candidate().toString(),
                              s.candidate().minus(s.recorded()).toString()))
                  .toList());
    }
  }

  private static void changes(Page page, ReplayReport report, Moments moments) {
    if (report.changes().isEmpty()) {
      return;
    }
    page.heading("Orders that would have been otherwise");
    if (report.changes().size() < report.changed()) {
      page.note("The first " + report.changes().size() + " of " + report.changed() + ".");
    }
    page.table(
        List.of("order", "placed", "now", "screening", "transport", "tax", "total"),
        report.changes().stream()
            .map(
                order ->
                    List.of(
                        order.number(),
                        moments.text(order.placedAt()),
                        words(order.state()),
                        order
                            .fraud()
                            .map(
                                f -> change(f.changed(), words(f.recorded()), words(f.candidate())))
                            .orElse(""),
                        order.freight().map(ReplayPage::freight).orElse(""),
                        order
                            .tax()
                            .map(
                                t ->
                                    change(
                                        t.changed(),
                                        t.recorded().toString(),
                                        t.candidate().toString()))
                            .orElse(""),
                        change(
                            !order.total().equals(order.totalThen()),
                            order.total().toString(),
                            order.totalThen().toString())))
            .toList());
  }

  private static String freight(ReplayedOrder.Freight freight) {
    Optional<String> candidate =
        freight.candidate().map(price -> price + " (" + freight.offer() + ")");
    return change(
        freight.changed(), freight.recorded().toString(), candidate.orElse("not offered"));
  }

  private static String change(boolean changed, String before, String after) {
    return changed ? before + " → " + after : before;
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
