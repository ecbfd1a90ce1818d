package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/** Makes one type of {@link PricePolicy}; selected by {@code balcao.price-policy.<name>.type}. */
public interface PricePolicyProvider extends PluginProvider<PricePolicy> {}
