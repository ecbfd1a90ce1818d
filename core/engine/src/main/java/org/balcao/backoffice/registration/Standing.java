package org.balcao.backoffice.registration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A registration as it lies in the table.
 *
 * @param searchDue whether duplicates are to be looked for
 */
record Standing(
    UUID customerId,
    RegistrationState state,
    Instant since,
    boolean searchDue,
    Optional<RegistrationView.Decision> decision) {}
