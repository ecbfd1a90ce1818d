package org.balcao.spi.ombudsman;

import org.balcao.spi.PluginProvider;

/** Makes {@link OmbudsmanDesk}s of one type; selected by {@code balcao.ombudsman.<name>.type}. */
public interface OmbudsmanDeskProvider extends PluginProvider<OmbudsmanDesk> {}
