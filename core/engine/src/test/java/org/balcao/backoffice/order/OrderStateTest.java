package org.balcao.backoffice.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcao.kernel.ConflictException;
import org.junit.jupiter.api.Test;

/** The state machine of orders against what a buyer and an operator rely on. */
class OrderStateTest {

  @Test
  void fromEveryStateAnOrderCanEnd() {
    for (OrderState state : OrderState.values()) {
      assertTrue(reachable(state).stream().anyMatch(OrderState::ended), state + " is a dead end");
    }
  }

  @Test
  void everyStateCanBeReachedFromTheFirst() {
    assertEquals(EnumSet.allOf(OrderState.class), reachable(OrderState.PLACED));
  }

  @Test
  void aCancelledOrderStaysCancelled() {
    assertTrue(OrderState.CANCELLED.next().isEmpty());
  }

  @Test
  void anOrderThatIsBeingCancelledIsNeverConfirmedAgain() {
    assertFalse(OrderState.CANCELLING.next().contains(OrderState.CONFIRMED));
  }

  /**
   * Any sequence of wishes: what is allowed happens, what is not is refused and changes nothing.
   */
  @Property
  void noSequenceOfWishesLeavesTheTable(@ForAll("wishes") List<OrderState> wishes) {
    OrderEntity order = new OrderEntity();
    order.number = "1";
    order.state = OrderState.PLACED;
    for (OrderState wish : wishes) {
      OrderState before = order.state;
      if (before.next().contains(wish)) {
        order.allow(wish);
        order.state = wish;
      } else if (before != wish) {
        assertThrows(ConflictException.class, () -> order.allow(wish));
        assertEquals(before, order.state);
      }
    }
  }

  @Provide
  Arbitrary<List<OrderState>> wishes() {
    return Arbitraries.of(OrderState.class).list().ofMaxSize(30);
  }

  private static Set<OrderState> reachable(OrderState from) {
    Set<OrderState> seen = EnumSet.of(from);
    Deque<OrderState> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (OrderState next : open.pop().next()) {
        if (seen.add(next)) {
          open.push(next);
        }
      }
    }
    return seen;
  }
}
