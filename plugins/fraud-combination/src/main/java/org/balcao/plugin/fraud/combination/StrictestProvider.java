package org.balcao.plugin.fraud.combination;

import java.util.List;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.SpiRange;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.policy.FraudCombinationProvider;

/** Makes the fraud combinations of type {@code strictest}. */
public final class StrictestProvider implements FraudCombinationProvider {
  private static final String LEAST_APPROVALS = "least-approvals";

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "strictest",
          "The strictest verdict counts",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          List.of(
              Setting.withDefault(
                  LEAST_APPROVALS,
                  SettingType.INTEGER,
                  "0",
                  "How many providers must approve where none has anything against an order;"
                      + " otherwise it is reviewed")));

  /** For {@link java.util.ServiceLoader}. */
  public StrictestProvider() {}

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public FraudCombination create(PluginContext context) {
    int least = context.settings().integer(LEAST_APPROVALS);
    if (least < 0) {
      throw PluginException.misconfigured(LEAST_APPROVALS, "must not be negative");
    }
    return new Strictest(least);
  }
}
