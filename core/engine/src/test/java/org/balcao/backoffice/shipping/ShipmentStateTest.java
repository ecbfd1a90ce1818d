package org.balcao.backoffice.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.balcao.backoffice.shipping.ShipmentView.State;
import org.balcao.kernel.ConflictException;
import org.junit.jupiter.api.Test;

class ShipmentStateTest {

  @Test
  void everyStateCanBeReachedFromTheFirst() {
    Set<State> reached = EnumSet.of(State.NEW);
    for (int i = 0; i < State.values().length; i++) {
      Set.copyOf(reached).forEach(state -> reached.addAll(state.next()));
    }
    assertEquals(EnumSet.allOf(State.class), reached);
  }

  @Test
  void whatHasArrivedOrComeBackStaysSo() {
    assertTrue(State.DELIVERED.next().isEmpty());
    assertTrue(State.RETURNED.next().isEmpty());
  }

  @Test
  void everyStateThatMayNeedAttentionCanBeTakenUpAgain() {
    for (State state : State.values()) {
      if (state.next().contains(State.NEEDS_ATTENTION)) {
        assertTrue(State.NEEDS_ATTENTION.next().contains(state), state.name());
      }
    }
  }

  @Test
  void whatHasLeftIsNotCancelled() {
    assertFalse(State.DISPATCHING.next().contains(State.CANCELLED));
    assertFalse(State.DISPATCHED.next().contains(State.CANCELLED));
  }

  @Test
  void anIllegalWayIsRefusedWithBothStates() {
    ShipmentEntity shipment = new ShipmentEntity();
    shipment.number = "17-1";
    shipment.state = State.DELIVERED;

    ConflictException refusal =
        assertThrows(ConflictException.class, () -> shipment.allow(State.DISPATCHED));

    assertEquals("BAL-SHP004", refusal.code());
    assertEquals(
        "BAL-SHP004: shipment 17-1 is DELIVERED and cannot become DISPATCHED",
        refusal.getMessage());
  }
}
