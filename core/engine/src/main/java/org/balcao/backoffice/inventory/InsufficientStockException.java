package org.balcao.backoffice.inventory;

import java.util.Map;
import java.util.TreeMap;
import org.balcao.kernel.ConflictException;

/** There is not enough. Nothing was changed. */
public final class InsufficientStockException extends ConflictException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Integer> available;

  /**
   * @param available per SKU that is short, how many could be had
   */
  InsufficientStockException(Map<String, Integer> available) {
    super(
        "BAL-INV001",
        "not enough in stock; available: " + new TreeMap<>(available) + " — lower the quantities");
    this.available = Map.copyOf(available);
  }

  /** Per SKU that is short, how many could be had. */
  public Map<String, Integer> available() {
    return available;
  }
}
