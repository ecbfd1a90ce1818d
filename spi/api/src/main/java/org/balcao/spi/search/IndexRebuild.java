package org.balcao.spi.search;

import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;

/**
 * Facet of a {@link SearchEngine}: builds an index anew while the old one goes on answering, and
 * then swaps them in one stroke.
 *
 * <p>A generation is one such building, named by the store. Until the swap, queries and {@link
 * SearchEngine#index} have to do with the live one only; the kernel gives what changes meanwhile to
 * both, and versions decide.
 */
public interface IndexRebuild extends Effect<IndexRebuild.Swapped> {

  /**
   * Takes documents into a generation, which the first batch begins. Adding the same batch again
   * changes nothing.
   *
   * @param generation lower case letters, digits and hyphens, at most 60
   */
  Outcome<IndexReceipt> add(String generation, IndexBatch batch, CallContext context);

  /**
   * Makes a generation the live one; the one that was live is gone, now or soon. {@link
   * Outcome.Rejected} as a conflict, with nothing changed, where it holds fewer documents than the
   * store counted.
   */
  Outcome<Swapped> swap(SwapRequest request, CallContext context);

  /**
   * Gives an unfinished generation up. {@code Done} where it is gone, however often it is asked.
   */
  Outcome<Dropped> drop(String generation, CallContext context);

  /**
   * Which generation is to be live.
   *
   * @param generation as in {@link #add}
   * @param documents how many the store put into it and did not remove
   */
  record SwapRequest(String generation, long documents) {
    /** Refuses a malformed name and a negative count. */
    public SwapRequest {
      if (!generation.matches("[a-z0-9-]{1,60}") || documents < 0) {
        throw new IllegalArgumentException(
            "a generation is lower case letters, digits and hyphens: '" + generation + "'");
      }
    }
  }

  /** The generation is live. */
  record Swapped() {}

  /** The generation is gone. */
  record Dropped() {}
}
