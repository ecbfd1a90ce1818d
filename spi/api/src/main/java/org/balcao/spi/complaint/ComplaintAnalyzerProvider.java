package org.balcao.spi.complaint;

import org.balcao.spi.PluginProvider;

/**
 * Makes {@link ComplaintAnalyzer}s of one type; selected by {@code
 * balcao.complaint-analyzer.<name>.type}.
 */
public interface ComplaintAnalyzerProvider extends PluginProvider<ComplaintAnalyzer> {}
