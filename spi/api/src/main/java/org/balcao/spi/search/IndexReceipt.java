package org.balcao.spi.search;

import java.util.List;
import org.balcao.spi.Violation;

/**
 * What became of a batch. Documents that are not named were taken in.
 *
 * @param ignored ids of documents of which the engine had that version already, or a newer one; may
 *     be empty where the engine does not tell
 * @param refused documents that the engine cannot take as they are
 */
public record IndexReceipt(List<String> ignored, List<Refusal> refused) {

  /** Copies the lists. */
  public IndexReceipt {
    ignored = List.copyOf(ignored);
    refused = List.copyOf(refused);
  }

  /** Every document was taken in. */
  public static IndexReceipt complete() {
    return new IndexReceipt(List.of(), List.of());
  }

  /**
   * A document that the engine cannot take.
   *
   * @param id of the document
   * @param reason in the engine's words
   */
  public record Refusal(String id, Violation reason) {}
}
