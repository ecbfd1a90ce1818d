package org.balcao.backoffice.dispute;

import java.time.Instant;
import java.util.UUID;
import org.balcao.spi.Money;
import org.balcao.spi.payment.Dispute.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it lies in the table.
 *
 * @param withdrawn what of the store's money is with the bank, or lost
 * @param round how often it was opened
 * @param statedRound the last round of which a statement has told
 * @param bookings how many entries the ledger has of it
 * @param answeredRound the last round that was answered
 * @param reminded 0: not yet; 1: that the deadline is near; 2: that it was missed
 */
record Case(
    UUID id,
    long seq,
    String gateway,
    @Nullable String ref,
    @Nullable String authorizationRef,
    @Nullable UUID paymentId,
    @Nullable UUID orderId,
    Stage stage,
    String rawStage,
    String reason,
    Money amount,
    Money withdrawn,
    int round,
    int statedRound,
    int bookings,
    Instant openedAt,
    Instant stageAt,
    @Nullable Instant respondBy,
    int reminded,
    @Nullable String assignee,
    @Nullable String answer,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy,
    @Nullable String note,
    int answeredRound) {

  /** Whether the store has to answer it, and has not. */
  boolean toAnswer() {
    return respondBy != null
        && answeredRound < round
        && (stage == Stage.INQUIRY || stage == Stage.OPENED || stage == Stage.UNRECOGNIZED);
  }
}
