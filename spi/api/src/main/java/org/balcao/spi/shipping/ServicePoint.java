package org.balcao.spi.shipping;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.balcao.spi.Address;

/**
 * A counter, shop or locker where parcels are handed over.
 *
 * @param id the carrier's code; what {@link Bookings.BookingRequest#servicePoint()} takes
 * @param name for buyers
 * @param address where it is; its recipient is the point's own name
 * @param uses what it is good for; at least one
 * @param metres how far it is from the place asked about, as the crow flies, if that is known
 * @param opening when it is open, as text in the buyer's language, if that is known
 */
public record ServicePoint(
    String id,
    String name,
    Address address,
    Set<Use> uses,
    OptionalInt metres,
    Optional<String> opening) {

  /** Copies the set; refuses an empty one and a negative distance. */
  public ServicePoint {
    uses = Set.copyOf(uses);
    if (id.isBlank() || uses.isEmpty()) {
      throw new IllegalArgumentException("a service point has an id and a use");
    }
    if (metres.isPresent() && metres.getAsInt() < 0) {
      throw new IllegalArgumentException("a distance is not negative");
    }
  }

  /** What a point is good for. */
  public enum Use {
    /** Buyers fetch parcels there. */
    COLLECT,
    /** Buyers and the store hand parcels in there. */
    DROP_OFF
  }
}
