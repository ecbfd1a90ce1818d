package org.balcao.spi.shipping;

import java.time.LocalDate;
import java.util.List;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/**
 * A consignment to be priced.
 *
 * @param from where it leaves
 * @param to where it goes
 * @param parcels at least one
 * @param goodsValue value of the goods without tax and transport, for insurance and value bands;
 *     its currency is the one that quotes are wanted in
 * @param readyOn the date in the store's zone on which the parcels can leave
 */
public record QuoteRequest(
    Address from, Address to, List<Parcel> parcels, Money goodsValue, LocalDate readyOn) {
  /** Copies the list and refuses an empty one. */
  public QuoteRequest {
    parcels = List.copyOf(parcels);
    if (parcels.isEmpty()) {
      throw new IllegalArgumentException("a consignment has one parcel or more");
    }
  }
}
