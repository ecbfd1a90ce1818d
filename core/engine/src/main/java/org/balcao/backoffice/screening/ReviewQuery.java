package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * Which reviews to show, oldest first.
 *
 * @param state in this state
 * @param orderId of this order
 * @param point at this point
 * @param assignee of this account
 * @param unassigned only those that nobody looks at
 * @param openedBefore only those that were open before this moment
 * @param atLeast only those of this total or more, in its currency
 * @param after only what comes after this one: the last of the page before
 * @param most at most so many, 1 to 500
 */
public record ReviewQuery(
    Optional<ReviewView.State> state,
    Optional<UUID> orderId,
    Optional<ScreeningPoint> point,
    Optional<String> assignee,
    boolean unassigned,
    Optional<Instant> openedBefore,
    Optional<Money> atLeast,
    Optional<UUID> after,
    int most) {

  /** What somebody has to decide. */
  public static ReviewQuery open(int most) {
    return new ReviewQuery(
        Optional.of(ReviewView.State.OPEN),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        most);
  }

  /** All of an order, ended ones too. */
  public static ReviewQuery ofOrder(UUID orderId) {
    return new ReviewQuery(
        Optional.empty(),
        Optional.of(orderId),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        500);
  }

  /** Only those at a point. */
  public ReviewQuery at(ScreeningPoint wanted) {
    return new ReviewQuery(
        state,
        orderId,
        Optional.of(wanted),
        assignee,
        unassigned,
        openedBefore,
        atLeast,
        after,
        most);
  }

  /** Only those of an account. */
  public ReviewQuery of(String account) {
    return new ReviewQuery(
        state, orderId, point, Optional.of(account), false, openedBefore, atLeast, after, most);
  }

  /** Only those that nobody looks at. */
  public ReviewQuery ofNobody() {
    return new ReviewQuery(
        state, orderId, point, Optional.empty(), true, openedBefore, atLeast, after, most);
  }

  /** Only those that were open before a moment. */
  public ReviewQuery openedBefore(Instant moment) {
    return new ReviewQuery(
        state, orderId, point, assignee, unassigned, Optional.of(moment), atLeast, after, most);
  }

  /** Only those of a total or more. */
  public ReviewQuery atLeast(Money total) {
    return new ReviewQuery(
        state, orderId, point, assignee, unassigned, openedBefore, Optional.of(total), after, most);
  }

  /** Only what comes after a review: the next page. */
  public ReviewQuery after(UUID last) {
    return new ReviewQuery(
        state,
        orderId,
        point,
        assignee,
        unassigned,
        openedBefore,
        atLeast,
        Optional.of(last),
        most);
  }
}
