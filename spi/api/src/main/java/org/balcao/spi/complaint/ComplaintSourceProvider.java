package org.balcao.spi.complaint;

import org.balcao.spi.PluginProvider;

/**
 * Makes {@link ComplaintSource}s of one type; selected by {@code
 * balcao.complaint-source.<name>.type}.
 */
public interface ComplaintSourceProvider extends PluginProvider<ComplaintSource> {}
