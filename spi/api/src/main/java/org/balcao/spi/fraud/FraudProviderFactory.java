package org.balcao.spi.fraud;

import org.balcao.spi.PluginProvider;

/**
 * Makes {@link FraudProvider}s of one type; selected by {@code balcao.fraud.<name>.type}. (Named a
 * factory because the extension point itself is the field's "fraud provider".)
 */
public interface FraudProviderFactory extends PluginProvider<FraudProvider> {}
