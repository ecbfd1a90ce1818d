package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link FraudCombination}; selected by {@code
 * balcao.fraud-combination.<name>.type}.
 */
public interface FraudCombinationProvider extends PluginProvider<FraudCombination> {}
