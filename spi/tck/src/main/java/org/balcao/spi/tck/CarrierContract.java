package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.Address;
import org.balcao.spi.FileContent;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Bookings.Booking;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.QuoteRequest;
import org.balcao.spi.shipping.RateQuote;
import org.balcao.spi.shipping.ServicePoint;
import org.balcao.spi.shipping.TrackingEvent;
import org.junit.jupiter.api.Test;

/** What a {@link Carrier} keeps. */
public interface CarrierContract extends PluginContract<Carrier> {

  /** Where sample consignments leave; of the author, if not from São Paulo. */
  default Address sender() {
    return Person.store();
  }

  /** Where sample consignments go, which is served; of the author, if not to Recife. */
  default Address recipient() {
    return Person.address();
  }

  /** A place that is not served, if there is one; of the author. */
  default Optional<Address> unservedPlace() {
    return Optional.empty();
  }

  @Override
  default Class<Carrier> extensionPoint() {
    return Carrier.class;
  }

  @Override
  default List<Operation<Carrier, ?, ?, ?>> operations() {
    return new CarrierOperations(this).all();
  }

  /** A price is in the currency of the goods' value, whichever it is. */
  @Test
  default void quotesAreInTheCurrencyOfTheGoods() {
    try (Bench<Carrier> bench = new Bench<>(this)) {
      CarrierSteps steps = new CarrierSteps(this, bench);
      for (Money value : Samples.amounts(currencies())) {
        List<RateQuote> quotes = bench.done(steps.quote(steps.consignment(recipient(), value, 1)));
        assertFalse(quotes.isEmpty(), () -> "quotes for goods of " + value);
        quotes.forEach(
            quote ->
                assertEquals(
                    value.currency(), quote.price().currency(), "the currency of a price"));
      }
    }
  }

  /** No quote promises that a consignment arrives before it can leave. */
  @Test
  default void quotesArriveAfterTheParcelsAreReady() {
    try (Bench<Carrier> bench = new Bench<>(this)) {
      CarrierSteps steps = new CarrierSteps(this, bench);
      QuoteRequest request = steps.consignment(1);
      for (RateQuote quote : bench.done(steps.quote(request))) {
        assertFalse(
            quote.earliest().isBefore(request.readyOn()),
            () -> quote + " would arrive before " + request.readyOn());
      }
    }
  }

  /** The quotes of a consignment are of different services, whose codes can be written in URLs. */
  @Test
  default void quotesNameTheirServices() {
    try (Bench<Carrier> bench = new Bench<>(this)) {
      CarrierSteps steps = new CarrierSteps(this, bench);
      List<RateQuote> quotes = bench.done(steps.quote(steps.consignment(1)));
      Set<String> services = quotes.stream().map(RateQuote::service).collect(Collectors.toSet());
      assertEquals(quotes.size(), services.size(), "different services");
      services.forEach(
          code -> assertTrue(code.matches("[a-z0-9-]+"), () -> "the code of a service: " + code));
      quotes.forEach(quote -> assertFalse(quote.serviceName().isBlank(), "a name for buyers"));
    }
  }

  /** A place that is not served is answered with no quote, which is not a failure. */
  @Test
  default void aPlaceThatIsNotServedHasNoQuote() {
    assumeTrue(unservedPlace().isPresent(), "every place is served");
    try (Bench<Carrier> bench = new Bench<>(this)) {
      CarrierSteps steps = new CarrierSteps(this, bench);
      Money value = Samples.units(150, Samples.currency(currencies()));
      Outcome<List<RateQuote>> answer =
          steps.quote(steps.consignment(unservedPlace().orElseThrow(), value, 1));
      assertEquals(Optional.of(List.of()), answer.toOptional(), () -> "not " + answer);
    }
  }

  /** A booking has as many tracking codes as parcels. */
  @Test
  default void aBookingHasATrackingCodePerParcel() {
    try (Bench<Carrier> bench = benchWith("bookings")) {
      Outcome<Booking> answer = new CarrierSteps(this, bench).book(3);
      Answers.accepted("a booking of three parcels", answer);
      assumeTrue(answer.toOptional().isPresent(), "the codes come later");
      assertEquals(3, bench.done(answer).trackingCodes().size(), "codes of three parcels");
    }
  }

