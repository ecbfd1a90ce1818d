package org.balcao.backoffice.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balcao.backoffice.inventory.Allocator.Grant;
import org.balcao.kernel.persistence.Chunks;
import org.balcao.kernel.persistence.Session;
import org.jspecify.annotations.Nullable;

/** Reservations: a head per reference, a row per line and location. */
@Dependent
class ReservationTable {

  /** What is kept for, and has left to, a line from a location. */
  record Kept(
      String lineId, String location, String sku, int reserved, int shipped, int restocked) {
    StockKey key() {
      return new StockKey(sku, location);
    }
  }

  /** A line at a location. */
  private record Place(String reference, String lineId, String location) {}

  /** Locks a reservation, which all that is done with one reference begins with. */
  Optional<ReservationState> lock(Session session, String reference) {
    int found =
        session.update(
            "update balcao_reservation set version = version + 1 where reference = ?", reference);
    return found == 0 ? Optional.empty() : state(session, reference);
  }

  Optional<ReservationState> state(Session session, String reference) {
    return session.first(
        row -> row.constant("state", ReservationState.class),
        "select state from balcao_reservation where reference = ?",
        reference);
  }

  Optional<Instant> expiry(Session session, String reference) {
    return session.first(
        row -> row.instant("expires_at"),
        "select expires_at from balcao_reservation where reference = ? and state = ?",
        reference,
        ReservationState.HELD);
  }

  void insert(Session session, String reference, @Nullable Instant expires, Instant now) {
    session.update(
        "insert into balcao_reservation (reference, state, expires_at, created_at, version) values"
            + " (?, ?, cast(? as timestamp with time zone), ?, 0)",
        reference,
        expires == null ? ReservationState.CONFIRMED : ReservationState.HELD,
        expires,
        now);
  }

  void reopen(Session session, String reference, @Nullable Instant expires) {
    session.update(
        "update balcao_reservation set state = ?, expires_at = cast(? as timestamp with time zone)"
            + " where reference = ?",
        expires == null ? ReservationState.CONFIRMED : ReservationState.HELD,
        expires,
        reference);
  }

  boolean confirm(Session session, String reference) {
    return session.update(
            "update balcao_reservation set state = ?, expires_at = null, version = version + 1"
                + " where reference = ? and state = ?",
            ReservationState.CONFIRMED,
            reference,
            ReservationState.HELD)
        == 1;
  }

  boolean release(Session session, String reference) {
    return session.update(
            "update balcao_reservation set state = ?, expires_at = null, version = version + 1"
                + " where reference = ? and state in (?, ?)",
            ReservationState.RELEASED,
            reference,
            ReservationState.HELD,
            ReservationState.CONFIRMED)
        == 1;
  }

  boolean expire(Session session, String reference, Instant now) {
    return session.update(
            "update balcao_reservation set state = ?, expires_at = null, version = version + 1"
                + " where reference = ? and state = ? and expires_at <= ?",
            ReservationState.EXPIRED,
            reference,
            ReservationState.HELD,
            now)
        == 1;
  }

  List<Kept> kept(Session session, String reference) {
    return session.list(
        row ->
            new Kept(
                row.text("line_id"),
                row.text("location"),
                row.text("sku"),
                row.integer("reserved"),
                row.integer("shipped"),
                row.integer("restocked")),
        "select line_id, location, sku, reserved, shipped, restocked from balcao_reservation_line"
            + " where reference = ? order by line_id, location",
        reference);
  }

  /**
   * Writes down what lines got. A row of which nothing ever left may be used for other goods.
   *
   * @param fresh whether none of them can have a row yet
   */
  void keep(Session session, List<Grant> grants, boolean fresh) {
    if (grants.isEmpty()) {
      return;
    }
    Set<Place> known = fresh ? Set.of() : places(session, grants);
    List<@Nullable Object[]> updates = new ArrayList<>();
    List<@Nullable Object[]> inserts = new ArrayList<>();
    for (Grant grant : grants) {
      Place place = place(grant);
      if (known.contains(place)) {
        updates.add(
            new Object[] {
              grant.want().sku(),
              grant.quantity(),
              place.reference(),
              place.lineId(),
              place.location()
            });
      } else {
        inserts.add(
            new Object[] {
              place.reference(),
              place.lineId(),
              place.location(),
              grant.want().sku(),
              grant.quantity()
            });
      }
    }
    session.batch(
        "update balcao_reservation_line set sku = ?, reserved = reserved + ? where reference = ?"
            + " and line_id = ? and location = ?",
        updates);
    session.batch(
        "insert into balcao_reservation_line (reference, line_id, location, sku, reserved, shipped,"
            + " restocked) values (?, ?, ?, ?, ?, 0, 0)",
        inserts);
  }

  /** Keeps nothing of these any more. */
  void free(Session session, String reference, List<Kept> lines) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    lines.forEach(
        line ->
            rows.add(new Object[] {reference, line.lineId(), line.location(), line.reserved()}));
    int changed =
        session.batch(
            "update balcao_reservation_line set reserved = 0 where reference = ? and line_id = ?"
                + " and location = ? and reserved = ?",
            rows);
    requireAll(changed, rows.size());
  }

  void ship(Session session, String reference, List<ShippedQuantity> quantities) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    quantities.forEach(
        q ->
            rows.add(
                new Object[] {
                  q.quantity(), q.quantity(), reference, q.lineId(), q.location(), q.quantity()
                }));
    int changed =
        session.batch(
            "update balcao_reservation_line set reserved = reserved - ?, shipped = shipped + ?"
                + " where reference = ? and line_id = ? and location = ? and reserved >= ?",
            rows);
    requireAll(changed, rows.size());
  }

  /** Writes down what came back; {@code lines} are those of the reference before. */
  void restock(
      Session session, String reference, List<ShippedQuantity> quantities, List<Kept> lines) {
    List<@Nullable Object[]> updates = new ArrayList<>();
    List<@Nullable Object[]> inserts = new ArrayList<>();
    for (ShippedQuantity q : quantities) {
      List<Kept> line = lines.stream().filter(l -> l.lineId().equals(q.lineId())).toList();
      if (line.stream().anyMatch(l -> l.location().equals(q.location()))) {
        updates.add(new Object[] {q.quantity(), reference, q.lineId(), q.location()});
      } else {
        // It came back to another place than it left from.
        inserts.add(
            new Object[] {reference, q.lineId(), q.location(), line.get(0).sku(), q.quantity()});
      }
    }
    session.batch(
        "update balcao_reservation_line set restocked = restocked + ? where reference = ? and"
            + " line_id = ? and location = ?",
        updates);
    session.batch(
        "insert into balcao_reservation_line (reference, line_id, location, sku, reserved, shipped,"
            + " restocked) values (?, ?, ?, ?, 0, 0, ?)",
        inserts);
  }

  private static Set<Place> places(Session session, List<Grant> grants) {
    Set<String> references = new TreeSet<>();
    grants.forEach(grant -> references.add(grant.want().reference()));
    return new HashSet<>(
        Chunks.list(
            session,
            row -> new Place(row.text("reference"), row.text("line_id"), row.text("location")),
            "select reference, line_id, location from balcao_reservation_line where reference",
            references,
            ""));
  }

  private static Place place(Grant grant) {
    return new Place(grant.want().reference(), grant.want().lineId(), grant.location());
  }

  private static void requireAll(int changed, int expected) {
    if (changed != expected) {
      throw new OptimisticLockException("somebody else changed the same reservation");
    }
  }
}
