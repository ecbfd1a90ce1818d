package org.balcao.backoffice.credit;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of issuing a gift card.
 *
 * @param issued the card; empty where a second person has to agree first
 * @param awaiting the proposal that a second person has to agree to; the card that is issued then
 *     has the same id, and whoever may issue cards takes its code by {@link GiftCards#renewCode}
 */
public record GiftCardIssue(Optional<IssuedGiftCard> issued, Optional<UUID> awaiting) {}
