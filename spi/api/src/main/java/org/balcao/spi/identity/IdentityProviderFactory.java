package org.balcao.spi.identity;

import org.balcao.spi.PluginProvider;

/**
 * Makes {@link IdentityProvider}s of one type; selected by {@code balcao.identity.<name>.type}.
 * (Named a factory because the extension point itself is the field's "identity provider".)
 */
public interface IdentityProviderFactory extends PluginProvider<IdentityProvider> {}
