package org.balcao.plugin.carrier.tablerate;

import static org.balcao.plugin.carrier.tablerate.Shipments.NOW;
import static org.balcao.plugin.carrier.tablerate.Shipments.at;
import static org.balcao.plugin.carrier.tablerate.Shipments.booking;
import static org.balcao.plugin.carrier.tablerate.Shipments.call;
import static org.balcao.plugin.carrier.tablerate.Shipments.grams;
import static org.balcao.plugin.carrier.tablerate.Shipments.simple;
import static org.balcao.plugin.carrier.tablerate.Shipments.to;
import static org.balcao.plugin.carrier.tablerate.Shipments.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.spi.Health;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.DispatchDesk.DispatchRequest;
import org.balcao.spi.shipping.TrackingEvent;
import org.balcao.spi.shipping.TrackingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackingTest {

  private static final Instant FAR = Instant.parse("2027-01-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void beforeTheHandoverThereIsALabelOnly() {
    Carrier carrier = carrier();
    ProviderRef ref = book(carrier);
    assertEquals(List.of("LABEL_CREATED 2026-03-02T13:00:00Z"), told(carrier, ref, FAR));
  }

  @Test
  void aCarrierWithoutFeedbackDeliversOnThePromisedDay() {
    Carrier carrier = carrier();
    ProviderRef ref = book(carrier);
    dispatch(carrier, ref, NOW.plusSeconds(3600));
    Instant promised = Instant.parse("2026-03-09T20:00:00Z");
    assertEquals(
        List.of("LABEL_CREATED 2026-03-02T13:00:00Z", "ACCEPTED 2026-03-02T14:00:00Z"),
        told(carrier, ref, Instant.parse("2026-03-09T10:59:59Z")));
    assertEquals(3, told(carrier, ref, promised.minusSeconds(1)).size());
    assertEquals(
        List.of(
            "LABEL_CREATED 2026-03-02T13:00:00Z",
            "ACCEPTED 2026-03-02T14:00:00Z",
            "OUT_FOR_DELIVERY 2026-03-09T11:00:00Z",
            "DELIVERED 2026-03-09T20:00:00Z"),
        told(carrier, ref, promised));
  }

  @Test
  void aLateHandoverDelaysTheAssumedDelivery() {
    Carrier carrier = carrier();
    ProviderRef ref = book(carrier);
    dispatch(carrier, ref, Instant.parse("2026-03-10T13:00:00Z"));
    assertEquals("DELIVERED 2026-03-12T20:00:00Z", told(carrier, ref, FAR).get(3));
  }

  @Test
  void nothingIsDeliveredBeforeItWasHandedOver() {
    Carrier carrier = carrier("service.standard.days=0", "delivery-time=12:00");
    ProviderRef ref = book(carrier);
    Instant afternoon = Instant.parse("2026-03-02T18:00:00Z");
    dispatch(carrier, ref, afternoon);
    assertEquals("DELIVERED 2026-03-03T15:00:00Z", told(carrier, ref, FAR).get(3));
  }

  @Test
  void aBookingThatWasGivenBackIsCancelled() {
    Carrier carrier = carrier();
    ProviderRef ref = book(carrier);
    carrier.bookings().orElseThrow().voidBooking(ref, call());
    assertEquals("CANCELLED 2026-03-02T13:00:00Z", told(carrier, ref, FAR).get(1));
  }

  @Test
  void eventsKeepTheirKeysAndNameTheirParcels() {
    Carrier carrier = carrier();
    ProviderRef ref = book(carrier);
    dispatch(carrier, ref, NOW);
    List<TrackingEvent> first = events(carrier, ref, FAR);
    assertEquals(first, events(carrier("folder=" + folder), ref, FAR));
    assertEquals(first.size(), first.stream().map(TrackingEvent::key).distinct().count());
    assertEquals("ASSUMED_DELIVERED", first.get(3).rawStatus());
  }

  @Test
  void confirmedDeliveriesComeFromTheDriversFiles() throws IOException {
    Carrier carrier = carrier("delivery=confirmed");
    ProviderRef ref = book(carrier);
    dispatch(carrier, ref, NOW);
    assertEquals(2, told(carrier, ref, FAR).size());
    String code = code(carrier);
    confirm(
        "monday.csv",
        "tracking-code,status,at,place,note\n"
            + code
            + ",delivery-attempt-failed,2026-03-04T10:00,Centro,nobody there\n");
    confirm(
        "tuesday.csv", code.toLowerCase(Locale.ROOT) + ",Delivered,2026-03-05T09:30:00-03:00,,\n");
    List<TrackingEvent> events = events(carrier, ref, FAR);
    assertEquals(TrackingStatus.DELIVERY_ATTEMPT_FAILED, events.get(2).status());
    assertEquals(Optional.of("Centro"), events.get(2).place());
    assertEquals("nobody there", events.get(2).description());
    assertEquals(TrackingStatus.DELIVERED, events.get(3).status());
    assertEquals(Instant.parse("2026-03-05T12:30:00Z"), events.get(3).at());
    assertEquals(Health.up(), carrier.health());
  }

  @Test
  void aSlipInOneLineIsToldAndHidesNoOther() throws IOException {
    Carrier carrier = carrier("delivery=confirmed");
    ProviderRef ref = book(carrier);
    dispatch(carrier, ref, NOW);
    String code = code(carrier);
    confirm(
        "day.csv",
        code.replace("BL", "BX")
            + ",delivered,2026-03-04T10:00,,\n"
            + code
            + ",delivered,yesterday,,\n"
            + code
            + ",teleported,2026-03-04T10:00,,\n");
    List<TrackingEvent> events = events(carrier, ref, FAR);
    assertEquals(3, events.size());
    assertEquals(TrackingStatus.UNRECOGNIZED, events.get(2).status());
    assertEquals("teleported", events.get(2).rawStatus());
    assertEquals(Health.Status.DEGRADED, carrier.health().status());
    assertTrue(carrier.health().detail().contains("deliveries/day.csv line 1"));
    confirm("day.csv", code + ",delivered,2026-03-04T10:00,,\n");
    assertEquals(Health.up(), carrier.health());
    assertEquals(TrackingStatus.DELIVERED, events(carrier, ref, FAR).get(2).status());
  }

  private Carrier carrier(String... settings) {
    List<String> all = simple(settings);
    all.add("folder=" + folder);
    return Shipments.carrier(all);
  }

  private void confirm(String file, String content) throws IOException {
    Files.createDirectories(folder.resolve("deliveries"));
    Files.writeString(folder.resolve("deliveries").resolve(file), content);
  }

  private static ProviderRef book(Carrier carrier) {
    var outcome =
        carrier.bookings().orElseThrow().book(booking(to("01310-100"), grams(500)), call());
    return assertInstanceOf(Outcome.Done.class, outcome).ref();
  }

  private static String code(Carrier carrier) {
    return value(carrier.bookings().orElseThrow().lookup(call().key(), Optional.empty(), call()))
        .trackingCodes()
        .get(0);
  }

  private static void dispatch(Carrier carrier, ProviderRef ref, Instant now) {
    value(
        carrier
            .dispatches()
            .orElseThrow()
            .dispatch(new DispatchRequest(List.of(ref)), at("handover", now)));
  }

  private static List<TrackingEvent> events(Carrier carrier, ProviderRef ref, Instant now) {
    return value(carrier.tracking().orElseThrow().track(ref, at("track", now))).stream()
        .sorted(Comparator.comparing(TrackingEvent::at))
        .toList();
  }

  private static List<String> told(Carrier carrier, ProviderRef ref, Instant now) {
    return events(carrier, ref, now).stream().map(e -> e.status() + " " + e.at()).toList();
  }
}
