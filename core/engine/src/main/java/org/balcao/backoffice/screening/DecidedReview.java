package org.balcao.backoffice.screening;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of a decision.
 *
 * @param review as it stands now
 * @param awaiting the proposal that a second person has to agree to before anything happens
 */
public record DecidedReview(ReviewView review, Optional<UUID> awaiting) {}
