package org.balcao.backoffice.credit;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of granting store credit.
 *
 * @param credit the customer's, as it is now
 * @param awaiting the proposal that a second person has to agree to before anything is granted;
 *     empty where it was
 */
public record CreditGrant(CreditView credit, Optional<UUID> awaiting) {}
