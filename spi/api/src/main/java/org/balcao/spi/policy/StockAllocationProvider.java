package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link StockAllocation}; selected by {@code
 * balcao.allocation-policy.<name>.type}.
 */
public interface StockAllocationProvider extends PluginProvider<StockAllocation> {}
