package org.balcao.backoffice.warehouse;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Ids;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;

/** Splits what leaves together, and puts together what leaves separately. */
@Dependent
class Repacking {
  private final PickTable table;
  private final PickReading reading;
  private final Picking picking;
  private final Consignor consignor;
  private final Ids ids;
  private final StoreClock clock;

  @Inject
  Repacking(
      PickTable table,
      PickReading reading,
      Picking picking,
      Consignor consignor,
      Ids ids,
      StoreClock clock) {
    this.table = table;
    this.reading = reading;
    this.picking = picking;
    this.consignor = consignor;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether a list's goods are here, once the shipment that it was for is taken back. */
  boolean atHand(Session session, PickTable.Standing list, String reason) {
    String shipment = list.shipmentNumber();
    return shipment == null || consignor.takeBack(session, shipment, reason);
  }

  /** The list with what is left on it first. */
  List<PickList> split(Session session, UUID listId, List<PickPart> parts) {
    PickList list = unpacked(session, List.of(listId), "its goods were split").get(0);
    refuse(Splitting.problems(list, parts));
    boolean found = list.state() == PickList.State.PICKED;
    List<PickList> made = new ArrayList<>();
    Map<String, Integer> rest = new TreeMap<>();
    for (PickPart part : parts) {
      Map<String, Integer> wanted = new TreeMap<>();
      part.quantities().forEach(q -> wanted.put(q.lineId(), q.quantity()));
      List<PickList.Line> lines =
          list.lines().stream()
              .filter(line -> wanted.containsKey(line.lineId()))
              .map(line -> part(line, wanted.getOrDefault(line.lineId(), 0), found))
              .toList();
      wanted.forEach((lineId, quantity) -> rest.merge(lineId, quantity, Integer::sum));
      made.add(
          new PickList(
              ids.next(),
              list.orderId(),
              list.orderNumber(),
              list.location(),
              list.state(),
              lines,
              List.of(),
              clock.now()));
    }
    Map<String, Integer> grams = table.grams(session, List.of(listId));
    table.take(session, listId, rest, found);
    table.insert(session, made, grams);
    for (PickList part : made) {
      if (found) {
        table.picked(
            session,
            part.id(),
            part.lines().stream().map(l -> new PickedQuantity(l.lineId(), l.picked())).toList());
      }
    }
    List<PickList> all = new ArrayList<>(List.of(reading.one(session, listId)));
    made.forEach(part -> all.add(reading.one(session, part.id())));
    return all;
  }

  private static PickList.Line part(PickList.Line line, int quantity, boolean found) {
    return new PickList.Line(
        line.lineId(), line.sku(), line.name(), quantity, found ? quantity : 0);
  }

  /** All on the first one; the others are taken back. */
  PickList merge(Session session, List<UUID> listIds) {
    if (new LinkedHashSet<>(listIds).size() != listIds.size() || listIds.size() < 2) {
      refuse(List.of("pickListIds: two or more, each once"));
    }
    List<PickList> lists = unpacked(session, listIds, "its goods leave with others");
    PickList first = lists.get(0);
    List<String> problems = new ArrayList<>();
    for (PickList list : lists) {
      if (!list.orderId().equals(first.orderId()) || !list.location().equals(first.location())) {
        problems.add("pickListIds: " + list.id() + " is of another order or location");
      } else if (list.state() != first.state()) {
        problems.add("pickListIds: " + list.id() + " is " + list.state() + ", others are not");
      }
    }
    refuse(problems);
    Map<String, PickList.Line> sums = new HashMap<>();
    lists.forEach(
        list ->
            list.lines()
                .forEach(
                    line ->
                        sums.merge(
                            line.lineId(),
                            line,
                            (a, b) ->
                                new PickList.Line(
                                    a.lineId(),
                                    a.sku(),
                                    a.name(),
                                    a.quantity() + b.quantity(),
                                    a.picked() + b.picked()))));
    Map<String, Integer> grams = table.grams(session, listIds);
    lists.stream()
        .skip(1)
        .forEach(list -> table.replace(session, list.id(), PickList.State.CANCELLED));
    table.replaceLines(session, first.id(), List.copyOf(new TreeMap<>(sums).values()), grams);
    return reading.one(session, first.id());
  }

  /** Lists as they are once nothing of them is packed, locked with their order. */
  private List<PickList> unpacked(Session session, List<UUID> listIds, String reason) {
    for (UUID orderId :
        listIds.stream()
            .map(id -> reading.one(session, id).orderId())
            .distinct()
            .sorted()
            .toList()) {
      table.lock(session, orderId);
      picking.requireConfirmed(session, orderId);
    }
    List<PickList> lists = new ArrayList<>();
    for (UUID id : listIds) {
      PickTable.Standing list = table.one(session, id);
      switch (list.state()) {
        case OPEN, PICKED -> {}
        case PACKED, SHIPPING -> {
          if (!atHand(session, list, reason)) {
            throw new ConflictException(
                "BAL-WHS005", "shipment " + list.shipmentNumber() + " is on its way");
          }
          table.unpack(session, id);
          table.replace(session, id, PickList.State.PICKED);
        }
        case CANCELLED ->
            throw new ConflictException("BAL-WHS002", "pick list " + id + " was taken back");
      }
      lists.add(reading.one(session, id));
    }
    return lists;
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-WHS001", problems);
    }
  }
}
