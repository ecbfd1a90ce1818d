package org.balcao.backoffice.warehouse;

import java.util.List;

/**
 * What of a pick list goes on a list of its own.
 *
 * @param quantities per line, more than zero
 */
public record PickPart(List<PickedQuantity> quantities) {
  /** Copies the list. */
  public PickPart {
    quantities = List.copyOf(quantities);
  }
}
