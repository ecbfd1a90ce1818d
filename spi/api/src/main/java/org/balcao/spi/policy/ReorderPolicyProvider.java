package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link ReorderPolicy}; selected by {@code balcao.reorder-policy.<name>.type}.
 */
public interface ReorderPolicyProvider extends PluginProvider<ReorderPolicy> {}
