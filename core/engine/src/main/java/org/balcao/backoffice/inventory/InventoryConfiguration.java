package org.balcao.backoffice.inventory;

import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How stock is kept. */
public final class InventoryConfiguration implements KeyDeclaration {
  private static final int MOST = 1_000_000_000;

  static final ConfigKey<Integer> COUNT_ALONE =
      ConfigKey.number(
          "balcao.inventory.count-alone-up-to",
          MOST,
          0,
          MOST,
          "How many pieces of difference one person books alone after a [count](stock.md#counts); more needs a second one.");

  /** For {@link java.util.ServiceLoader}. */
  public InventoryConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(COUNT_ALONE);
  }
}
