package org.balcao.spi.payment;

import java.time.Instant;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.ProviderRef;

/**
 * News of a dispute: the payer, or the payer's bank, wants money back without asking the store.
 *
 * @param key the same whenever this piece of news is told again; unique within the feed
 * @param dispute the provider's reference of the dispute, the same in all its news
 * @param authorization the reference of the authorisation whose money is disputed, if it is known
 * @param operation the value of the {@link org.balcao.spi.OperationKey} of the payment, if the
 *     provider carries it
 * @param stage how it stands, in the kernel's words
 * @param rawStage the provider's own code
 * @param reason the scheme's or the provider's code of the reason, as given
 * @param amount how much is disputed, more than zero
 * @param at when it came to stand so
 * @param respondBy until when the store may answer, where it may
 */
public record Dispute(
    String key,
    ProviderRef dispute,
    Optional<ProviderRef> authorization,
    Optional<String> operation,
    Stage stage,
    String rawStage,
    String reason,
    Money amount,
    Instant at,
    Optional<Instant> respondBy) {

  /** Refuses an amount that is not positive. */
  public Dispute {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a dispute is about more than nothing");
    }
  }

  /** How a dispute stands. */
  public enum Stage {
    /** The bank asks; no money was taken. */
    INQUIRY,
    /** The money was taken from the store, or is held. */
    OPENED,
    /** The store's answer is with the bank. */
    UNDER_REVIEW,
    /** The store keeps the money. Final, unless the bank opens it again. */
    WON,
    /** The money is gone. Final. */
    LOST,
    /** The payer gave up, or the store paid back. Final. */
    CLOSED,
    /** A stage that the plugin does not know; the raw one says more. */
    UNRECOGNIZED
  }
}