  /** A label that is asked for again is the same. */
  @Test
  default void aLabelIsTheSameWhenItIsMadeAgain() {
    try (Bench<Carrier> bench = benchWith("labels")) {
      CarrierSteps steps = new CarrierSteps(this, bench);
      ProviderRef booking = steps.booked();
      Outcome<FileContent> first = steps.label(booking);
      Answers.accepted("a label", first);
      bench.clock().pass(Duration.ofMinutes(5));
      bench.restart();
      Outcome<FileContent> second = steps.label(booking);
      if (first instanceof Outcome.Done<FileContent> label) {
        assertTrue(label.value().bytes().length > 0, "a label is not empty");
        assertEquals(label.value(), bench.done(second), "the label, made again");
      }
    }
  }

  /** What was not booked has no label. */
  @Test
  default void anUnknownBookingHasNoLabel() {
    try (Bench<Carrier> bench = benchWith("labels")) {
      Outcome<FileContent> answer =
          new CarrierSteps(this, bench).label(new ProviderRef("contract-unknown-booking"));
      assertInstanceOf(Outcome.Rejected.class, answer, "the label of an unknown booking");
    }
  }

  /** A booking that was given back is not handed over any more. */
  @Test
  default void aVoidedBookingIsNotDispatched() {
    try (Bench<Carrier> bench = benchWith("dispatches")) {
      CarrierSteps steps = new CarrierSteps(this, bench);
      ProviderRef booking = steps.booked();
      bench.ref(steps.voidBooking(booking));
      assertInstanceOf(
          Outcome.Rejected.class, steps.dispatch(booking), "the handover of a voided booking");
    }
  }

  /** A booking that was handed over is not given back any more. */
  @Test
  default void aDispatchedBookingIsNotVoided() {
    try (Bench<Carrier> bench = benchWith("dispatches")) {
      CarrierSteps steps = new CarrierSteps(this, bench);
      ProviderRef booking = steps.booked();
      bench.ref(steps.dispatch(booking));
      assertInstanceOf(
          Outcome.Rejected.class, steps.voidBooking(booking), "voiding what was handed over");
    }
  }

  /** What was told about a parcel is told again under the same keys, and keys are unique. */
  @Test
  default void trackingEventsKeepTheirKeys() {
    try (Bench<Carrier> bench = benchWith("tracking")) {
      CarrierSteps steps = new CarrierSteps(this, bench);
      ProviderRef booking = steps.booked();
      if (bench.plugin().dispatches().isPresent()) {
        bench.ref(steps.dispatch(booking));
      }
      bench.clock().pass(Duration.ofHours(1));
      Set<String> first = keys(steps.track(booking));
      bench.restart();
      bench.clock().pass(Duration.ofDays(1));
      Set<String> second = keys(steps.track(booking));
      assertTrue(
          second.containsAll(first), () -> "keys told before, " + first + ", among " + second);
    }
  }

  /** Service points are of use, no more than asked for, and the nearest comes first. */
  @Test
  default void servicePointsAreNearAndOfUse() {
    try (Bench<Carrier> bench = benchWith("servicePoints")) {
      CarrierSteps steps = new CarrierSteps(this, bench);
      List<ServicePoint> points =
          bench.done(
              bench.facet(bench.plugin().servicePoints()).near(steps.nearby(2), bench.call()));
      assertTrue(points.size() <= 2, "no more points than asked for");
      int nearest = 0;
      for (ServicePoint point : points) {
        assertTrue(point.uses().contains(ServicePoint.Use.COLLECT), "parcels are fetched there");
        assertTrue(point.metres().orElse(nearest) >= nearest, "the nearest comes first");
        nearest = point.metres().orElse(nearest);
      }
    }
  }

  private static Set<String> keys(List<TrackingEvent> events) {
    Set<String> keys = events.stream().map(TrackingEvent::key).collect(Collectors.toSet());
    assertEquals(events.size(), keys.size(), () -> "different keys of different events: " + events);
    return keys;
  }

  private Bench<Carrier> benchWith(String facet) {
    return Bench.with(this, facet);
  }
}
