package org.balcao.backoffice.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.junit.jupiter.api.Test;

class SignalsTest {

  @Test
  void onlyTheStrongestReasonsAreKept() {
    List<Signal> many = Collections.nCopies(500, new Signal("velocity", 1, "many orders"));

    assertEquals(100, Signals.kept(many).length);
  }

  @Test
  void aWeightThatIsNoNumberIsKeptAsNothing() {
    Signal[] kept =
        Signals.kept(List.of(new Signal("x", Double.NaN, "?"), new Signal("y", -2, "!")));

    assertEquals(0.0, kept[0].weight());
    assertEquals(-2.0, kept[1].weight());
  }

  @Test
  void longTextsAreCut() {
    Signal[] kept = Signals.kept(List.of(new Signal("c".repeat(999), 1, "e".repeat(9_999))));

    assertEquals(100, kept[0].code().length());
    assertEquals(2_000, kept[0].explanation().length());
  }
}
