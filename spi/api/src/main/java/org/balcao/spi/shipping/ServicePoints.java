package org.balcao.spi.shipping;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.CallContext;
import org.balcao.spi.Outcome;

/** Facet of a {@link Carrier}: knows its counters, shops and lockers. Without effect. */
public interface ServicePoints {

  /** The points near a place, nearest first. A place without any is {@code Done} and empty. */
  Outcome<List<ServicePoint>> near(Nearby request, CallContext context);

  /**
   * What is looked for.
   *
   * @param place whose postal code, city and country count
   * @param use what the point must be good for
   * @param service the service that must be offered there; any where absent
   * @param limit how many at most, from 1
   */
  record Nearby(Address place, ServicePoint.Use use, Optional<String> service, int limit) {
    /** Refuses a limit below 1. */
    public Nearby {
      if (limit < 1) {
        throw new IllegalArgumentException("one point or more is looked for");
      }
    }

    @Override
    public String toString() {
      return "Nearby[" + place.country() + ", " + use + ", " + limit + "]";
    }
  }
}
