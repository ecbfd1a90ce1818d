package org.balcao.backoffice.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.screening.LabelView.Source;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;

/** The statements on the table of labels. */
@Dependent
class LabelTable {
  private static final String SELECT =
      "select order_id, seq, fraud, source, account, reason, at from balcao_screening_label where ";

  @Inject
  LabelTable() {}

  /** A label and its place in the table. */
  record Numbered(long seq, LabelView label) {}

  Optional<LabelView> find(Session session, UUID orderId) {
    return session.first(LabelTable::map, SELECT + "order_id = ?", orderId).map(Numbered::label);
  }

  /** Writes a label, unless the order has one that counts more. */
  void put(Session session, String number, LabelView label) {
    Optional<LabelView> before = find(session, label.orderId());
    if (before.isEmpty()) {
      session.update(
          "insert into balcao_screening_label (order_id, order_number, fraud, source, account,"
              + " reason, at) values (?, ?, ?, ?, ?, ?, ?)",
          label.orderId(),
          number,
          label.fraud(),
          label.source(),
          label.account(),
          label.reason(),
          label.at());
    } else if (before.get().source().compareTo(label.source()) <= 0) {
      session.update(
          "update balcao_screening_label set fraud = ?, source = ?, account = ?, reason = ?, at = ?"
              + " where order_id = ?",
          label.fraud(),
          label.source(),
          label.account(),
          label.reason(),
          label.at(),
          label.orderId());
    }
  }

  /** What people and banks say of orders, by their numbers, as it was known at a moment. */
  Map<String, Boolean> known(Session session, Collection<String> numbers, Instant moment) {
    Map<String, Boolean> known = new HashMap<>();
    if (numbers.isEmpty()) {
      return known;
    }
    List<Object> parameters = new ArrayList<>(numbers);
    parameters.add(moment);
    session.list(
        row -> known.put(row.text("order_number"), row.flag("fraud")),
        "select order_number, fraud from balcao_screening_label where order_number in ("
            + String.join(", ", Collections.nCopies(numbers.size(), "?"))
            + ") and source <> 'COMPLETED' and at <= ?",
        parameters.toArray());
    return known;
  }

  /** A page of labels, in the order in which their orders were first labelled. */
  List<Numbered> page(Session session, LabelQuery query, long after, Instant now, int most) {
    Instant completedUntil = query.completedFor().map(now::minus).orElse(Instant.EPOCH);
    return session.list(
        LabelTable::map,
        SELECT
            + "seq > ? and at >= ? and at < ? and (source <> 'COMPLETED' or at <= ?) order by seq"
            + " fetch first "
            + most
            + " rows only",
        after,
        query.from(),
        query.before(),
        completedUntil);
  }

  private static Numbered map(Row row) throws SQLException {
    return new Numbered(
        row.number("seq"),
        new LabelView(
            row.id("order_id"),
            row.flag("fraud"),
            row.constant("source", Source.class),
            row.text("account"),
            row.text("reason"),
            row.instant("at")));
  }
}
