/** Winning buyers back: {@link org.balcao.spi.campaign.CampaignDispatcher}. */
@NullMarked
package org.balcao.spi.campaign;

import org.jspecify.annotations.NullMarked;
