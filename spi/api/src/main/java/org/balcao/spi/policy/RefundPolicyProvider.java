package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/** Makes one type of {@link RefundPolicy}; selected by {@code balcao.refund-policy.<name>.type}. */
public interface RefundPolicyProvider extends PluginProvider<RefundPolicy> {}
