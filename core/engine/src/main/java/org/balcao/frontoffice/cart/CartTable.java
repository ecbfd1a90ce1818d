package org.balcao.frontoffice.cart;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.jspecify.annotations.Nullable;

/** The heads of carts. Whoever changes a cart locks its row first. */
@Dependent
class CartTable {
  private static final String SELECT =
      "select id, version, state, customer_id, guest_id, currency, locale, changed_at, draft from"
          + " balcao_cart where ";

  private final Ids ids;
  private final StoreClock clock;

  @Inject
  CartTable(Ids ids, StoreClock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  Optional<CartRow> open(Session session, CartOwner owner) {
    return session.first(CartTable::row, SELECT + "open_key = ?", owner.openKey());
  }

  Optional<CartRow> lockOpen(Session session, CartOwner owner) {
    return session.first(CartTable::row, SELECT + "open_key = ? for update", owner.openKey());
  }

  CartRow get(Session session, UUID id) {
    return session
        .first(CartTable::row, SELECT + "id = ?", id)
        .orElseThrow(() -> new NotFoundException("cart", id));
  }

  CartRow lock(Session session, UUID id) {
    return session
        .first(CartTable::row, SELECT + "id = ? for update", id)
        .orElseThrow(() -> new NotFoundException("cart", id));
  }

  /**
   * An empty cart. Of two for one owner the second breaks the key, and its unit finds the first.
   */
  UUID insert(Session session, CartOwner owner, Currency currency, Locale locale) {
    UUID id = ids.next();
    session.update(
        "insert into balcao_cart (id, open_key, state, customer_id, guest_id, currency, locale,"
            + " version, changed_at) values (?, ?, 'OPEN', cast(? as uuid), ?, ?, ?, 1, ?)",
        id,
        owner.openKey(),
        owner.customerId(),
        owner.guestId(),
        currency.getCurrencyCode(),
        locale.toLanguageTag(),
        clock.now());
    return id;
  }

  /** An empty draft; it stands beside its owner's open cart. */
  UUID insertDraft(Session session, @Nullable UUID customerId, Currency currency, Locale locale) {
    UUID id = ids.next();
    session.update(
        "insert into balcao_cart (id, open_key, state, customer_id, guest_id, currency, locale,"
            + " version, changed_at, draft, draft_for) values (?, ?, 'OPEN', cast(? as uuid), ?, ?,"
            + " ?, 1, ?, true, cast(? as uuid))",
        id,
        "D:" + id,
        customerId,
        customerId == null ? "draft:" + id : null,
        currency.getCurrencyCode(),
        locale.toLanguageTag(),
        clock.now(),
        customerId);
    return id;
  }

  /** Takes an open draft back from whoever had it by an invitation that is void now. */
  void takeBackDraft(Session session, UUID id) {
    session.update(
        "update balcao_cart set customer_id = null, guest_id = ?, version = version + 1, changed_at"
            + " = ? where id = ? and draft_for is null and (guest_id is null or guest_id <> ?)",
        "draft:" + id,
        clock.now(),
        id,
        "draft:" + id);
  }

  /** Gives an open draft to the buyer who orders it. */
  void handDraft(Session session, CartRow cart, CartOwner owner) {
    requireOne(
        session.update(
            "update balcao_cart set customer_id = cast(? as uuid), guest_id = ?, version = version"
                + " + 1, changed_at = ? where id = ? and version = ?",
            owner.customerId(),
            owner.guestId(),
            clock.now(),
            cart.id(),
            cart.version()));
  }

  /** Its lines were changed, or what is told here. */
  void change(Session session, CartRow cart, Currency currency, Locale locale) {
    requireOne(
        session.update(
            "update balcao_cart set currency = ?, locale = ?, version = version + 1, changed_at = ?"
                + " where id = ? and version = ?",
            currency.getCurrencyCode(),
            locale.toLanguageTag(),
            clock.now(),
            cart.id(),
            cart.version()));
  }

  /** Gives an open cart to somebody who has none. */
  void hand(Session session, CartRow cart, CartOwner owner) {
    requireOne(
        session.update(
            "update balcao_cart set open_key = ?, customer_id = cast(? as uuid), guest_id = ?,"
                + " version = version + 1, changed_at = ? where id = ? and version = ?",
            owner.openKey(),
            owner.customerId(),
            owner.guestId(),
            clock.now(),
            cart.id(),
            cart.version()));
  }

  /** Closes a cart for good; {@code false} if it is not open or of another version. */
  boolean close(Session session, UUID id, int version, Cart.State state) {
    return session.update(
            "update balcao_cart set state = ?, open_key = null, version = version + 1, changed_at ="
                + " ? where id = ? and version = ? and state = 'OPEN'",
            state,
            clock.now(),
            id,
            version)
        == 1;
  }

  private static void requireOne(int changed) {
    if (changed != 1) {
      // Cannot be, since the row is locked, unless somebody changes the database by hand.
      throw new OptimisticLockException("a cart was changed in spite of its lock");
    }
  }

  private static CartRow row(Row row) throws SQLException {
    return new CartRow(
        row.id("id"),
        row.integer("version"),
        row.constant("state", Cart.State.class),
        new CartOwner(row.idOrNull("customer_id"), row.textOrNull("guest_id")),
        Currency.getInstance(row.text("currency")),
        Locale.forLanguageTag(row.text("locale")),
        row.instant("changed_at"),
        row.flag("draft"));
  }
}
