package org.balcao.spi.supplier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;

/**
 * What a supplier says to an order, line by line.
 *
 * @param number the store's number of the purchase order
 * @param revision the revision that it answers
 * @param supplierNumber the supplier's own number of the order, if it gave one
 * @param lines one or more per line of the order: a line may be promised in parts
 */
public record Acknowledgement(
    String number, int revision, Optional<String> supplierNumber, List<LineAnswer> lines) {

  /** Copies the list and refuses an empty one. */
  public Acknowledgement {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an answer speaks of one line or more");
    }
  }

  /** How many pieces of a line the supplier promises. */
  public int promised(String lineId) {
    return lines.stream()
        .filter(line -> line.lineId().equals(lineId))
        .filter(line -> line.answer() == Answer.ACCEPTED || line.answer() == Answer.BACKORDERED)
        .mapToInt(LineAnswer::quantity)
        .sum();
  }

  /**
   * What a supplier says to a line, or to a part of it.
   *
   * @param lineId the order's id of the line
   * @param answer in the kernel's words
   * @param rawAnswer the supplier's own code; empty where it has none
   * @param quantity how many pieces it is about, more than zero
   * @param unitPrice what each will cost, without tax; as ordered where absent
   * @param promisedOn when they will be there
   * @param replacement the supplier's code of the article that it sends instead
   */
  public record LineAnswer(
      String lineId,
      Answer answer,
      String rawAnswer,
      int quantity,
      Optional<Money> unitPrice,
      Optional<LocalDate> promisedOn,
      Optional<String> replacement) {
    /** Refuses a quantity that is not positive. */
    public LineAnswer {
      if (quantity <= 0) {
        throw new IllegalArgumentException("an answer is about one piece or more");
      }
    }

    /** Taken as it was ordered. */
    public static LineAnswer accepted(String lineId, int quantity) {
      return new LineAnswer(
          lineId,
          Answer.ACCEPTED,
          "",
          quantity,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /** What a supplier may say to a line. */
  public enum Answer {
    /** It will come; price and date may differ from the order's. */
    ACCEPTED,
    /** It will come later, from a delivery that the supplier itself waits for. */
    BACKORDERED,
    /** It will not come. */
    REJECTED,
    /** An answer that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }
}
