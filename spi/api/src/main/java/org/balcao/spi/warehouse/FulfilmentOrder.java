package org.balcao.spi.warehouse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/**
 * What a warehouse is to send. Its {@code toString} shows no personal data.
 *
 * @param number the store's number of the fulfilment, unique; printed on papers
 * @param orderNumber the store's number of the order
 * @param location the store's code of the place that the goods are taken from
 * @param to where they go
 * @param lines at least one
 * @param delivery how they go
 * @param shipBy by when they should leave, if that was promised
 * @param partial whether the warehouse may send what it has where something is short; otherwise it
 *     holds the whole and says so
 * @param note for the packer, such as the text of a gift card; may be empty
 * @param fiscalKeys access keys of the fiscal documents that travel along, where there are any
 */
public record FulfilmentOrder(
    String number,
    String orderNumber,
    String location,
    Address to,
    List<Line> lines,
    Delivery delivery,
    Optional<Instant> shipBy,
    boolean partial,
    String note,
    List<String> fiscalKeys) {

  /** Copies the lists and refuses an empty order. */
  public FulfilmentOrder {
    lines = List.copyOf(lines);
    fiscalKeys = List.copyOf(fiscalKeys);
    if (number.isBlank() || lines.isEmpty()) {
      throw new IllegalArgumentException("a fulfilment has a number and one line or more");
    }
  }

  /**
   * One article.
   *
   * @param id of the line within the fulfilment
   * @param sku the store's code of the article
   * @param name for packing papers
   * @param quantity more than zero
   * @param unitValue for customs and insurance
   */
  public record Line(String id, String sku, String name, int quantity, Money unitValue) {
    /** Refuses a quantity that is not positive. */
    public Line {
      if (quantity <= 0) {
        throw new IllegalArgumentException("a line has a quantity");
      }
    }
  }

  /**
   * How goods go.
   *
   * @param carrier the configured name of the carrier, or the warehouse's own word for one
   * @param service the carrier's code of the service
   * @param trackingCodes of a transport that the store has booked already; empty where the
   *     warehouse books it
   */
  public record Delivery(String carrier, String service, List<String> trackingCodes) {
    /** Copies the list. */
    public Delivery {
      trackingCodes = List.copyOf(trackingCodes);
    }
  }

  @Override
  public String toString() {
    return "FulfilmentOrder[" + number + ", " + location + ", " + lines + "]";
  }
}
