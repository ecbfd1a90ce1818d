package org.balcao.backoffice.pricing;

import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.KeyDeclaration;

/** What prices mean. */
public final class PricingConfiguration implements KeyDeclaration {
  static final ConfigKey<Boolean> INCLUDE_TAX =
      ConfigKey.flag(
          "balcao.prices.include-tax", true, "Whether prices, the carriers' too, include tax.");

  /** For {@link java.util.ServiceLoader}. */
  public PricingConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(INCLUDE_TAX);
  }
}
