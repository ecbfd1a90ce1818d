package org.balcao.backoffice.settlement;

import java.util.UUID;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a line tells of.
 *
 * @param state how they compare
 * @param subject what of the store's it is; null if nothing, or a second time
 * @param expected what the store has booked for it, with the line's sign; null if nothing
 * @param explanation of a difference, for staff
 */
record Match(
    Taken.State state,
    @Nullable String subject,
    @Nullable UUID orderId,
    @Nullable Money expected,
    String explanation) {

  /** There is nothing to compare it with. */
  static Match byItself() {
    return new Match(Taken.State.MATCHED, null, null, null, "");
  }

  static Match surplus(String explanation) {
    return new Match(Taken.State.SURPLUS, null, null, null, explanation);
  }

  static Match duplicate(@Nullable UUID orderId, String explanation) {
    return new Match(Taken.State.DUPLICATE, null, orderId, null, explanation);
  }
}
