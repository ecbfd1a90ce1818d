package org.balcao.spi.hook;

import org.balcao.spi.PluginProvider;

/** Makes {@link ProcessStep}s of one type; selected by {@code balcao.process-step.<name>.type}. */
public interface ProcessStepProvider extends PluginProvider<ProcessStep> {}
