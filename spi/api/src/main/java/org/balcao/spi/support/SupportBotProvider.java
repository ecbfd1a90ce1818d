package org.balcao.spi.support;

import org.balcao.spi.PluginProvider;

/** Makes {@link SupportBot}s of one type; selected by {@code balcao.bot.<name>.type}. */
public interface SupportBotProvider extends PluginProvider<SupportBot> {}
