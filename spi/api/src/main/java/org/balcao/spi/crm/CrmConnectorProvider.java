package org.balcao.spi.crm;

import org.balcao.spi.PluginProvider;

/** Makes {@link CrmConnector}s of one type; selected by {@code balcao.crm.<name>.type}. */
public interface CrmConnectorProvider extends PluginProvider<CrmConnector> {}
