package org.balcao.examples.quickstart.steelwheels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.balcao.backoffice.order.PlaceHold;
import org.junit.jupiter.api.Test;

class CustomerCareTest {
  @Test
  void whoOwesTooMuchIsHeldForCreditAndOthersInWordsOnly() {
    assertEquals("credit", CustomerCare.holdCode("Customer credit limit exceeded. Will ship when"));
    assertEquals(PlaceHold.STAFF, CustomerCare.holdCode("They want to reevaluate their terms"));
  }
}
