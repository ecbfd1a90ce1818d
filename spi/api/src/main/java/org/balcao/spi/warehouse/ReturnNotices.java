package org.balcao.spi.warehouse;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of a {@link WarehouseConnector}: takes notice of goods that a buyer will send back. What
 * was found in the parcel comes as {@link WarehouseChange.Graded}.
 */
public interface ReturnNotices extends Effect<ReturnNotices.Expected> {

  /** Announces one return. */
  Outcome<Expected> announce(ReturnNotice notice, CallContext context);

  /**
   * What will come back.
   *
   * @param number the store's number of the return, unique
   * @param orderNumber the store's number of the order
   * @param fulfilment the reference of the fulfilment that sent it out, if this warehouse did
   * @param location the store's code of the place where it goes
   * @param lines at least one
   * @param trackingCodes of the parcels, where known
   */
  record ReturnNotice(
      String number,
      String orderNumber,
      Optional<ProviderRef> fulfilment,
      String location,
      List<Line> lines,
      List<String> trackingCodes) {
    /** Copies the lists and refuses an empty return. */
    public ReturnNotice {
      lines = List.copyOf(lines);
      trackingCodes = List.copyOf(trackingCodes);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("a return has one line or more");
      }
    }
  }

  /**
   * One article.
   *
   * @param id of the line within the notice
   * @param sku the store's code of the article
   * @param quantity more than zero
   * @param reason the store's code of the buyer's reason
   */
  record Line(String id, String sku, int quantity, String reason) {
    /** Refuses a quantity that is not positive. */
    public Line {
      if (quantity <= 0) {
        throw new IllegalArgumentException("a line has a quantity");
      }
    }
  }

  /**
   * The warehouse expects it.
   *
   * @param number the warehouse's own number, to be written on the parcel
   */
  record Expected(String number) {}
}
