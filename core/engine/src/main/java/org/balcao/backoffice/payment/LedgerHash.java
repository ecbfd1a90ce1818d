package org.balcao.backoffice.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.balcao.kernel.digest.Digest;
import org.balcao.kernel.persistence.Session;

/**
 * What a day's entries come to, in one number: whoever adds, changes or takes away a line of a
 * closed day changes the hash, and that of every day after it.
 *
 * @param entries how many
 * @param hash in hexadecimal digits
 */
record LedgerHash(long entries, String hash) {
  private static final int PAGE = 2000;

  private record Line(long seq, int line, List<String> parts) {}

  /** Reads the entries of a day, page by page. */
  static LedgerHash of(Session session, LedgerDays days, LocalDate day, String before) {
    Digest digest = Digest.begin().add(List.of(day.toString(), before));
    long entries = 0;
    long seq = Long.MIN_VALUE;
    int line = 0;
    List<Line> page;
    do {
      page = page(session, days.bounds(day), seq, line);
      for (Line next : page) {
        if (next.seq() != seq) {
          entries++;
        }
        seq = next.seq();
        line = next.line();
        digest.add(next.parts());
      }
    } while (page.size() == PAGE);
    return new LedgerHash(entries, digest.hex());
  }

  private static List<Line> page(Session session, Object[] bounds, long seq, int line) {
    List<Object> parameters = new ArrayList<>(Arrays.asList(bounds));
    parameters.addAll(List.of(seq, seq, line));
    return session.list(
        row -> {
          LocalDate value = row.dateOrNull("value_date");
          BigDecimal amount = row.decimal("amount").stripTrailingZeros();
          return new Line(
              row.number("seq"),
              row.integer("line"),
              List.of(
                  row.id("id").toString(),
                  row.text("kind"),
                  row.text("reference"),
                  String.valueOf(row.idOrNull("order_id")),
                  row.instant("posted_at").toString(),
                  String.valueOf(value),
                  row.text("account"),
                  row.text("currency"),
                  amount.toPlainString()));
        },
        "select e.seq, e.id, e.kind, e.reference, e.order_id, e.posted_at, e.value_date, l.line,"
            + " l.account, l.currency, l.amount from balcao_ledger_entry e join balcao_ledger_line l"
            + " on l.entry_id = e.id where "
            + LedgerDays.ofDay()
            + " and (e.seq > ? or (e.seq = ? and l.line > ?)) order by e.seq, l.line fetch first "
            + PAGE
            + " rows only",
        parameters.toArray());
  }
}
