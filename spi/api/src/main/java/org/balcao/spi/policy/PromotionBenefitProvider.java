package org.balcao.spi.policy;

import org.balcao.spi.PluginProvider;

/**
 * Makes one type of {@link PromotionBenefit}; selected by {@code
 * balcao.promotion-benefit.<name>.type}.
 */
public interface PromotionBenefitProvider extends PluginProvider<PromotionBenefit> {}
