package org.balcao.backoffice.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Goods to bring from one location to another.
 *
 * @param from code of the location that they leave
 * @param to code of another location
 * @param lines what; one or more, each SKU once
 * @param note for staff, such as who drives; at most 200 characters, may be empty
 * @param expected on which day they should arrive, if anybody knows
 */
public record SendTransfer(
    String from,
    String to,
    List<TransferredQuantity> lines,
    String note,
    Optional<LocalDate> expected) {
  /** Copies the list. */
  public SendTransfer {
    lines = List.copyOf(lines);
  }

  /** Goods without a note or a day. */
  public static SendTransfer of(String from, String to, TransferredQuantity... lines) {
    return new SendTransfer(from, to, List.of(lines), "", Optional.empty());
  }
}
