package org.balcao.backoffice.order;

import java.util.Map;
import org.balcao.spi.Address;
import org.jspecify.annotations.Nullable;

/**
 * A change of an order before it is paid. Prices stay as confirmed; taxes are calculated anew, the
 * transport is not.
 *
 * @param quantities per line id the new quantity; 0 takes the line out
 * @param delivery the new address, in the same country; {@code null} for the one before
 * @param version of the order that the change was made on; another one is a conflict
 */
public record EditOrder(Map<String, Integer> quantities, @Nullable Address delivery, int version) {
  /** Copies the map. */
  public EditOrder {
    quantities = Map.copyOf(quantities);
  }
}
