package org.balcao.spi.support;

import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;

/**
 * Facet of a {@link SupportChannel}: closes conversations on the channel's side. What a buyer says
 * afterwards opens it again, or begins another; the channel decides, and the store takes both.
 */
public interface Closings extends Effect<Closings.Closed> {

  /** Closes one conversation; one that is closed already is {@code Done}. */
  Outcome<Closed> closeConversation(Closing closing, CallContext context);

  /**
   * What is closed.
   *
   * @param conversationId the store's id of the conversation
   * @param conversation the channel's reference of it
   * @param resolution how it ended
   * @param note for staff; may be empty; buyers never see it
   */
  record Closing(
      String conversationId, ProviderRef conversation, Resolution resolution, String note) {
    @Override
    public String toString() {
      return "Closing[" + conversationId + ", " + resolution + "]";
    }
  }

  /** How a conversation ended. */
  enum Resolution {
    /** The buyer has what was asked for. */
    SOLVED,
    /** The store could not help, or would not. */
    UNSOLVED,
    /** The buyer did not answer any more. */
    ABANDONED,
    /** It was an advertisement, or abuse. */
    SPAM
  }

  /** The conversation is closed. */
  record Closed() {}
}
