package org.balcao.backoffice.warehouse;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.RowMapper;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.shipping.Parcel;
import org.jspecify.annotations.Nullable;

/** Reads pick lists: four queries, however many. */
@Dependent
class PickReading {
  private static final int MOST = 500;

  private record Head(
      UUID id,
      UUID orderId,
      String orderNumber,
      String location,
      PickList.State state,
      Instant createdAt) {}

  private record Numbered<T>(UUID listId, int number, T value) {}

  PickList one(Session session, UUID listId) {
    return lists(session, "where id = ?", listId).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("pick list", listId));
  }

  List<PickList> open(Session session, String location) {
    return lists(session, "where location = ? and state = 'OPEN'", location);
  }

  List<PickList> ofOrder(Session session, UUID orderId) {
    return lists(session, "where order_id = ? and state <> 'CANCELLED'", orderId);
  }

  private static List<PickList> lists(Session session, String where, Object parameter) {
    List<Head> heads =
        session.list(
            row ->
                new Head(
                    row.id("id"),
                    row.id("order_id"),
                    row.text("order_number"),
                    row.text("location"),
                    row.constant("state", PickList.State.class),
                    row.instant("created_at")),
            "select id, order_id, order_number, location, state, created_at from balcao_pick_list "
                + where
                + " order by created_at, id fetch first "
                + MOST
                + " rows only",
            parameter);
    if (heads.isEmpty()) {
      return List.of();
    }
    Object[] ids = heads.stream().map(Head::id).toArray();
    Map<UUID, List<PickList.Line>> lines = lines(session, ids);
    Map<UUID, List<PackedParcel>> parcels = parcels(session, ids);
    return heads.stream()
        .map(
            head ->
                new PickList(
                    head.id(),
                    head.orderId(),
                    head.orderNumber(),
                    head.location(),
                    head.state(),
                    lines.computeIfAbsent(head.id(), id -> List.of()),
                    parcels.computeIfAbsent(head.id(), id -> List.of()),
                    head.createdAt()))
        .toList();
  }

  private static Map<UUID, List<PickList.Line>> lines(Session session, Object[] ids) {
    Map<UUID, List<PickList.Line>> lines = new HashMap<>();
    of(
            session,
            row ->
                new Numbered<>(
                    row.id("list_id"),
                    0,
                    new PickList.Line(
                        row.text("line_id"),
                        row.text("sku"),
                        row.text("name"),
                        row.integer("quantity"),
                        row.integer("picked"))),
            "list_id, line_id, sku, name, quantity, picked from balcao_pick_line",
            "list_id, place",
            ids)
        .forEach(
            line ->
                lines.computeIfAbsent(line.listId(), id -> new ArrayList<>()).add(line.value()));
    return lines;
  }

  private static Map<UUID, List<PackedParcel>> parcels(Session session, Object[] ids) {
    List<Numbered<PickedQuantity>> contents =
        of(
            session,
            row ->
                new Numbered<>(
                    row.id("list_id"),
                    row.integer("number"),
                    new PickedQuantity(row.text("line_id"), row.integer("quantity"))),
            "list_id, number, line_id, quantity from balcao_pick_content",
            "list_id, number, line_id",
            ids);
    record Box(UUID listId, int number) {}
    Map<Box, List<PickedQuantity>> inBoxes = new HashMap<>();
    contents.forEach(
        c ->
            inBoxes
                .computeIfAbsent(new Box(c.listId(), c.number()), box -> new ArrayList<>())
                .add(c.value()));
    Map<UUID, List<PackedParcel>> parcels = new HashMap<>();
    of(
            session,
            row ->
                new Numbered<>(
                    row.id("list_id"),
                    row.integer("number"),
                    new Parcel(
                        row.integer("grams"),
                        row.integer("length_mm"),
                        row.integer("width_mm"),
                        row.integer("height_mm"))),
            "list_id, number, grams, length_mm, width_mm, height_mm from balcao_pick_parcel",
            "list_id, number",
            ids)
        .forEach(
            p ->
                parcels
                    .computeIfAbsent(p.listId(), id -> new ArrayList<>())
                    .add(
                        new PackedParcel(
                            p.number(),
                            p.value(),
                            inBoxes.computeIfAbsent(
                                new Box(p.listId(), p.number()), box -> List.of()))));
    return parcels;
  }

  private static <T> List<T> of(
      Session session, RowMapper<T> mapper, String columns, String order, @Nullable Object[] ids) {
    return session.list(
        mapper,
        "select "
            + columns
            + " where list_id in ("
            + String.join(", ", Collections.nCopies(ids.length, "?"))
            + ") order by "
            + order,
        ids);
  }
}
