package org.balcao.backoffice.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A wish to stop an order. Its {@code toString} does not show the text.
 *
 * @param code one of {@code balcao.orders.hold-reasons}, or {@link #STAFF}
 * @param text at most 500 characters; may be empty
 * @param releaseAt when it ends by itself; {@code null} for not before somebody releases it
 */
public record PlaceHold(String code, String text, @Nullable Instant releaseAt) {

  /** The code of a hold whose reason is only told in words. */
  public static final String STAFF = "staff";

  /** A hold that somebody has to release. */
  public static PlaceHold of(String code, String text) {
    return new PlaceHold(code, text, null);
  }

  /** A hold that ends by itself. */
  public static PlaceHold until(Instant moment, String code, String text) {
    return new PlaceHold(code, text, moment);
  }

  @Override
  public String toString() {
    return "PlaceHold[" + code + "]";
  }
}
