package org.balcao.backoffice.credit;

import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.Money;

/**
 * The statements on accounts, lots and draws. Whoever moves value locks the account first; every
 * move is guarded all the same.
 */
@Dependent
class LotTable {
  private static final String SELECT =
      "select l.id, l.holder, l.kind, l.origin, l.currency, l.amount, l.free, l.reserved, l.spent,"
          + " l.lapsed, l.expires_on, l.note, l.made_at from balcao_credit_lot l ";

  /** The first that expires is drawn first. */
  private static final String ORDER = " order by l.expires_on nulls last, l.made_at, l.id";

  /** What a reference holds of a lot. */
  record Draw(Lot lot, Money reserved, Money spent) {}

  void lock(Session session, CreditKind kind, UUID holder, Currency currency) {
    String code = currency.getCurrencyCode();
    if (session
        .first(
            row -> row.id("holder"),
            "select holder from balcao_credit_account where holder = ? and currency = ? for update",
            holder,
            code)
        .isEmpty()) {
      // Two at once: the second insert breaks the key, and its unit is run again.
      session.update(
          "insert into balcao_credit_account (holder, currency, kind) values (?, ?, ?)",
          holder,
          code,
          kind);
    }
  }

  void insert(Session session, Lot lot) {
    session.update(
        "insert into balcao_credit_lot (id, holder, currency, kind, origin, amount, free, reserved,"
            + " spent, lapsed, expires_on, note, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " cast(? as date), ?, ?)",
        lot.id(),
        lot.holder(),
        lot.amount().currency().getCurrencyCode(),
        lot.kind(),
        lot.origin(),
        lot.amount().amount(),
        lot.free().amount(),
        lot.reserved().amount(),
        lot.spent().amount(),
        lot.lapsed().amount(),
        lot.expires(),
        lot.note(),
        lot.madeAt());
  }

  /** All lots, the first that expires first. */
  List<Lot> of(Session session, UUID holder, Currency currency) {
    return session.list(
        LotTable::map,
        SELECT + "where l.holder = ? and l.currency = ?" + ORDER,
        holder,
        currency.getCurrencyCode());
  }

  /** All lots in all currencies. */
  List<Lot> of(Session session, UUID holder) {
    return session.list(LotTable::map, SELECT + "where l.holder = ?" + ORDER, holder);
  }

  /** What a reference holds, the first that expires first. */
  List<Draw> draws(Session session, UUID holder, UUID reference) {
    return session.list(
        row -> new Draw(map(row), row.money("held", "currency"), row.money("used", "currency")),
        "select l.id, l.holder, l.kind, l.origin, l.currency, l.amount, l.free, l.reserved,"
            + " l.spent, l.lapsed, l.expires_on, l.note, l.made_at, d.reserved as held, d.spent as"
            + " used from balcao_credit_lot l join balcao_credit_draw d on d.lot_id = l.id where"
            + " l.holder = ? and d.reference = ?"
            + ORDER,
        holder,
        reference);
  }

  /** A lot that expired on that day or before and holds something that can be drawn no more. */
  Optional<Lot> expired(Session session, LocalDate lastDay) {
    return session.first(
        LotTable::map,
        SELECT
            + "where l.expires_on <= ? and l.free > 0 order by l.expires_on, l.id"
            + " fetch first 1 rows only",
        lastDay);
  }

  void move(Session session, Lot lot, Move move, Money amount) {
    BigDecimal free = move.free(amount).amount();
    BigDecimal reserved = move.reserved(amount).amount();
    BigDecimal spent = move.spent(amount).amount();
    int changed =
        session.update(
            "update balcao_credit_lot set free = free + ?, reserved = reserved + ?, spent = spent +"
                + " ?, lapsed = lapsed + ? where id = ? and free + ? >= 0 and reserved + ? >= 0 and"
                + " spent + ? >= 0",
            free,
            reserved,
            spent,
            move.lapsed(amount).amount(),
            lot.id(),
            free,
            reserved,
            spent);
    if (changed != 1) {
      throw new IllegalStateException("lot " + lot.id() + " has no " + amount + " to " + move);
    }
  }

  void draw(Session session, Lot lot, UUID reference, Move move, Money amount, Instant now) {
    BigDecimal reserved = move.reserved(amount).amount();
    BigDecimal spent = move.spent(amount).amount();
    int changed =
        session.update(
            "update balcao_credit_draw set reserved = reserved + ?, spent = spent + ? where lot_id"
                + " = ? and reference = ?",
            reserved,
            spent,
            lot.id(),
            reference);
    if (changed == 0) {
      session.update(
          "insert into balcao_credit_draw (lot_id, reference, reserved, spent, made_at) values (?,"
              + " ?, ?, ?, ?)",
          lot.id(),
          reference,
          reserved,
          spent,
          now);
    }
  }

  void extend(Session session, Lot lot, LocalDate lastDay) {
    session.update("update balcao_credit_lot set expires_on = ? where id = ?", lastDay, lot.id());
  }

  private static Lot map(Row row) throws SQLException {
    return new Lot(
        row.id("id"),
        row.id("holder"),
        row.constant("kind", CreditKind.class),
        row.constant("origin", CreditOrigin.class),
        row.money("amount", "currency"),
        row.money("free", "currency"),
        row.money("reserved", "currency"),
        row.money("spent", "currency"),
        row.money("lapsed", "currency"),
        row.dateOrNull("expires_on"),
        row.textOrNull("note"),
        row.instant("made_at"));
  }
}
