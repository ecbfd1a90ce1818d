package org.balcao.backoffice.replay;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.screening.ScreeningResult;
import org.balcao.spi.Money;

/**
 * What would have become of one order. Holds no personal data.
 *
 * @param state as it stands now
 * @param total what the buyer confirmed
 * @param fraud what screening came to; absent where it was not replayed
 * @param freight its transport; absent where it was not replayed, or nothing is transported
 * @param tax its taxes; absent where they were not replayed
 * @param totalThen what the buyer would have had to confirm, as far as it was replayed
 * @param hindrances why parts could not be replayed
 */
public record ReplayedOrder(
    UUID orderId,
    String number,
    Instant placedAt,
    OrderState state,
    Money total,
    Optional<Judged> fraud,
    Optional<Freight> freight,
    Optional<Tax> tax,
    Money totalThen,
    Map<ReplayPart, Hindrance> hindrances) {
  /** Copies the map. */
  public ReplayedOrder {
    Map<ReplayPart, Hindrance> copy = new EnumMap<>(ReplayPart.class);
    copy.putAll(hindrances);
    hindrances = Collections.unmodifiableMap(copy);
  }

  /**
   * What the providers came to, whatever a person decided afterwards.
   *
   * @param recorded in earnest
   * @param candidate by the candidate
   */
  public record Judged(ScreeningResult recorded, ScreeningResult candidate) {
    /** Whether it would have been otherwise. */
    public boolean changed() {
      return recorded != candidate;
    }
  }

  /**
   * The price of the transport.
   *
   * @param recorded what the buyer paid
   * @param candidate the candidate's price of the same service of the same carrier; where it does
   *     not offer that, of the cheapest; absent where it offers none
   * @param offer {@code carrier/service} of that price; empty where there is none
   */
  public record Freight(Money recorded, Optional<Money> candidate, String offer) {
    /** Whether it would have been otherwise. */
    public boolean changed() {
      return !candidate.equals(Optional.of(recorded));
    }
  }

  /**
   * The sum of the taxes, that on the transport included.
   *
   * @param recorded what was charged
   * @param candidate what the candidate finds
   */
  public record Tax(Money recorded, Money candidate) {
    /** Whether it would have been otherwise. */
    public boolean changed() {
      return !recorded.equals(candidate);
    }
  }

  /** Whether anything would have been otherwise. */
  public boolean changed() {
    return fraud.filter(Judged::changed).isPresent()
        || freight.filter(Freight::changed).isPresent()
        || tax.filter(Tax::changed).isPresent();
  }
}
