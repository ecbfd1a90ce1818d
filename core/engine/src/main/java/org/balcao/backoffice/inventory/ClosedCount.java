package org.balcao.backoffice.inventory;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of ending a count.
 *
 * @param count as it is now
 * @param awaiting the proposal that a second person has to agree to, if nothing was booked yet
 */
public record ClosedCount(CountView count, Optional<UUID> awaiting) {}
