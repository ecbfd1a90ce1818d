package org.balcao.spi.hook;

import org.balcao.spi.PluginProvider;

/** Makes {@link Contributor}s of one type; selected by {@code balcao.contributor.<name>.type}. */
public interface ContributorProvider extends PluginProvider<Contributor> {}
