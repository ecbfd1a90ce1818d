package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link PromotionCondition}; selected by {@code
 * balcao.promotion-condition.<name>.type}.
 */
public interface PromotionConditionProvider extends PluginProvider<PromotionCondition> {}
