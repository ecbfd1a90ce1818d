package org.balcao.spi.erp;

import org.balcao.spi.PluginProvider;

/** Makes {@link ErpConnector}s of one type; selected by {@code balcao.erp.<name>.type}. */
public interface ErpConnectorProvider extends PluginProvider<ErpConnector> {}
