package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link RecoveryPolicy}; selected by {@code balcao.recovery-policy.<name>.type}.
 */
public interface RecoveryPolicyProvider extends PluginProvider<RecoveryPolicy> {}
