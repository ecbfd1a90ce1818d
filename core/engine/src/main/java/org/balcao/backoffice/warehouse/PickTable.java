package org.balcao.backoffice.warehouse;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.backoffice.warehouse.Listing.Place;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.shipping.Parcel;
import org.jspecify.annotations.Nullable;

/** Pick lists in the database. State changes are compare-and-set. */
@Dependent
class PickTable {
  private final StoreClock clock;

  @Inject
  PickTable(StoreClock clock) {
    this.clock = clock;
  }

  /** Locks an order for the making and taking back of lists. */
  void lock(Session session, UUID orderId) {
    int found =
        session.update(
            "update balcao_pick_order set version = version + 1 where order_id = ?", orderId);
    if (found == 0) {
      session.update("insert into balcao_pick_order (order_id, version) values (?, 0)", orderId);
    }
  }

  /** How many are on lists, per line and location; of lists that were picked, what was found. */
  Map<Place, Integer> listed(Session session, UUID orderId) {
    Map<Place, Integer> listed = new HashMap<>();
    session
        .list(
            row ->
                Map.entry(
                    new Place(row.text("line_id"), row.text("location")), row.integer("listed")),
            "select n.line_id, l.location, sum(case when l.state = 'OPEN' then n.quantity else"
                + " n.picked end) as listed from balcao_pick_list l join balcao_pick_line n on"
                + " n.list_id = l.id where l.order_id = ? and l.state <> 'CANCELLED' group by"
                + " n.line_id, l.location",
            orderId)
        .forEach(entry -> listed.put(entry.getKey(), entry.getValue()));
    return listed;
  }

  void insert(Session session, List<PickList> lists, Map<String, Integer> grams) {
    List<@Nullable Object[]> heads = new ArrayList<>();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (PickList list : lists) {
      heads.add(
          new Object[] {
            list.id(),
            list.orderId(),
            list.orderNumber(),
            list.location(),
            list.state(),
            list.createdAt(),
            list.createdAt()
          });
      for (int i = 0; i < list.lines().size(); i++) {
        PickList.Line line = list.lines().get(i);
        Integer weight = grams.get(line.lineId());
        rows.add(
            new Object[] {
              list.id(),
              line.lineId(),
              i,
              line.sku(),
              line.name(),
              weight == null ? 0 : Math.max(0, weight),
              line.quantity()
            });
      }
    }
    session.batch(
        "insert into balcao_pick_list (id, order_id, order_number, location, state, created_at,"
            + " changed_at) values (?, ?, ?, ?, ?, ?, ?)",
        heads);
    session.batch(
        "insert into balcao_pick_line (list_id, line_id, place, sku, name, grams, quantity, picked)"
            + " values (?, ?, ?, ?, ?, ?, ?, 0)",
        rows);
  }

  /** Changes the state if it is still the one that was seen. */
  boolean move(Session session, UUID listId, PickList.State from, PickList.State to) {
    return session.update(
            "update balcao_pick_list set state = ?, changed_at = ? where id = ? and state = ?",
            to,
            clock.now(),
            listId,
            from)
        == 1;
  }

  boolean ship(Session session, UUID listId, String shipmentNumber) {
    return session.update(
            "update balcao_pick_list set state = ?, shipment_number = ?, changed_at = ? where id ="
                + " ? and state = ?",
            PickList.State.SHIPPING,
            shipmentNumber,
            clock.now(),
            listId,
            PickList.State.PACKED)
        == 1;
  }

  Optional<String> shipmentNumber(Session session, UUID listId) {
    return session.first(
        row -> row.text("shipment_number"),
        "select shipment_number from balcao_pick_list where id = ? and shipment_number is not null",
        listId);
  }

