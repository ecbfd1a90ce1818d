package org.balcao.spi.shipping;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link Carrier}: buys transport. Money may leave here. */
public interface Bookings extends Effect<Bookings.Booking> {

  /** Buys the transport of one consignment. */
  Outcome<Booking> book(BookingRequest request, CallContext context);

  /**
   * Gives a booking back that was not handed over. {@code Done} where it is gone, however often it
   * is asked.
   */
  Outcome<Voided> voidBooking(ProviderRef booking, CallContext context);

  /**
   * What is to be booked.
   *
   * @param shipmentNumber the store's number of the shipment, printed on labels
   * @param orderNumber the store's number of the order
   * @param consignment as it was quoted, or as it was really packed
   * @param service the service chosen from the quotes
   * @param expectedPrice what the quote said, if there was one
   * @param servicePoint the {@link ServicePoint#id()} that the parcels go to instead of the door
   * @param fiscalKeys access keys of the fiscal documents that travel along, where there are any; a
   *     carrier may refuse goods without
   */
  record BookingRequest(
      String shipmentNumber,
      String orderNumber,
      QuoteRequest consignment,
      String service,
      Optional<Money> expectedPrice,
      Optional<String> servicePoint,
      List<String> fiscalKeys) {
    /** Copies the list. */
    public BookingRequest {
      fiscalKeys = List.copyOf(fiscalKeys);
    }

    /** A booking to the door, without fiscal documents. */
    public BookingRequest(
        String shipmentNumber,
        String orderNumber,
        QuoteRequest consignment,
        String service,
        Optional<Money> expectedPrice) {
      this(
          shipmentNumber,
          orderNumber,
          consignment,
          service,
          expectedPrice,
          Optional.empty(),
          List.of());
    }

    /** The recipient's address. */
    public Address to() {
      return consignment.to();
    }
  }

  /**
   * Transport that was bought.
   *
   * @param trackingCodes one per parcel, in the parcels' order; the same code may stand for all
   * @param price what it costs, if the carrier says so now
   */
  record Booking(List<String> trackingCodes, Optional<Money> price) {
    /** Copies the list. */
    public Booking {
      trackingCodes = List.copyOf(trackingCodes);
    }
  }

  /** The booking is gone. */
  record Voided() {}
}
