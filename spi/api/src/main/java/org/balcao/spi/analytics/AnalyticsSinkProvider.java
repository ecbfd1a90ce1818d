package org.balcao.spi.analytics;

import org.balcao.spi.PluginProvider;

/** Makes {@link AnalyticsSink}s of one type; selected by {@code balcao.analytics.<name>.type}. */
public interface AnalyticsSinkProvider extends PluginProvider<AnalyticsSink> {}