  void picked(Session session, UUID listId, List<PickedQuantity> quantities) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    quantities.forEach(q -> rows.add(new Object[] {q.quantity(), listId, q.lineId()}));
    session.batch("update balcao_pick_line set picked = ? where list_id = ? and line_id = ?", rows);
  }

  void packed(Session session, UUID listId, List<PackedParcel> parcels) {
    List<@Nullable Object[]> heads = new ArrayList<>();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (PackedParcel packed : parcels) {
      Parcel parcel = packed.parcel();
      heads.add(
          new Object[] {
            listId,
            packed.number(),
            parcel.grams(),
            parcel.lengthMm(),
            parcel.widthMm(),
            parcel.heightMm()
          });
      SortedMap<String, Integer> contents = new TreeMap<>();
      packed.contents().forEach(c -> contents.merge(c.lineId(), c.quantity(), Integer::sum));
      contents.forEach(
          (lineId, quantity) -> rows.add(new Object[] {listId, packed.number(), lineId, quantity}));
    }
    session.batch(
        "insert into balcao_pick_parcel (list_id, number, grams, length_mm, width_mm, height_mm)"
            + " values (?, ?, ?, ?, ?, ?)",
        heads);
    session.batch(
        "insert into balcao_pick_content (list_id, number, line_id, quantity) values (?, ?, ?, ?)",
        rows);
  }

  /** What was picked weighs, in grams. */
  long weight(Session session, UUID listId) {
    return session
        .list(
            row -> row.number("grams"),
            "select sum(cast(grams as bigint) * picked) as grams from balcao_pick_line where"
                + " list_id = ?",
            listId)
        .get(0);
  }

  /** The lists of an order that are not in the hands of shipping. */
  List<UUID> unshipped(Session session, UUID orderId) {
    return session.list(
        row -> row.id("id"),
        "select id from balcao_pick_list where order_id = ? and state in (?, ?, ?) order by id",
        orderId,
        PickList.State.OPEN,
        PickList.State.PICKED,
        PickList.State.PACKED);
  }

  /** A list that was not taken back. */
  record Standing(UUID id, PickList.State state, @Nullable String shipmentNumber) {}

  /** Those of an order; locked, so that nobody picks, packs or ships them meanwhile. */
  List<Standing> standing(Session session, UUID orderId) {
    return session.list(
        PickTable::standing,
        "select id, state, shipment_number from balcao_pick_list where order_id = ? and state <>"
            + " 'CANCELLED' order by id for update",
        orderId);
  }

  /** One, taken back or not; locked. */
  Standing one(Session session, UUID listId) {
    return session
        .first(
            PickTable::standing,
            "select id, state, shipment_number from balcao_pick_list where id = ? for update",
            listId)
        .orElseThrow(() -> new NotFoundException("pick list", listId));
  }

  private static Standing standing(Row row) throws SQLException {
    return new Standing(
        row.id("id"),
        row.constant("state", PickList.State.class),
        row.textOrNull("shipment_number"));
  }

  /** The lines of which a list holds something; what was not found is not on it any more. */
  List<String> lineIds(Session session, Standing list) {
    return session.list(
        row -> row.text("line_id"),
        list.state() == PickList.State.OPEN
            ? "select line_id from balcao_pick_line where list_id = ?"
            : "select line_id from balcao_pick_line where list_id = ? and picked > 0",
        list.id());
  }

  /** Gives a list another state, in the hands of no shipment. */
  void replace(Session session, UUID listId, PickList.State to) {
    session.update(
        "update balcao_pick_list set state = ?, shipment_number = null, changed_at = ? where id = ?",
        to,
        clock.now(),
        listId);
  }

  /** Takes all out of the parcels. */
  void unpack(Session session, UUID listId) {
    session.update("delete from balcao_pick_content where list_id = ?", listId);
    session.update("delete from balcao_pick_parcel where list_id = ?", listId);
  }

  /** Takes quantities off a list. */
  void take(Session session, UUID listId, Map<String, Integer> quantities, boolean found) {
    List<@Nullable Object[]> whole = new ArrayList<>();
    List<@Nullable Object[]> parts = new ArrayList<>();
    quantities.forEach(
        (lineId, quantity) -> {
          whole.add(new Object[] {listId, lineId, quantity});
          parts.add(new Object[] {quantity, found ? quantity : 0, listId, lineId, quantity});
        });
    // A line of which nothing would be left is taken out: a list has no empty ones.
    session.batch(
        "delete from balcao_pick_line where list_id = ? and line_id = ? and quantity = ?", whole);
    session.batch(
        "update balcao_pick_line set quantity = quantity - ?, picked = picked - ? where list_id = ?"
            + " and line_id = ? and quantity > ?",
        parts);
  }

  /** What one of each line weighs. */
  Map<String, Integer> grams(Session session, List<UUID> listIds) {
    Map<String, Integer> grams = new HashMap<>();
    for (UUID id : listIds) {
      session
          .list(
              row -> Map.entry(row.text("line_id"), row.integer("grams")),
              "select line_id, grams from balcao_pick_line where list_id = ?",
              id)
          .forEach(entry -> grams.put(entry.getKey(), entry.getValue()));
    }
    return grams;
  }

  /** Gives a list other lines. */
  void replaceLines(
      Session session, UUID listId, List<PickList.Line> lines, Map<String, Integer> grams) {
    session.update("delete from balcao_pick_line where list_id = ?", listId);
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (PickList.Line line : lines) {
      rows.add(
          new Object[] {
            listId,
            line.lineId(),
            rows.size(),
            line.sku(),
            line.name(),
            grams.getOrDefault(line.lineId(), 0),
            line.quantity(),
            line.picked()
          });
    }
    session.batch(
        "insert into balcao_pick_line (list_id, line_id, place, sku, name, grams, quantity, picked)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  /** Takes lists back that are not in the hands of shipping. */
  void cancel(Session session, Collection<UUID> listIds) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    listIds.forEach(
        id ->
            rows.add(
                new Object[] {
                  PickList.State.CANCELLED,
                  clock.now(),
                  id,
                  PickList.State.OPEN,
                  PickList.State.PICKED,
                  PickList.State.PACKED
                }));
    session.batch(
        "update balcao_pick_list set state = ?, changed_at = ? where id = ? and state in (?, ?, ?)",
        rows);
  }
}
