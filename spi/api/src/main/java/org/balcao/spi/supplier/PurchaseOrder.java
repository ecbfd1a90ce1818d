package org.balcao.spi.supplier;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/**
 * What is to be bought. Its {@code toString} shows no personal data.
 *
 * @param number the store's number of the purchase order, unique
 * @param revision 1 for the order as it was placed, then counting up with each change
 * @param buyer the store: its registered name and address
 * @param buyerTaxId the store's tax id
 * @param deliverTo where the goods go
 * @param dropShip whether that is a buyer of the store, so that no price may lie in the parcel
 * @param wantedOn the date on which the goods are wanted there
 * @param lines at least one, with ids of their own
 * @param note for the supplier's staff; may be empty
 */
public record PurchaseOrder(
    String number,
    int revision,
    Address buyer,
    Optional<String> buyerTaxId,
    Address deliverTo,
    boolean dropShip,
    LocalDate wantedOn,
    List<Line> lines,
    String note) {

  /** Copies the list; refuses an empty order, a revision below 1 and ids that repeat. */
  public PurchaseOrder {
    lines = List.copyOf(lines);
    if (number.isBlank() || revision < 1 || lines.isEmpty()) {
      throw new IllegalArgumentException("an order has a number, a revision from 1 and a line");
    }
    Set<String> ids = new HashSet<>();
    for (Line line : lines) {
      if (!ids.add(line.id())) {
        throw new IllegalArgumentException("two lines " + line.id());
      }
    }
  }

  /**
   * One article.
   *
   * @param id of the line, the same over all revisions
   * @param sku the store's code of the article
   * @param supplierSku the supplier's code, where the store knows it
   * @param gtin the article's number in trade, where it has one
   * @param name of the article
   * @param quantity more than zero
   * @param unitPrice as the store expects it, without tax
   */
  public record Line(
      String id,
      String sku,
      Optional<String> supplierSku,
      Optional<String> gtin,
      String name,
      int quantity,
      Money unitPrice) {
    /** Refuses a quantity that is not positive and a negative price. */
    public Line {
      if (quantity <= 0 || unitPrice.isNegative()) {
        throw new IllegalArgumentException("a line has a quantity, and no negative price");
      }
    }
  }

  @Override
  public String toString() {
    return "PurchaseOrder[" + number + "." + revision + ", " + lines.size() + " lines]";
  }
}
