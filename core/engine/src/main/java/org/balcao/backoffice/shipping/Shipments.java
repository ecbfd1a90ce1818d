package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.shipping.ShipmentView.State;
import org.balcao.backoffice.warehouse.PickList;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.shipping.TrackingEvent;
import org.jspecify.annotations.Nullable;

/** Finds, makes, moves and shows shipments. */
@Dependent
class Shipments {
  private final ShipmentRows rows;
  private final StoreClock clock;
  private final Ids ids;

  @Inject
  Shipments(ShipmentRows rows, StoreClock clock, Ids ids) {
    this.rows = rows;
    this.clock = clock;
    this.ids = ids;
  }

  ShipmentEntity get(Session session, UUID id) {
    ShipmentEntity shipment = session.entities().find(ShipmentEntity.class, id);
    if (shipment == null) {
      throw new NotFoundException("shipment", id);
    }
    return shipment;
  }

  /** All of them, each once, in one order for everybody. */
  List<ShipmentEntity> all(Session session, Collection<UUID> wanted) {
    List<ShipmentEntity> found =
        session
            .entities()
            .createQuery(
                "select s from ShipmentEntity s where s.id in :ids order by s.id",
                ShipmentEntity.class)
            .setParameter("ids", wanted)
            .getResultList();
    TreeSet<UUID> missing = new TreeSet<>(wanted);
    found.forEach(s -> missing.remove(s.id));
    if (!missing.isEmpty()) {
      throw new NotFoundException("shipment", missing.first());
    }
    return found;
  }

  ShipmentEntity byNumber(Session session, String number) {
    return session
        .entities()
        .createQuery(
            "select s from ShipmentEntity s where s.number = :number", ShipmentEntity.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("shipment", number));
  }

  /** What was made of a list, unless it was taken back since. */
  Optional<ShipmentEntity> ofPickList(Session session, UUID pickListId) {
    return session
        .entities()
        .createQuery(
            "select s from ShipmentEntity s where s.pickListId = :list", ShipmentEntity.class)
        .setParameter("list", pickListId)
        .getResultStream()
        .findFirst();
  }

  List<ShipmentEntity> ofOrder(Session session, UUID orderId) {
    return session
        .entities()
        .createQuery(
            "select s from ShipmentEntity s where s.orderId = :order order by s.createdAt, s.number",
            ShipmentEntity.class)
        .setParameter("order", orderId)
        .getResultList();
  }

  List<ShipmentEntity> in(Session session, State state, int most) {
    return session
        .entities()
        .createQuery(
            "select s from ShipmentEntity s where s.state = :state order by s.createdAt, s.number",
            ShipmentEntity.class)
        .setParameter("state", state)
        .setMaxResults(most)
        .getResultList();
  }

  ShipmentEntity create(Session session, OrderView order, PickList list, String actor) {
    // Two at once make the same number: one insert fails, its unit runs again and counts anew.
    long before =
        session
            .list(
                row -> row.number(1),
                "select count(*) from balcao_shipment where order_id = ?",
                order.id())
            .get(0);
    ShipmentEntity shipment = new ShipmentEntity();
    shipment.id = ids.next();
    shipment.number = order.number() + "-" + (before + 1);
    shipment.orderId = order.id();
    shipment.orderNumber = order.number();
    shipment.pickListId = list.id();
    shipment.location = list.location();
    shipment.carrier = order.carrier();
    shipment.service = order.service();
    shipment.locale = order.locale().toLanguageTag();
    shipment.state = State.NEW;
    shipment.createdAt = clock.now();
    session.entities().persist(shipment);
    rows.insertContents(session, shipment.id, list);
    rows.insertTransition(session, shipment, null, State.NEW, null, actor, clock.now());
    return shipment;
  }

  /** Moves a shipment; the same state again is no change. */
  void move(
      Session session, ShipmentEntity shipment, State to, @Nullable String reason, String actor) {
    if (shipment.state == to) {
      return;
    }
    shipment.allow(to);
    State from = shipment.state;
    shipment.resumeState = to == State.NEEDS_ATTENTION ? from : null;
    shipment.state = to;
    shipment.reason = reason == null ? null : Texts.atMost(500, reason);
    // Last: the statement flushes the shipment, which must be whole by then.
    rows.insertTransition(session, shipment, from, to, shipment.reason, actor, clock.now());
  }

  ShipmentView view(Session session, ShipmentEntity shipment) {
    return views(session, List.of(shipment)).get(0);
  }

  /** All in two queries, however many. */
  List<ShipmentView> views(Session session, List<ShipmentEntity> shipments) {
    List<UUID> wanted = shipments.stream().map(s -> s.id).toList();
    Map<UUID, List<String>> codes = rows.codes(session, wanted);
    Map<UUID, List<TrackingEvent>> tracking = rows.tracking(session, wanted);
    return shipments.stream()
        .map(
            s ->
                new ShipmentView(
                    s.id,
                    s.number,
                    s.orderId,
                    s.carrier,
                    s.service,
                    s.state,
                    Optional.ofNullable(s.reason),
                    codes.getOrDefault(s.id, List.of()),
                    tracking.getOrDefault(s.id, List.of()),
                    s.createdAt,
                    Optional.ofNullable(s.dispatchedAt),
                    Optional.ofNullable(s.deliveredAt)))
        .toList();
  }
}
