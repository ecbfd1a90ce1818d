package org.balcao.spi.shipping;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;

/**
 * A delivery company, an aggregator of several, or the store's own van.
 *
 * <p>The one thing that every carrier does is {@link #quote}; what more it can do, it says by its
 * facets. Called from many threads at once; never inside a transaction of the store. Configured as
 * {@code balcao.carrier.<name>.type}. Shipped: {@code table-rate}. Prove yours with {@code
 * CarrierContract}.
 *
 * <p>A carrier that tells of its parcels by itself has {@link #webhooks()}: each event is a hint
 * upon which the kernel reads {@link #tracking()} anew.
 */
@ExtensionPoint(
    kind = "carrier",
    side = ExtensionPoint.Side.BACK_OFFICE,
    provider = CarrierProvider.class,
    shipped = {"table-rate"},
    without = "Only goods without weight are sold.")
public interface Carrier extends Plugin {

  /**
   * Prices a consignment, one quote per service. Without effect, and fast: a buyer waits for it. A
   * place that is not served is {@code Done} with an empty list, not a failure.
   */
  Outcome<List<RateQuote>> quote(QuoteRequest request, CallContext context);

  /** Buys the transport of a consignment. */
  default Optional<Bookings> bookings() {
    return Optional.empty();
  }

  /** Makes labels for a booking. */
  default Optional<LabelDesk> labels() {
    return Optional.empty();
  }

  /** Hands bookings over to the carrier: manifest, posting list. */
  default Optional<DispatchDesk> dispatches() {
    return Optional.empty();
  }

  /** Tells where parcels are. */
  default Optional<Tracking> tracking() {
    return Optional.empty();
  }

  /** Has bookings fetched. */
  default Optional<Pickups> pickups() {
    return Optional.empty();
  }

  /** Makes labels and drop-off codes for what buyers send back. */
  default Optional<ReturnLabels> returnLabels() {
    return Optional.empty();
  }

  /** Knows where buyers can fetch parcels, or hand them in. */
  default Optional<ServicePoints> servicePoints() {
    return Optional.empty();
  }
}
