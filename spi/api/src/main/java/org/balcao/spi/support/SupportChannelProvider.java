package org.balcao.spi.support;

import org.balcao.spi.PluginProvider;

/** Makes {@link SupportChannel}s of one type; selected by {@code balcao.support.<name>.type}. */
public interface SupportChannelProvider extends PluginProvider<SupportChannel> {}
