package org.balcao.frontoffice.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a buyer needs to complete a draft. Its {@code toString} shows no token.
 *
 * @param token for {@link Drafts#claim}; a secret of the buyer's, of which the store keeps a hash
 * @param link the token in {@code balcao.drafts.pay-link}, where that is set
 * @param until when it expires
 */
public record Invitation(UUID draftId, String token, Optional<String> link, Instant until) {
  @Override
  public String toString() {
    return "Invitation[draft " + draftId + "]";
  }
}
