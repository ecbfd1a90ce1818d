package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link RetentionPolicy}; selected by {@code
 * balcao.retention-policy.<name>.type}.
 */
public interface RetentionPolicyProvider extends PluginProvider<RetentionPolicy> {}
