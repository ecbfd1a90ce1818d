package org.balcao.backoffice.order;

import java.util.List;
import org.balcao.spi.Money;

/**
 * What an amendment would do.
 *
 * @param lines as they would be
 * @param tax contained in {@code after} in any case
 * @param before what the order costs now
 * @param after what it would cost
 * @param toPay what would have to be paid in addition before anything more leaves
 * @param toGiveBack what would be given free or refunded
 * @param needsApproval whether a second person would have to agree
 */
public record AmendmentPreview(
    List<OrderLine> lines,
    Money tax,
    Money before,
    Money after,
    Money toPay,
    Money toGiveBack,
    boolean needsApproval) {
  /** Copies the list. */
  public AmendmentPreview {
    lines = List.copyOf(lines);
  }

  /** What the order would cost more; negative for less. */
  public Money difference() {
    return after.minus(before);
  }
}
