package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link OrderNumbering}; selected by {@code balcao.order-numbering.<name>.type}.
 */
public interface OrderNumberingProvider extends PluginProvider<OrderNumbering> {}
