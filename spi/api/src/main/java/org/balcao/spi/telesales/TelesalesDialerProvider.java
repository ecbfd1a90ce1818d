package org.balcao.spi.telesales;

import org.balcao.spi.PluginProvider;

/** Makes {@link TelesalesDialer}s of one type; selected by {@code balcao.dialer.<name>.type}. */
public interface TelesalesDialerProvider extends PluginProvider<TelesalesDialer> {}
