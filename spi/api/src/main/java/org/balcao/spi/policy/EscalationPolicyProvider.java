package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link EscalationPolicy}; selected by {@code
 * balcao.escalation-policy.<name>.type}.
 */
public interface EscalationPolicyProvider extends PluginProvider<EscalationPolicy> {}
