package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link OrderAnalysis}; selected by {@code balcao.order-analysis.<name>.type}.
 */
public interface OrderAnalysisProvider extends PluginProvider<OrderAnalysis> {}
