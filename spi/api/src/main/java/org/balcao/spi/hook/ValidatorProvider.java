package org.balcao.spi.hook;

import org.balcao.spi.PluginProvider;

/** Makes {@link Validator}s of one type; selected by {@code balcao.validator.<name>.type}. */
public interface ValidatorProvider extends PluginProvider<Validator> {}
