package org.balcao.frontoffice.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.json.Json;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Address;
import org.jspecify.annotations.Nullable;

/** The statements on drafts. Whoever changes one locks its cart first. */
@Dependent
class DraftTable {
  private static final String SELECT =
      "select id, state, owner, created_by, email, buyer_name, phone, tax_id, billing, delivery,"
          + " carrier, service, channel, note, invitation, token_hash, invited_until, created_at,"
          + " changed_at, expires_at, order_id, reason from balcao_draft where ";

  private final Json json;
  private final StoreClock clock;

  @Inject
  DraftTable(Json json, StoreClock clock) {
    this.json = json;
    this.clock = clock;
  }

  void insert(Session session, UUID id, DraftDetails details, String actor, Instant expires) {
    session.update(
        "insert into balcao_draft (id, state, owner, created_by, email, email_key, buyer_name,"
            + " created_at, changed_at, expires_at) values (?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        details.owner(),
        actor,
        details.buyer().email(),
        key(details.buyer().email()),
        details.buyer().name(),
        clock.now(),
        clock.now(),
        expires);
    describe(session, id, details);
  }

  void describe(Session session, UUID id, DraftDetails details) {
    BuyerDetails buyer = details.buyer();
    session.update(
        "update balcao_draft set owner = ?, email = ?, email_key = ?, buyer_name = ?, phone = ?,"
            + " tax_id = ?, billing = ?, delivery = ?, carrier = ?, service = ?, channel = ?, note"
            + " = ? where id = ?",
        details.owner(),
        buyer.email(),
        key(buyer.email()),
        buyer.name(),
        buyer.phone(),
        buyer.taxId(),
        text(details.billing()),
        text(details.delivery()),
        details.carrier(),
        details.service(),
        details.channel(),
        details.note(),
        id);
  }

  /** It was changed, and lasts longer for that; never shorter than it lasted before. */
  void touch(Session session, DraftRow draft, Instant expires) {
    session.update(
        "update balcao_draft set changed_at = ?, expires_at = ? where id = ?",
        clock.now(),
        expires.isAfter(draft.expiresAt()) ? expires : draft.expiresAt(),
        draft.id());
  }

  void invite(Session session, UUID id, int invitation, String tokenHash, Instant until) {
    session.update(
        "update balcao_draft set invitation = ?, token_hash = ?, invited_at = ?, invited_until = ?"
            + " where id = ?",
        invitation,
        tokenHash,
        clock.now(),
        until,
        id);
  }

  void placed(Session session, UUID id, UUID orderId) {
    session.update(
        "update balcao_draft set state = 'PLACED', order_id = ?, changed_at = ? where id = ?",
        orderId,
        clock.now(),
        id);
  }

  void close(Session session, UUID id, Draft.State state, @Nullable String reason) {
    session.update(
        "update balcao_draft set state = ?, reason = ?, changed_at = ? where id = ?",
        state,
        reason,
        clock.now(),
        id);
  }

  /** Deletes what was closed without an order before that moment. */
  void forget(Session session, Instant before) {
    session.update(
        "delete from balcao_draft where state in ('CANCELLED', 'EXPIRED') and changed_at < ?",
        before);
    String left =
        " in (select c.id from balcao_cart c where c.draft = true and not exists (select 1 from"
            + " balcao_draft d where d.id = c.id))";
    session.update("delete from balcao_cart_line where cart_id" + left);
    session.update("delete from balcao_cart where id" + left);
  }

  Optional<DraftRow> find(Session session, UUID id) {
    return session.first(this::row, SELECT + "id = ?", id);
  }

  DraftRow get(Session session, UUID id) {
    return find(session, id).orElseThrow(() -> new NotFoundException("draft", id));
  }

  Optional<DraftRow> byToken(Session session, String tokenHash) {
    return session.first(this::row, SELECT + "token_hash = ?", tokenHash);
  }

  private DraftRow row(Row row) throws SQLException {
    return new DraftRow(
        row.id("id"),
        row.constant("state", Draft.State.class),
        new DraftDetails(
            new BuyerDetails(
                row.text("email"),
                row.text("buyer_name"),
                row.textOrNull("phone"),
                row.textOrNull("tax_id")),
            address(row.textOrNull("billing")),
            address(row.textOrNull("delivery")),
            row.textOrNull("carrier"),
            row.textOrNull("service"),
            row.textOrNull("channel"),
            row.textOrNull("note"),
            row.text("owner")),
        row.text("created_by"),
        row.integer("invitation"),
        row.textOrNull("token_hash"),
        row.instantOrNull("invited_until"),
        row.instant("created_at"),
        row.instant("changed_at"),
        row.instant("expires_at"),
        row.idOrNull("order_id"),
        row.textOrNull("reason"));
  }

  private @Nullable String text(@Nullable Address address) {
    return address == null ? null : json.write(address);
  }

  private @Nullable Address address(@Nullable String text) {
    return text == null ? null : json.read(text, Address.class);
  }

  static String key(String email) {
    return email.toLowerCase(Locale.ROOT);
  }
}
