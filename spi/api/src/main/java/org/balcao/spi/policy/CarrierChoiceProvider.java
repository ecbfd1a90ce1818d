package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link CarrierChoice}; selected by {@code balcao.carrier-choice.<name>.type}.
 */
public interface CarrierChoiceProvider extends PluginProvider<CarrierChoice> {}
