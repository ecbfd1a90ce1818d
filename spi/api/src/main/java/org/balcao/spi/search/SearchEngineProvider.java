package org.balcao.spi.search;

import org.balcao.spi.PluginProvider;

/** Makes {@link SearchEngine}s of one type; selected by {@code balcao.search.<name>.type}. */
public interface SearchEngineProvider extends PluginProvider<SearchEngine> {}
