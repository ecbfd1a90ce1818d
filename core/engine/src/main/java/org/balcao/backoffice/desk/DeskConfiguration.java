package org.balcao.backoffice.desk;

import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** How staff work on many orders. */
public final class DeskConfiguration implements KeyDeclaration {
  static final ConfigKey<Integer> BULK_AT_MOST =
      ConfigKey.number(
          "balcao.orders.bulk-at-most",
          1000,
          1,
          100_000,
          "How many orders one [bulk action](order-desk.md#bulk-actions) takes.");

  /** For {@link java.util.ServiceLoader}. */
  public DeskConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(BULK_AT_MOST);
  }
}
