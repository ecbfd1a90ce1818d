package org.balcao.backoffice.fiscal;

import java.util.List;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.InstanceChoice;
import org.balcao.kernel.config.KeyDeclaration;

/** Who calculates taxes. */
public final class FiscalConfiguration implements KeyDeclaration {
  static final ConfigKey<String> CALCULATOR =
      ConfigKey.instance(
          "balcao.taxes.calculator",
          InstanceChoice.needed("tax"),
          "the only one",
          "Which tax calculator counts; needed where several are configured. None configured: no tax.");

  /** For {@link java.util.ServiceLoader}. */
  public FiscalConfiguration() {}

  @Override
  public List<ConfigKey<?>> keys() {
    return List.of(CALCULATOR);
  }
}
