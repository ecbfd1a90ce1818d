package org.balcao.spi.support;

import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/** Facet of a {@link SupportChannel}: gives conversations to another queue, team or person. */
public interface Transfers extends Effect<Transfers.Transferred> {

  /** Gives one conversation away. {@link Outcome.Rejected} as not found for an unknown queue. */
  Outcome<Transferred> transfer(Transfer transfer, CallContext context);

  /**
   * Who shall take over.
   *
   * @param conversationId the store's id of the conversation
   * @param conversation the channel's reference of it
   * @param queue the channel's own name of the queue, team or person, as an operator configured it
   * @param note for whoever takes over; may be empty; buyers never see it
   */
  record Transfer(String conversationId, ProviderRef conversation, String queue, String note) {
    /** Refuses a blank queue. */
    public Transfer {
      if (queue.isBlank()) {
        throw new IllegalArgumentException("a transfer goes to a queue");
      }
    }

    @Override
    public String toString() {
      return "Transfer[" + conversationId + ", " + queue + "]";
    }
  }

  /** The conversation lies with that queue. */
  record Transferred() {}
}
