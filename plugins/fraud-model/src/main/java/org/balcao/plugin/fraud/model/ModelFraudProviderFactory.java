package org.balcao.plugin.fraud.model;

import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.SpiRange;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.FraudProviderFactory;

/** Makes the fraud providers of type {@code model}. */
public final class ModelFraudProviderFactory implements FraudProviderFactory {

  private static final PluginDescriptor DESCRIPTOR =
      new PluginDescriptor(
          "model",
          "Fraud model trained from labelled orders",
          "0.1.0",
          SpiRange.of("0.1", "0.2"),
          ModelSettings.SETTINGS);

  /** For {@link java.util.ServiceLoader}. */
  public ModelFraudProviderFactory() {}

  @Override
  public PluginDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public FraudProvider create(PluginContext context) {
    ModelSettings settings = ModelSettings.from(context.settings());
    return new ModelFraudProvider(settings, ModelInUse.of(settings));
  }
}
