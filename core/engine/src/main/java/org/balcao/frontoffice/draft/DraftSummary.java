package org.balcao.frontoffice.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft in a list. Its {@code toString} shows no personal data.
 *
 * @param email of the buyer
 * @param buyerName of the buyer
 * @param owner the account that takes care of it
 * @param channel the sales channel
 * @param pieces of all SKUs together
 * @param invitedUntil until when its buyer may complete it; empty if nobody was invited
 * @param orderId what it became
 */
public record DraftSummary(
    UUID id,
    Draft.State state,
    Optional<UUID> customerId,
    String email,
    String buyerName,
    String owner,
    Optional<String> channel,
    int pieces,
    Optional<Instant> invitedUntil,
    Instant createdAt,
    Instant expiresAt,
    Optional<UUID> orderId) {
  @Override
  public String toString() {
    return "DraftSummary[" + id + ", " + state + "]";
  }
}
