package org.balcao.examples.quickstart.steelwheels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;

/**
 * An order as it went.
 *
 * @param number of the source
 * @param shipped when it left, if it did
 * @param comment what was written down about it; may be empty
 * @param lines in the source's order, one per product
 */
record SourceOrder(
    int number,
    int customer,
    LocalDate ordered,
    LocalDate required,
    Optional<LocalDate> shipped,
    Status status,
    String comment,
    List<Line> lines) {
  SourceOrder {
    lines = List.copyOf(lines);
  }

  /** What became of it in the end. */
  enum Status {
    SHIPPED("Shipped"),
    RESOLVED("Resolved"),
    DISPUTED("Disputed"),
    CANCELLED("Cancelled"),
    ON_HOLD("On Hold"),
    IN_PROCESS("In Process");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    static Status of(String word) {
      for (Status status : values()) {
        if (status.word.equals(word)) {
          return status;
        }
      }
      throw new IllegalArgumentException("the source has an unknown status: '" + word + "'");
    }
  }

  /** A product, how many, and the price that was agreed. */
  record Line(String sku, int quantity, Money price) {}

  /** It left, and was cancelled all the same: it came back. */
  boolean cameBack() {
    return status == Status.CANCELLED && shipped.isPresent();
  }

  /** It was stopped, and went on later. */
  boolean wasHeld() {
    return status == Status.SHIPPED && comment.contains("was on hold");
  }

  /** Nothing came between its placing and what the source says of it. */
  boolean straight() {
    return status == Status.IN_PROCESS || (status == Status.SHIPPED && !wasHeld());
  }

  /** Whether its buyer complained about it. */
  boolean disputed() {
    return status == Status.DISPUTED
        || status == Status.RESOLVED
        || (cameBack() && comment.contains("disputed"));
  }

  String text() {
    return Integer.toString(number);
  }
}
