package org.balcao.spi.tck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.shipping.Bookings;
import org.balcao.spi.shipping.Bookings.BookingRequest;
import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.DispatchDesk;
import org.balcao.spi.shipping.LabelDesk;
import org.balcao.spi.shipping.Pickups;
import org.balcao.spi.shipping.Pickups.PickupRequest;
import org.balcao.spi.shipping.QuoteRequest;
import org.balcao.spi.shipping.RateQuote;
import org.balcao.spi.shipping.ReturnLabels;
import org.balcao.spi.shipping.ReturnLabels.ReturnLabelRequest;
import org.balcao.spi.shipping.ServicePoints;
import org.balcao.spi.shipping.Tracking;

/** The operations of a carrier, each with requests that work. */
final class CarrierOperations {
  private final CarrierContract contract;

  CarrierOperations(CarrierContract contract) {
    this.contract = contract;
  }

  List<Operation<Carrier, ?, ?, ?>> all() {
    return List.of(
        quote(),
        book(),
        Operation.repeatable(
            "void a booking",
            Carrier::bookings,
            Bookings::voidBooking,
            bench -> steps(bench).booked()),
        Operation.query(
            "labels", Carrier::labels, LabelDesk::label, bench -> steps(bench).booked()),
        Operation.effect(
            "dispatches",
            Carrier::dispatches,
            DispatchDesk::dispatch,
            bench -> new DispatchDesk.DispatchRequest(List.of(steps(bench).booked()))),
        Operation.query(
            "tracking", Carrier::tracking, Tracking::track, bench -> steps(bench).booked()),
        pickUp(),
        Operation.repeatable(
            "call a pickup off",
            Carrier::pickups,
            Pickups::callOff,
            bench -> steps(bench).pickup()),
        sendBack(),
        Operation.repeatable(
            "void a way back",
            Carrier::returnLabels,
            ReturnLabels::voidLabel,
            bench -> steps(bench).returnLabel()),
        Operation.query(
            "servicePoints",
            Carrier::servicePoints,
            ServicePoints::near,
            bench -> steps(bench).nearby(5)));
  }

  private Operation<Carrier, ?, ?, ?> quote() {
    return Operation.<Carrier, QuoteRequest, List<RateQuote>>query(
            "quote", Carrier::quote, bench -> steps(bench).consignment(1))
        .times(CarrierOperations::ends);
  }

  private static List<Instant> ends(List<RateQuote> quotes) {
    return quotes.stream().map(RateQuote::validUntil).toList();
  }

  private Operation<Carrier, ?, ?, ?> book() {
    return Operation.effect(
            "bookings", Carrier::bookings, Bookings::book, bench -> steps(bench).bookingRequest(1))
        .another(r -> with(r, r.shipmentNumber() + "-2", r.service()))
        .unsupported(
            bench -> {
              BookingRequest request = steps(bench).bookingRequest(1);
              return with(request, request.shipmentNumber(), Samples.UNKNOWN_ATTRIBUTE);
            });
  }

  private static BookingRequest with(BookingRequest r, String shipmentNumber, String service) {
    return new BookingRequest(
        shipmentNumber,
        r.orderNumber(),
        r.consignment(),
        service,
        r.expectedPrice(),
        r.servicePoint(),
        r.fiscalKeys());
  }

  private Operation<Carrier, ?, ?, ?> pickUp() {
    return Operation.effect(
            "pickups", Carrier::pickups, Pickups::order, bench -> steps(bench).pickupRequest())
        .another(
            r ->
                new PickupRequest(
                    r.at(),
                    r.on(),
                    r.earliest(),
                    r.latest().minusHours(1),
                    r.bookings(),
                    r.parcels(),
                    r.grams(),
                    "ring twice"));
  }

  private Operation<Carrier, ?, ?, ?> sendBack() {
    return Operation.effect(
            "returnLabels",
            Carrier::returnLabels,
            ReturnLabels::make,
            bench -> steps(bench).returnRequest())
        .another(
            r ->
                new ReturnLabelRequest(
                    r.returnNumber() + "-2",
                    r.orderNumber(),
                    r.outbound(),
                    r.consignment(),
                    Optional.empty(),
                    r.validUntil()));
  }

  private CarrierSteps steps(Bench<Carrier> bench) {
    return new CarrierSteps(contract, bench);
  }
}
