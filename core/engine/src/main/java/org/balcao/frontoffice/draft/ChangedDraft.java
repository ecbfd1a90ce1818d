package org.balcao.frontoffice.draft;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of changing a draft.
 *
 * @param draft as it is now
 * @param awaiting the proposal that a second person has to agree to before anything is changed;
 *     empty where it is changed
 */
public record ChangedDraft(Draft draft, Optional<UUID> awaiting) {}
