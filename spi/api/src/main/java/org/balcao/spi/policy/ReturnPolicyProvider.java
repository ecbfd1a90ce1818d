package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/** Makes one type of {@link ReturnPolicy}; selected by {@code balcao.return-policy.<name>.type}. */
public interface ReturnPolicyProvider extends PluginProvider<ReturnPolicy> {}
