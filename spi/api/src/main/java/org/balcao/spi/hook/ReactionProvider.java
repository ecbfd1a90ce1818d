package org.balcao.spi.hook;

import org.balcao.spi.PluginProvider;

/** Makes {@link Reaction}s of one type; selected by {@code balcao.reaction.<name>.type}. */
public interface ReactionProvider extends PluginProvider<Reaction> {}
