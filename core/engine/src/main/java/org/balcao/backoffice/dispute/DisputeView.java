package org.balcao.backoffice.dispute;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;
import org.balcao.spi.payment.Dispute.Stage;

/**
 * A dispute as staff see it.
 *
 * @param seq grows from dispute to dispute; for paging
 * @param gateway the configured name of the gateway
 * @param ref the provider's name for it; absent where only a statement has told of it
 * @param paymentId the payment it is about, if that is known
 * @param orderId the order it is about, if that is known
 * @param reason the code of the scheme or the provider, as given
 * @param amount how much is disputed
 * @param withdrawn how much of the store's money is with the bank, or lost
 * @param respondBy until when the store may answer
 * @param assignee who of the staff looks after it
 * @param answer what was answered, or is being handed to the gateway
 * @param submissions answers that were handed to the gateway, oldest first
 * @param note why it was accepted
 * @param news all that was told, in the order in which it happened
 */
public record DisputeView(
    UUID id,
    long seq,
    String gateway,
    Optional<String> ref,
    Optional<UUID> paymentId,
    Optional<UUID> orderId,
    Stage stage,
    String rawStage,
    String reason,
    Money amount,
    Money withdrawn,
    Instant openedAt,
    Instant stageAt,
    Optional<Instant> respondBy,
    Optional<String> assignee,
    Optional<Answer> answer,
    List<Submission> submissions,
    Optional<String> note,
    List<News> news) {
  /** Copies the lists. */
  public DisputeView {
    submissions = List.copyOf(submissions);
    news = List.copyOf(news);
  }

  /**
   * What the store answered.
   *
   * @param exhibits what was sent along
   */
  public record Answer(String text, String by, Instant at, List<Exhibit> exhibits) {
    /** Copies the list. */
    public Answer {
      exhibits = List.copyOf(exhibits);
    }
  }

  /**
   * An answer that was handed to the gateway.
   *
   * @param by who had it handed over
   * @param at when it was planned
   * @param endedAt when it was known what came of it
   * @param decidedBy by when the bank decides, if the gateway tells
   * @param reason why it has not arrived
   */
  public record Submission(
      State state,
      String by,
      Instant at,
      Optional<Instant> endedAt,
      Optional<Instant> decidedBy,
      Optional<String> reason) {

    /** What became of it. */
    public enum State {
      /** It is under way, and is tried again where the gateway is away. */
      SENDING,
      /** The gateway has it. */
      SENT,
      /** The gateway does not want it. */
      REFUSED,
      /** It has certainly not arrived: the gateway was away for too long. */
      FAILED,
      /** Nobody knows whether it has arrived. */
      UNRESOLVED
    }
  }

  /**
   * One thing that was told.
   *
   * @param at when it came to stand so
   * @param toldBy the provider's feed, a statement, or somebody of the staff
   */
  public record News(Stage stage, String rawStage, Money amount, Instant at, String toldBy) {}
}
