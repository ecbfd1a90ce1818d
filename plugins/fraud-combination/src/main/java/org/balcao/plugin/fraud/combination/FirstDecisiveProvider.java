package org.balcao.plugin.fraud.combination;

import java.util.HashSet;
import java.util.List;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.SpiRange;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.policy.FraudCombinationProvider;

/** Makes the fraud combinations of type {@code first-decisive}. */
public final class FirstDecisiveProvider implements FraudCombinationProvider {
  private static final String PRECEDENCE = "precedence";

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "first-decisive",
          "The first provider that is sure decides",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          List.of(
              Setting.required(
                  PRECEDENCE,
                  SettingType.LIST,
                  "Configured names of fraud providers, the one whose word counts first first;"
                      + " those that are not named come after them")));

  /** For {@link java.util.ServiceLoader}. */
  public FirstDecisiveProvider() {}

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public FraudCombination create(PluginContext context) {
    List<String> order = context.settings().list(PRECEDENCE);
    if (order.isEmpty()) {
      throw PluginException.misconfigured(PRECEDENCE, "names no provider");
    }
    if (new HashSet<>(order).size() < order.size()) {
      throw PluginException.misconfigured(PRECEDENCE, "names a provider twice");
    }
    return new FirstDecisive(order);
  }
}
