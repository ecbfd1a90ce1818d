package org.balcao.backoffice.settlement;

import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;
import org.balcao.spi.payment.SettlementLine;
import org.jspecify.annotations.Nullable;

/**
 * A line as it lies in the table.
 *
 * @param line what the gateway tells
 * @param state how it compares
 * @param subject what of the store's it tells of
 * @param expected what the store had booked for it
 */
record Taken(
    UUID id,
    String gateway,
    SettlementLine line,
    State state,
    @Nullable String subject,
    @Nullable UUID orderId,
    @Nullable Money expected,
    boolean booked) {

  /** How a line compares with the store's books. */
  enum State {
    MATCHED,
    DIFFERENT,
    SURPLUS,
    DUPLICATE
  }

  Taken as(Match match, boolean nowBooked) {
    return new Taken(
        id,
        gateway,
        line,
        match.state(),
        match.subject(),
        match.orderId(),
        match.expected(),
        nowBooked);
  }

  /** Whether the provider converts it into another currency. */
  boolean converted() {
    return !line.gross().currency().equals(line.net().currency());
  }

  Optional<Money> expectation() {
    return Optional.ofNullable(expected);
  }
}
