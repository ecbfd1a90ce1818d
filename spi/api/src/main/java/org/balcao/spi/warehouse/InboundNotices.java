package org.balcao.spi.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;

/**
 * Facet of a {@link WarehouseConnector}: takes notice of goods that will arrive from suppliers.
 * What arrives comes as {@link WarehouseChange.Received}.
 */
public interface InboundNotices extends Effect<InboundNotices.Expected> {

  /** Announces one delivery. */
  Outcome<Expected> announce(InboundNotice notice, CallContext context);

  /**
   * What will arrive.
   *
   * @param number the store's number of the delivery, unique
   * @param location the store's code of the place where it goes
   * @param supplier the supplier's name
   * @param expectedOn when
   * @param lines at least one
   * @param trackingCodes of the parcels or pallets, where known
   */
  record InboundNotice(
      String number,
      String location,
      String supplier,
      LocalDate expectedOn,
      List<Line> lines,
      List<String> trackingCodes) {
    /** Copies the lists and refuses an empty delivery. */
    public InboundNotice {
      lines = List.copyOf(lines);
      trackingCodes = List.copyOf(trackingCodes);
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("a delivery has one line or more");
      }
    }
  }

  /**
   * One article.
   *
   * @param id of the line within the notice
   * @param sku the store's code of the article
   * @param quantity more than zero
   * @param lot the batch, where the supplier says
   */
  record Line(String id, String sku, int quantity, Optional<String> lot) {
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
   * @param number the warehouse's own number, to be written on the delivery
   */
  record Expected(String number) {}
}
