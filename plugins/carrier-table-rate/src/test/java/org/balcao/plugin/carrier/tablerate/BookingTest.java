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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.shipping.Bookings;
import org.balcao.spi.shipping.Bookings.Booking;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.DispatchDesk.DispatchRequest;
import org.balcao.spi.shipping.DispatchDesk.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookingTest {

  private static final String OTHER = "9b1c8a52-1a5e-4a66-9d2f-2d3f8f7a9c02";

  @TempDir Path folder;
  private Carrier carrier;
  private Bookings bookings;

  @BeforeEach
  void start() {
    carrier = Shipments.carrier(settings());
    bookings = carrier.bookings().orElseThrow();
  }

  private List<String> settings() {
    List<String> settings = simple();
    settings.add("folder=" + folder);
    return settings;
  }

  @Test
  void everyParcelGetsACodeThatACheckCharacterProtects() {
    Booking booking =
        value(bookings.book(booking(to("01310-100"), grams(500), grams(700)), call()));
    assertEquals("BRL 10.00", booking.price().orElseThrow().toString());
    assertEquals(2, booking.trackingCodes().stream().distinct().count());
    for (String code : booking.trackingCodes()) {
      assertTrue(code.matches("BL[0-9A-Z]{15}"), code);
      assertTrue(CheckCharacter.isRight(code), code);
    }
  }

  @Test
  void bookingTwiceWithOneKeyYieldsOneBooking() {
    Outcome<Booking> first = bookings.book(booking(to("01310-100"), grams(500)), call());
    Outcome<Booking> second =
        bookings.book(
            booking(to("01310-100"), grams(500)), at(call().key().value(), NOW.plusSeconds(9999)));
    assertEquals(first, second);
    assertEquals(IdempotencyKind.CLIENT_ASSIGNED_ID, bookings.idempotency());
    Outcome<Booking> other = bookings.book(booking(to("01310-100"), grams(500)), call(OTHER));
    assertNotEquals(value(first).trackingCodes(), value(other).trackingCodes());
  }

  @Test
  void aLookupAnswersWhatTheBookingDid() {
    Outcome.NotApplied<?> nothing =
        assertInstanceOf(
            Outcome.NotApplied.class, bookings.lookup(call().key(), Optional.empty(), call()));
    assertEquals(FailureKind.NOT_FOUND, nothing.kind());
    Outcome<Booking> booked = bookings.book(booking(to("01310-100"), grams(500)), call());
    assertEquals(booked, bookings.lookup(call().key(), Optional.empty(), call()));
  }

  @Test
  void aStoreThatStartsAgainFindsItsBookings() {
    Outcome<Booking> booked = bookings.book(booking(to("01310-100"), grams(500)), call());
    Bookings again = Shipments.carrier(settings()).bookings().orElseThrow();
    assertEquals(booked, again.lookup(call().key(), Optional.empty(), call()));
  }

  @Test
  void whatIsNotCarriedCannotBeBooked() {
    Outcome.Rejected<?> rejected =
        assertInstanceOf(
            Outcome.Rejected.class,
            bookings.book(booking(Shipments.to("PT", null, "1000"), grams(500)), call()));
    assertEquals(RejectionKind.NOT_SUPPORTED, rejected.kind());
    assertInstanceOf(
        Outcome.NotApplied.class, bookings.lookup(call().key(), Optional.empty(), call()));
  }

  @Test
  void aBookingIsGivenBackHoweverOftenThatIsAsked() {
    ProviderRef ref = book(call().key().value());
    assertInstanceOf(Outcome.Done.class, bookings.voidBooking(ref, call()));
    assertInstanceOf(Outcome.Done.class, bookings.voidBooking(ref, call()));
    Outcome.Rejected<?> label =
        assertInstanceOf(Outcome.Rejected.class, carrier.labels().orElseThrow().label(ref, call()));
    assertEquals(RejectionKind.CONFLICT, label.kind());
  }

  @Test
  void whatWasHandedOverIsNotGivenBack() {
    ProviderRef ref = book(call().key().value());
    value(dispatch(OTHER, ref));
    Outcome.Rejected<?> rejected =
        assertInstanceOf(Outcome.Rejected.class, bookings.voidBooking(ref, call()));
    assertEquals(RejectionKind.CONFLICT, rejected.kind());
  }

  @Test
  void referencesThatAreNotOursFindNothing() {
    for (String id : List.of("nothing", "../../etc/passwd", "0".repeat(26))) {
      Outcome.Rejected<?> rejected =
          assertInstanceOf(
              Outcome.Rejected.class, bookings.voidBooking(new ProviderRef(id), call()));
      assertEquals(RejectionKind.NOT_FOUND, rejected.kind());
      assertInstanceOf(
          Outcome.Rejected.class,
          carrier.labels().orElseThrow().label(new ProviderRef(id), call()));
      assertInstanceOf(
          Outcome.Rejected.class,
          carrier.tracking().orElseThrow().track(new ProviderRef(id), call()));
    }
  }

  @Test
  void aHandoverIsOfAllOrNone() {
    ProviderRef one = book(UUID.randomUUID().toString());
    ProviderRef two = book(UUID.randomUUID().toString());
    bookings.voidBooking(two, call());
    Outcome.Rejected<?> rejected =
        assertInstanceOf(Outcome.Rejected.class, dispatch(OTHER, one, two));
    assertEquals(RejectionKind.CONFLICT, rejected.kind());
    assertInstanceOf(
        Outcome.NotApplied.class,
        carrier
            .dispatches()
            .orElseThrow()
            .lookup(call(OTHER).key(), Optional.empty(), call(OTHER)));
    assertInstanceOf(Outcome.Done.class, bookings.voidBooking(one, call()));
  }

  @Test
  void aHandoverWithOneKeyHasOneManifest() {
    ProviderRef ref = book(call().key().value());
    var first = dispatch(OTHER, ref);
    assertEquals(first, dispatch(OTHER, ref));
    assertTrue(CheckCharacter.isRight(value(first).number()));
    assertEquals(
        first,
        carrier
            .dispatches()
            .orElseThrow()
            .lookup(call(OTHER).key(), Optional.empty(), call(OTHER)));
    assertInstanceOf(Outcome.Rejected.class, dispatch("5c1c8a52-1a5e-4a66-9d2f-2d3f8f7a9c03", ref));
    assertInstanceOf(Outcome.Rejected.class, dispatch(OTHER + "x", new ProviderRef("nothing")));
  }

  @Test
  void aHandoverThatWasBrokenOffIsCompletedByItsRepeat() throws IOException {
    ProviderRef one = book(UUID.randomUUID().toString());
    ProviderRef two = book(UUID.randomUUID().toString());
    var complete = dispatch(OTHER, one, two);
    try (Stream<Path> manifests = Files.list(folder.resolve("manifests"))) {
      for (Path manifest : manifests.toList()) {
        Files.delete(manifest);
      }
    }
    assertEquals(complete, dispatch(OTHER, one, two));
  }

  @Test
  void oneOfManyWhoGiveBackAndHandOverAtOnceWins() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 20; round++) {
        ProviderRef ref = book(UUID.randomUUID().toString());
        List<Future<Boolean>> winners =
            IntStream.range(0, 8)
                .mapToObj(
                    i ->
                        threads.submit(
                            () ->
                                i == 0
                                    ? bookings.voidBooking(ref, call()).toOptional().isPresent()
                                    : dispatch(UUID.randomUUID().toString(), ref)
                                        .toOptional()
                                        .isPresent()))
                .toList();
        int won = 0;
        for (Future<Boolean> winner : winners) {
          won += winner.get() ? 1 : 0;
        }
        assertEquals(1, won);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aDamagedRecordIsNeitherBookedAnewNorTakenForNothing() throws IOException {
    book(call().key().value());
    try (Stream<Path> files = Files.walk(folder.resolve("bookings"))) {
      Path record = files.filter(f -> f.toString().endsWith(".booking")).findFirst().orElseThrow();
      Files.writeString(record, "format=1\nname=x\n");
    }
    assertInstanceOf(
        Outcome.Unknown.class, bookings.lookup(call().key(), Optional.empty(), call()));
    assertInstanceOf(
        Outcome.Unknown.class, bookings.book(booking(to("01310-100"), grams(500)), call()));
  }

  @Test
  void oldBookingsAreForgottenAtStart() {
    Instant longAgo = NOW.minus(Duration.ofDays(400));
    Instant notLongAgo = NOW.minus(Duration.ofDays(300));
    bookings.book(booking(to("01310-100"), grams(500)), at(call().key().value(), longAgo));
    bookings.book(booking(to("01310-100"), grams(500)), at(OTHER, notLongAgo));
    Bookings again = Shipments.carrier(settings()).bookings().orElseThrow();
    assertInstanceOf(
        Outcome.NotApplied.class, again.lookup(call().key(), Optional.empty(), call()));
    assertInstanceOf(Outcome.Done.class, again.lookup(call(OTHER).key(), Optional.empty(), call()));
  }

  @Test
  void nothingIsLeftBesideTheRecords() throws IOException {
    book(call().key().value());
    try (Stream<Path> files = Files.walk(folder)) {
      assertFalse(files.anyMatch(f -> f.toString().endsWith(".tmp")));
    }
  }

  private ProviderRef book(String key) {
    Outcome<Booking> outcome = bookings.book(booking(to("01310-100"), grams(500)), call(key));
    return assertInstanceOf(Outcome.Done.class, outcome).ref();
  }

  private Outcome<Manifest> dispatch(String key, ProviderRef... refs) {
    return carrier
        .dispatches()
        .orElseThrow()
        .dispatch(new DispatchRequest(List.of(refs)), call(key));
  }
}
