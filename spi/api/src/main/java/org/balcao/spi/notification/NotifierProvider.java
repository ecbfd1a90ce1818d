package org.balcao.spi.notification;

import org.balcao.spi.PluginProvider;

/** Makes {@link Notifier}s of one type; selected by {@code balcao.notifier.<name>.type}. */
public interface NotifierProvider extends PluginProvider<Notifier> {}
