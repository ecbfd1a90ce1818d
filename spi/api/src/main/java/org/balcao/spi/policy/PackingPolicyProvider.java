package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link PackingPolicy}; selected by {@code balcao.packing-policy.<name>.type}.
 */
public interface PackingPolicyProvider extends PluginProvider<PackingPolicy> {}
