package org.balcao.backoffice.credit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/** The statements on gift cards. */
@Dependent
class GiftCardTable {
  private static final String SELECT =
      "select id, last_four, currency, state, reason, issued_at from balcao_gift_card ";

  private final LotTable lots;

  @Inject
  GiftCardTable(LotTable lots) {
    this.lots = lots;
  }

  /** Whether staff let it be used. */
  enum State {
    ACTIVE,
    BLOCKED
  }

  record Card(
      UUID id,
      String lastFour,
      Currency currency,
      State state,
      @Nullable String reason,
      Instant issuedAt) {}

  void insert(Session session, Card card, String hash) {
    session.update(
        "insert into balcao_gift_card (id, code_hash, last_four, currency, state, issued_at) values"
            + " (?, ?, ?, ?, ?, ?)",
        card.id(),
        hash,
        card.lastFour(),
        card.currency().getCurrencyCode(),
        card.state(),
        card.issuedAt());
  }

  Card card(Session session, UUID id) {
    return session
        .first(GiftCardTable::map, SELECT + "where id = ?", id)
        .orElseThrow(() -> new NotFoundException("gift card", id));
  }

  /**
   * The card with that code, if it can be drawn on.
   *
   * @throws ConflictException if it cannot
   */
  Card usable(Session session, String code, Currency currency, LocalDate today) {
    Card card = byCode(session, code).orElseThrow(() -> unusable("no gift card has this code"));
    if (card.state() == State.BLOCKED) {
      throw unusable("this gift card cannot be used; ask the store");
    }
    if (!card.currency().equals(currency)) {
      throw unusable("this gift card is in " + card.currency() + ", not in " + currency);
    }
    List<Lot> value = lots.of(session, card.id(), currency);
    if (value.stream().allMatch(lot -> lot.expired(today))) {
      throw unusable("this gift card has expired");
    }
    return card;
  }

  Optional<Card> byCode(Session session, String code) {
    return session.first(
        GiftCardTable::map, SELECT + "where code_hash = ?", GiftCardCode.typed(code).hash());
  }

  static ConflictException unusable(String why) {
    return new ConflictException("BAL-CRD002", why);
  }

  /** Newest first. */
  List<Card> list(Session session, @Nullable Instant issuedAt, @Nullable UUID id, int most) {
    String order = " order by issued_at desc, id desc fetch first " + most + " rows only";
    return issuedAt == null
        ? session.list(GiftCardTable::map, SELECT + order)
        : session.list(
            GiftCardTable::map,
            SELECT + "where issued_at < ? or (issued_at = ? and id < ?)" + order,
            issuedAt,
            issuedAt,
            id);
  }

  /** No if it was not in that state. */
  boolean move(Session session, UUID id, State from, State to, @Nullable String reason) {
    return session.update(
            "update balcao_gift_card set state = ?, reason = ? where id = ? and state = ?",
            to,
            reason,
            id,
            from)
        == 1;
  }

  void recode(Session session, UUID id, GiftCardCode code) {
    session.update(
        "update balcao_gift_card set code_hash = ?, last_four = ? where id = ?",
        code.hash(),
        code.lastFour(),
        id);
  }

  private static Card map(Row row) throws SQLException {
    return new Card(
        row.id("id"),
        row.text("last_four"),
        Currency.getInstance(row.text("currency")),
        row.constant("state", State.class),
        row.textOrNull("reason"),
        row.instant("issued_at"));
  }
}
