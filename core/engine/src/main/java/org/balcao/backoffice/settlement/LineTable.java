package org.balcao.backoffice.settlement;

import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.SettlementLine;

/** The statements on the table of lines. */
@Dependent
class LineTable {

  boolean known(Session session, String gateway, String key) {
    return session
        .first(
            row -> row.id("id"),
            "select id from balcao_settlement_line where gateway = ? and line_key = ?",
            gateway,
            key)
        .isPresent();
  }

  void insert(Session session, Taken taken, LocalDate day, String source, Instant now) {
    SettlementLine line = taken.line();
    session.update(
        "insert into balcao_settlement_line (id, gateway, line_key, kind, raw_kind, operation,"
            + " authorization_ref, currency, gross, fee, net, net_currency, booked_at, booked_on,"
            + " payout, payable_on, source, state, matched, order_id, expected, expected_currency,"
            + " booked, taken_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as"
            + " date), ?, ?, ?, cast(? as uuid), cast(? as numeric(19, 4)), ?, ?, ?)",
        taken.id(),
        taken.gateway(),
        line.key(),
        line.kind(),
        shortened(line.rawKind()),
        line.operation().map(LineTable::shortened).orElse(null),
        line.authorization().map(ProviderRef::id).orElse(null),
        line.gross().currency().getCurrencyCode(),
        line.gross().amount(),
        line.fee().amount(),
        line.net().amount(),
        line.net().currency().getCurrencyCode(),
        line.bookedAt(),
        day,
        line.payout().map(LineTable::shortened).orElse(null),
        line.payableOn().orElse(null),
        source,
        taken.state(),
        taken.subject(),
        taken.orderId(),
        taken.expectation().map(Money::amount).orElse(null),
        taken.expectation().map(m -> m.currency().getCurrencyCode()).orElse(null),
        taken.booked(),
        now);
  }

  /** A provider's long words must not stop its other lines. */
  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200);
  }

  void update(Session session, Taken taken) {
    session.update(
        "update balcao_settlement_line set state = ?, matched = ?, order_id = cast(? as uuid),"
            + " expected = cast(? as numeric(19, 4)), expected_currency = ?, booked = ? where id ="
            + " ?",
        taken.state(),
        taken.subject(),
        taken.orderId(),
        taken.expectation().map(Money::amount).orElse(null),
        taken.expectation().map(m -> m.currency().getCurrencyCode()).orElse(null),
        taken.booked(),
        taken.id());
  }

  Taken get(Session session, UUID id) {
    return session
        .first(
            LineTable::map,
            "select id, gateway, line_key, kind, raw_kind, operation, authorization_ref, currency,"
                + " gross, fee, net, net_currency, booked_at, payout, payable_on, state, matched,"
                + " order_id, expected, expected_currency, booked from balcao_settlement_line where"
                + " id = ? for update",
            id)
        .orElseThrow(() -> new IllegalStateException("there is no line " + id));
  }

  private static Taken map(Row row) throws SQLException {
    SettlementLine line =
        new SettlementLine(
            row.text("line_key"),
            row.constant("kind", SettlementLine.Kind.class),
            row.text("raw_kind"),
            Optional.ofNullable(row.textOrNull("operation")),
            Optional.ofNullable(row.textOrNull("authorization_ref")).map(ProviderRef::new),
            row.money("gross", "currency"),
            row.money("fee", "currency"),
            row.money("net", "net_currency"),
            row.instant("booked_at"),
            Optional.ofNullable(row.textOrNull("payout")),
            Optional.ofNullable(row.dateOrNull("payable_on")));
    return new Taken(
        row.id("id"),
        row.text("gateway"),
        line,
        row.constant("state", Taken.State.class),
        row.textOrNull("matched"),
        row.idOrNull("order_id"),
        row.textOrNull("expected_currency") == null
            ? null
            : row.money("expected", "expected_currency"),
        row.flag("booked"));
  }
}
