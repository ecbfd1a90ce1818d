package org.balcao.backoffice.shipping;

import static org.balcao.backoffice.shipping.JourneyPropertyTest.event;
import static org.balcao.spi.shipping.TrackingStatus.ACCEPTED;
import static org.balcao.spi.shipping.TrackingStatus.CANCELLED;
import static org.balcao.spi.shipping.TrackingStatus.DELIVERED;
import static org.balcao.spi.shipping.TrackingStatus.IN_TRANSIT;
import static org.balcao.spi.shipping.TrackingStatus.LOST;
import static org.balcao.spi.shipping.TrackingStatus.REFUSED;
import static org.balcao.spi.shipping.TrackingStatus.RETURNED;
import static org.balcao.spi.shipping.TrackingStatus.RETURNING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.balcao.backoffice.shipping.Standing.Kind;
import org.balcao.spi.shipping.TrackingEvent;
import org.junit.jupiter.api.Test;

class JourneyTest {

  @Test
  void nothingToldYetIsUnderWay() {
    assertEquals(Kind.UNDER_WAY, kind(List.of("A")));
    assertEquals(Kind.UNDER_WAY, kind(List.of()));
  }

  @Test
  void theLastParcelToArriveSaysWhenTheShipmentArrived() {
    Journey journey = new Journey(List.of("A", "B"));
    journey.add(List.of(event("1", "A", DELIVERED, 2)));
    assertEquals(Kind.UNDER_WAY, journey.standing().kind());

    TrackingEvent last = event("2", "B", DELIVERED, 4);
    journey.add(List.of(last));
    assertEquals(new Standing(Kind.DELIVERED, last.at(), ""), journey.standing());
  }

  @Test
  void oneCodeMayStandForAllParcels() {
    assertEquals(Kind.DELIVERED, kind(List.of("A", "A", "A"), event("1", "A", DELIVERED, 1)));
  }

  @Test
  void aLateScanDoesNotTakeADeliveryBack() {
    assertEquals(
        Kind.DELIVERED,
        kind(List.of("A"), event("1", "A", DELIVERED, 1), event("2", "A", IN_TRANSIT, 3)));
  }

  @Test
  void refusedAndReturningIsNotBackYet() {
    assertEquals(
        Kind.UNDER_WAY,
        kind(List.of("A"), event("1", "A", REFUSED, 1), event("2", "A", RETURNING, 2)));
    assertEquals(Kind.RETURNED, kind(List.of("A"), event("3", "A", RETURNED, 3)));
  }

  @Test
  void aLostParcelNeedsAPersonUntilItIsFound() {
    assertEquals(
        Kind.ATTENTION,
        kind(List.of("A", "B"), event("1", "A", LOST, 1), event("2", "B", ACCEPTED, 1)));
    assertEquals(
        Kind.DELIVERED,
        kind(List.of("A"), event("1", "A", LOST, 1), event("2", "A", DELIVERED, 9)));
  }

  @Test
  void aBookingThatTheCarrierCancelledNeedsAPerson() {
    assertEquals(Kind.ATTENTION, kind(List.of("A"), event("1", "A", CANCELLED, 1)));
  }

  @Test
  void someHereAndSomeBackNeedsAPerson() {
    assertEquals(
        Kind.ATTENTION,
        kind(List.of("A", "B"), event("1", "A", DELIVERED, 1), event("2", "B", RETURNED, 1)));
  }

  @Test
  void aStrangersParcelDecidesNothingWhereThereAreSeveral() {
    assertEquals(Kind.UNDER_WAY, kind(List.of("A", "B"), event("1", "X", DELIVERED, 1)));
  }

  private static Kind kind(List<String> codes, TrackingEvent... events) {
    Journey journey = new Journey(codes);
    journey.add(List.of(events));
    return journey.standing().kind();
  }
}
