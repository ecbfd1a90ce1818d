package org.balcao.frontoffice.draft;

import java.time.Instant;
import java.util.UUID;
import org.balcao.kernel.ConflictException;
import org.jspecify.annotations.Nullable;

/** A draft as it is stored, beside its cart. */
record DraftRow(
    UUID id,
    Draft.State state,
    DraftDetails details,
    String createdBy,
    int invitation,
    @Nullable String tokenHash,
    @Nullable Instant invitedUntil,
    Instant createdAt,
    Instant changedAt,
    Instant expiresAt,
    @Nullable UUID orderId,
    @Nullable String reason) {

  /** Refuses a draft that is closed, or whose time is over. */
  DraftRow requireOpen(Instant now) {
    if (state != Draft.State.OPEN || !expiresAt.isAfter(now)) {
      throw new ConflictException(
          "BAL-DRF002",
          "draft "
              + id
              + switch (state) {
                case PLACED -> " was placed as order " + orderId + " already";
                case CANCELLED -> " was cancelled";
                case OPEN, EXPIRED -> " has expired; make another one";
              });
    }
    return this;
  }

  /** Refuses an invitation that has expired, or is void. */
  DraftRow requireInvited(Instant now) {
    requireOpen(now);
    if (invitedUntil == null || !invitedUntil.isAfter(now)) {
      throw new ConflictException(
          "BAL-DRF007", "this invitation has expired; the store can send another one");
    }
    return this;
  }
}
