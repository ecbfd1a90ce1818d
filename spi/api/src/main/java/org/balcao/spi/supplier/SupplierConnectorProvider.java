package org.balcao.spi.supplier;

import org.balcao.spi.PluginProvider;

/**
 * Makes {@link SupplierConnector}s of one type; selected by {@code balcao.supplier.<name>.type}.
 */
public interface SupplierConnectorProvider extends PluginProvider<SupplierConnector> {}
