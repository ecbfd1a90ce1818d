package org.balcao.spi.warehouse;

import org.balcao.spi.PluginProvider;

/**
 * Makes {@link WarehouseConnector}s of one type; selected by {@code balcao.warehouse.<name>.type}.
 */
public interface WarehouseConnectorProvider extends PluginProvider<WarehouseConnector> {}
