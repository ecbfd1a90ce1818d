package org.balcao.spi.tck;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.FileContent;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.shipping.Bookings.Booking;
import org.balcao.spi.shipping.Bookings.BookingRequest;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.DispatchDesk.DispatchRequest;
import org.balcao.spi.shipping.DispatchDesk.Manifest;
import org.balcao.spi.shipping.Parcel;
import org.balcao.spi.shipping.Pickups.PickupRequest;
import org.balcao.spi.shipping.QuoteRequest;
import org.balcao.spi.shipping.RateQuote;
import org.balcao.spi.shipping.ReturnLabels.ReturnLabelRequest;
import org.balcao.spi.shipping.ServicePoint;
import org.balcao.spi.shipping.ServicePoints.Nearby;
import org.balcao.spi.shipping.TrackingEvent;

/** The steps of a consignment, for checks that need several. */
final class CarrierSteps {
  private final CarrierContract contract;
  private final Bench<Carrier> bench;

  CarrierSteps(CarrierContract contract, Bench<Carrier> bench) {
    this.contract = contract;
    this.bench = bench;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(bench.clock().instant(), bench.clock().getZone());
  }

  QuoteRequest consignment(int parcels) {
    return consignment(
        contract.recipient(), Samples.units(150, Samples.currency(contract.currencies())), parcels);
  }

  QuoteRequest consignment(Address to, Money value, int parcels) {
    return new QuoteRequest(
        contract.sender(),
        to,
        Collections.nCopies(parcels, new Parcel(1200, 300, 200, 100)),
        value,
        today());
  }

  Outcome<List<RateQuote>> quote(QuoteRequest request) {
    return bench.plugin().quote(request, bench.call());
  }

  /** A booking of a service that was offered for it. */
  BookingRequest bookingRequest(int parcels) {
    QuoteRequest consignment = consignment(parcels);
    List<RateQuote> quotes = bench.done(quote(consignment));
    if (quotes.isEmpty()) {
      throw new AssertionError("in preparation: the recipient() of the test is not served");
    }
    return new BookingRequest(
        bench.unique("S-"),
        bench.unique("B-"),
        consignment,
        quotes.get(0).service(),
        Optional.of(quotes.get(0).price()));
  }

  Outcome<Booking> book(int parcels) {
    return bench.facet(bench.plugin().bookings()).book(bookingRequest(parcels), bench.call());
  }

  ProviderRef booked() {
    return bench.ref(book(1));
  }

  Outcome<FileContent> label(ProviderRef booking) {
    return bench.facet(bench.plugin().labels()).label(booking, bench.call());
  }

  Outcome<?> voidBooking(ProviderRef booking) {
    return bench.facet(bench.plugin().bookings()).voidBooking(booking, bench.call());
  }

  Outcome<Manifest> dispatch(ProviderRef booking) {
    return bench
        .facet(bench.plugin().dispatches())
        .dispatch(new DispatchRequest(List.of(booking)), bench.call());
  }

  List<TrackingEvent> track(ProviderRef booking) {
    return bench.done(bench.facet(bench.plugin().tracking()).track(booking, bench.call()));
  }

  PickupRequest pickupRequest() {
    return new PickupRequest(
        contract.sender(),
        today().plusDays(1),
        LocalTime.of(9, 0),
        LocalTime.of(17, 0),
        List.of(booked()),
        1,
        1200,
        "");
  }

  ProviderRef pickup() {
    return bench.ref(bench.facet(bench.plugin().pickups()).order(pickupRequest(), bench.call()));
  }

  ReturnLabelRequest returnRequest() {
    QuoteRequest there = consignment(1);
    return new ReturnLabelRequest(
        bench.unique("R-"),
        bench.unique("B-"),
        Optional.empty(),
        new QuoteRequest(there.to(), there.from(), there.parcels(), there.goodsValue(), today()),
        Optional.empty(),
        today().plusDays(14));
  }

  ProviderRef returnLabel() {
    return bench.ref(
        bench.facet(bench.plugin().returnLabels()).make(returnRequest(), bench.call()));
  }

  Nearby nearby(int limit) {
    return new Nearby(contract.recipient(), ServicePoint.Use.COLLECT, Optional.empty(), limit);
  }
}
