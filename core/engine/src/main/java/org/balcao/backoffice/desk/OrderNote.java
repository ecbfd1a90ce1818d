package org.balcao.backoffice.desk;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody of the staff wrote on an order. It is never changed. Its {@code toString} does not
 * show the text.
 *
 * @param pinned whether it is shown before all others
 * @param author kind and account
 */
public record OrderNote(
    UUID id, UUID orderId, String text, boolean pinned, String author, Instant at) {
  @Override
  public String toString() {
    return "OrderNote[" + id + "]";
  }
}
