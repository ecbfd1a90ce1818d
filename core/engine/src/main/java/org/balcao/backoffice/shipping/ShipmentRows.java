package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balcao.backoffice.inventory.ShippedQuantity;
import org.balcao.backoffice.shipping.ShipmentView.State;
import org.balcao.backoffice.warehouse.PackedParcel;
import org.balcao.backoffice.warehouse.PickList;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.shipping.Parcel;
import org.balcao.spi.shipping.TrackingEvent;
import org.balcao.spi.shipping.TrackingStatus;
import org.jspecify.annotations.Nullable;

/** What belongs to shipments: goods, parcels, tracking, history. Many rows per statement. */
@Dependent
class ShipmentRows {

  void insertContents(Session session, UUID shipmentId, PickList list) {
    Map<String, Integer> quantities = new TreeMap<>();
    list.lines().forEach(line -> quantities.merge(line.lineId(), line.picked(), Integer::sum));
    List<@Nullable Object[]> goods = new ArrayList<>();
    quantities.forEach(
        (line, quantity) -> {
          if (quantity > 0) {
            goods.add(new Object[] {shipmentId, line, quantity});
          }
        });
    session.batch(
        "insert into balcao_shipment_line (shipment_id, line_id, quantity) values (?, ?, ?)",
        goods);
    List<@Nullable Object[]> parcels = new ArrayList<>();
    for (PackedParcel packed : list.parcels()) {
      Parcel parcel = packed.parcel();
      parcels.add(
          new Object[] {
            shipmentId,
            parcels.size() + 1,
            parcel.grams(),
            parcel.lengthMm(),
            parcel.widthMm(),
            parcel.heightMm()
          });
    }
    session.batch(
        "insert into balcao_shipment_parcel (shipment_id, place, grams, length_mm, width_mm,"
            + " height_mm) values (?, ?, ?, ?, ?, ?)",
        parcels);
  }

  void insertTransition(
      Session session,
      ShipmentEntity shipment,
      @Nullable State from,
      State to,
      @Nullable String reason,
      String actor,
      Instant at) {
    session.update(
        "insert into balcao_shipment_transition (shipment_id, at, from_state, to_state, reason,"
            + " actor) values (?, ?, ?, ?, ?, ?)",
        shipment.id,
        at,
        from,
        to,
        reason,
        actor);
  }

  /** What is in it, from where, in the order's words. */
  List<ShippedQuantity> goods(Session session, ShipmentEntity shipment) {
    return session.list(
        row -> new ShippedQuantity(row.text("line_id"), shipment.location, row.integer("quantity")),
        "select line_id, quantity from balcao_shipment_line where shipment_id = ? order by line_id",
        shipment.id);
  }

  List<Parcel> parcels(Session session, UUID shipmentId) {
    return session.list(
        row ->
            new Parcel(
                row.integer("grams"),
                row.integer("length_mm"),
                row.integer("width_mm"),
                row.integer("height_mm")),
        "select grams, length_mm, width_mm, height_mm from balcao_shipment_parcel where shipment_id ="
            + " ? order by place",
        shipmentId);
  }

  /** Gives the parcels their codes, in order. */
  void saveCodes(Session session, UUID shipmentId, List<String> codes) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (String code : codes) {
      rows.add(new Object[] {code, shipmentId, rows.size() + 1});
    }
    session.batch(
        "update balcao_shipment_parcel set tracking_code = ? where shipment_id = ? and place = ?",
        rows);
  }

  /** One code per parcel that has one, by shipment. */
  Map<UUID, List<String>> codes(Session session, Collection<UUID> shipmentIds) {
    record Code(UUID shipment, String code) {}
    return shipmentIds.isEmpty()
        ? Map.of()
        : session
            .list(
                row -> new Code(row.id("shipment_id"), row.text("tracking_code")),
                "select shipment_id, tracking_code from balcao_shipment_parcel where tracking_code is"
                    + " not null and shipment_id in ("
                    + places(shipmentIds)
                    + ") order by shipment_id, place",
                shipmentIds.toArray())
            .stream()
            .collect(
                Collectors.groupingBy(
                    Code::shipment, Collectors.mapping(Code::code, Collectors.toList())));
  }

  /** What carriers have told, oldest first, by shipment. */
  Map<UUID, List<TrackingEvent>> tracking(Session session, Collection<UUID> shipmentIds) {
    if (shipmentIds.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<TrackingEvent>> events = new HashMap<>();
    session.list(
        row ->
            events.computeIfAbsent(row.id("shipment_id"), id -> new ArrayList<>()).add(event(row)),
        "select shipment_id, event_key, tracking_code, status, raw_status, at, place, description from"
            + " balcao_shipment_tracking where shipment_id in ("
            + places(shipmentIds)
            + ") order by shipment_id, at, event_key",
        shipmentIds.toArray());
    return events;
  }

  void insertTracking(Session session, UUID shipmentId, List<TrackingEvent> events) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (TrackingEvent event : events) {
      rows.add(
          new Object[] {
            shipmentId,
            event.key(),
            event.trackingCode(),
            event.status(),
            event.rawStatus(),
            event.at(),
            event.place().orElse(null),
            event.description()
          });
    }
    session.batch(
        "insert into balcao_shipment_tracking (shipment_id, event_key, tracking_code, status,"
            + " raw_status, at, place, description) values (?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private static TrackingEvent event(Row row) throws SQLException {
    return new TrackingEvent(
        row.text("event_key"),
        row.text("tracking_code"),
        row.constant("status", TrackingStatus.class),
        row.text("raw_status"),
        row.instant("at"),
        Optional.ofNullable(row.textOrNull("place")),
        row.text("description"));
  }

  private static String places(Collection<?> values) {
    return String.join(", ", Collections.nCopies(values.size(), "?"));
  }
}
