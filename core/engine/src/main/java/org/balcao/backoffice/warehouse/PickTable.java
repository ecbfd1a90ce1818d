package org.balcao.backoffice.warehouse;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
