package org.balcao.plugin.carrier.tablerate;

import java.io.IOException;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.shipping.Bookings;

/** Books the store's own transport: writes a record. */
final class VanBookings implements Bookings {
  private static final int MOST_PARCELS = 99;

  private final Tariff tariff;
  private final BookingFolder folder;
  private final String trackingPrefix;

  VanBookings(Tariff tariff, BookingFolder folder, String trackingPrefix) {
    this.tariff = tariff;
    this.folder = folder;
    this.trackingPrefix = trackingPrefix;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.CLIENT_ASSIGNED_ID;
  }

  @Override
  public Outcome<Booking> book(BookingRequest request, CallContext context) {
    String name = TrackingCodes.name(context.key());
    try {
      Optional<BookingRecord> before = folder.find(name);
      if (before.isPresent()) {
        return done(before.get());
      }
      Optional<Tariff.Offer> offer =
          tariff.offers(request.consignment(), context.now()).stream()
              .filter(o -> o.service().id().equals(request.service()))
              .findFirst();
      if (offer.isEmpty() || request.consignment().parcels().size() > MOST_PARCELS) {
        return Outcome.rejected(
            RejectionKind.NOT_SUPPORTED,
            "not-carried",
            "service '" + request.service() + "' does not carry this consignment there");
      }
      folder.keep(record(name, request, offer.get(), context));
      // Another node may have been first; what is kept is what counts.
      return done(folder.find(name).orElseThrow(() -> new IOException("the booking is gone")));
    } catch (IOException e) {
      return lookup(context.key(), Optional.empty(), context)
          .fold(
              done -> done,
              pending -> pending,
              rejected -> rejected,
              notApplied ->
                  Outcome.notApplied(
                      FailureKind.PROVIDER_ERROR,
                      "the booking cannot be written; see to the space and the rights of 'folder'"),
              unknown -> unknown);
    }
  }

  @Override
  public Outcome<Booking> lookup(OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    try {
      return folder
          .find(TrackingCodes.name(key))
          .map(VanBookings::done)
          .orElseGet(() -> Outcome.notApplied(FailureKind.NOT_FOUND, "there is no such booking"));
    } catch (IOException e) {
      return Outcome.unknown(
          key, FailureKind.PROVIDER_ERROR, "the booking cannot be read; see to 'folder'");
    }
  }

  @Override
  public Outcome<Voided> voidBooking(ProviderRef booking, CallContext context) {
    try {
      Optional<BookingRecord> record = folder.find(booking);
      if (record.isEmpty()) {
        return Outcome.rejected(
            RejectionKind.NOT_FOUND, "no-booking", "there is no booking of that reference");
      }
      folder.close(record.get().name(), Handover.givenBack(context.now()));
      boolean givenBack =
          folder.handover(record.get().name()).filter(Handover::isGivenBack).isPresent();
      return givenBack
          ? Outcome.done(new Voided(), booking)
          : Outcome.rejected(
              RejectionKind.CONFLICT, "handed-over", "the booking was handed over already");
    } catch (IOException e) {
      // Whether it was written or not, asking again leads to the same end.
      return Outcome.notApplied(
          FailureKind.PROVIDER_ERROR, "the booking cannot be changed; see to 'folder'");
    }
  }

  private BookingRecord record(
      String name, BookingRequest request, Tariff.Offer offer, CallContext context) {
    return new BookingRecord(
        name,
        context.key().value(),
        offer.service().id(),
        offer.service().name(),
        request.shipmentNumber(),
        request.orderNumber(),
        request.consignment().from(),
        request.to(),
        request.consignment().parcels(),
        TrackingCodes.of(trackingPrefix, name, request.consignment().parcels().size()),
        offer.price(),
        context.now(),
        tariff.calendar().plus(offer.handover(), offer.days().longest()),
        offer.days().shortest());
  }

  private static Outcome<Booking> done(BookingRecord record) {
    return Outcome.done(
        new Booking(record.trackingCodes(), Optional.of(record.price())),
        new ProviderRef(record.name()));
  }
}
