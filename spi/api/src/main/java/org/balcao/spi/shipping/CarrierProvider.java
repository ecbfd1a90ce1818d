package org.balcao.spi.shipping;

import org.balcao.spi.PluginProvider;

/** Makes {@link Carrier}s of one type; selected by {@code balcao.carrier.<name>.type}. */
public interface CarrierProvider extends PluginProvider<Carrier> {}
