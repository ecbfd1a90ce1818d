package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link ContactPolicy}; selected by {@code balcao.contact-policy.<name>.type}.
 */
public interface ContactPolicyProvider extends PluginProvider<ContactPolicy> {}
