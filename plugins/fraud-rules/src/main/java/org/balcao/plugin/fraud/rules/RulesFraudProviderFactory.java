package org.balcao.plugin.fraud.rules;

import java.util.stream.Stream;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.SpiRange;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.FraudProviderFactory;

/** Makes the fraud providers of type {@code rules}. */
public final class RulesFraudProviderFactory implements FraudProviderFactory {

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "rules",
          "Explained fraud rules",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          Stream.concat(Policy.SETTINGS.stream(), RuleBook.SETTINGS.stream()).toList());

  /** For {@link java.util.ServiceLoader}. */
  public RulesFraudProviderFactory() {}

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public FraudProvider create(PluginContext context) {
    Policy policy = Policy.from(context.settings());
    return new RulesFraudProvider(
        policy,
        RuleBook.from(context.settings(), policy.historyWindow(), context.clock().getZone()));
  }
}
