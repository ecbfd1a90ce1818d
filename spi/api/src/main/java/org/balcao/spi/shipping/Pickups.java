package org.balcao.spi.shipping;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link Carrier}: has bookings fetched. Money may leave here. */
public interface Pickups extends Effect<Pickups.Pickup> {

  /** Orders one pickup. */
  Outcome<Pickup> order(PickupRequest request, CallContext context);

  /** Calls a pickup off. {@code Done} where it is gone, however often it is asked. */
  Outcome<CalledOff> callOff(ProviderRef pickup, CallContext context);

  /**
   * What is to be fetched.
   *
   * @param at where from
   * @param on the date, at that place
   * @param earliest from when on somebody is there, by that place's clock
   * @param latest until when, after {@code earliest}
   * @param bookings what is to be fetched; at least one
   * @param parcels how many parcels these are together
   * @param grams what they weigh together
   * @param note for the driver; may be empty
   */
  record PickupRequest(
      Address at,
      LocalDate on,
      LocalTime earliest,
      LocalTime latest,
      List<ProviderRef> bookings,
      int parcels,
      int grams,
      String note) {
    /** Copies the list; refuses an empty one, an empty window and nothing to carry. */
    public PickupRequest {
      bookings = List.copyOf(bookings);
      if (bookings.isEmpty() || parcels <= 0 || grams <= 0) {
        throw new IllegalArgumentException("a pickup fetches one booking or more");
      }
      if (!latest.isAfter(earliest)) {
        throw new IllegalArgumentException("a pickup has a real window");
      }
    }

    @Override
    public String toString() {
      return "PickupRequest[" + on + ", " + earliest + "-" + latest + ", " + bookings + "]";
    }
  }

  /**
   * Somebody will come.
   *
   * @param number the carrier's number, for the driver and for questions
   * @param on the date that was agreed
   * @param earliest from when on
   * @param latest until when
   * @param price what it costs, if the carrier says so now
   */
  record Pickup(
      String number, LocalDate on, LocalTime earliest, LocalTime latest, Optional<Money> price) {}

  /** Nobody will come. */
  record CalledOff() {}
}
