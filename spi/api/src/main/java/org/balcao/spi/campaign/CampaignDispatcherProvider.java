package org.balcao.spi.campaign;

import org.balcao.spi.PluginProvider;

/**
 * Makes {@link CampaignDispatcher}s of one type; selected by {@code balcao.campaign.<name>.type}.
 */
public interface CampaignDispatcherProvider extends PluginProvider<CampaignDispatcher> {}
