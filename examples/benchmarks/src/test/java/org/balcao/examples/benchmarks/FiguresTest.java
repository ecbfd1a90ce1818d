package org.balcao.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void theMedianIsTheMiddleOne() {
    assertEquals(2, Figures.median(List.of(9.0, 1.0, 2.0)));
    assertEquals(3, Figures.median(List.of(4.0, 1.0, 9.0, 2.0)));
    assertThrows(IllegalArgumentException.class, () -> Figures.median(List.of()));
  }

  @Test
  void theLineIsJson() {
    String line = new Figures("x").with("ratio", 0.98765, 3).with("holds", true).line();
    assertTrue(line.startsWith("RESULT {\"benchmark\":\"x\","), line);
    assertTrue(line.endsWith("\"ratio\":0.988,\"holds\":true}"), line);
  }

  @Test
  void optionsAreNumbersThatAreKnown() {
    Map<String, Integer> known = Map.of("rounds", 7);
    assertEquals(7, Options.read(known, List.of()).number("rounds"));
    assertEquals(12, Options.read(known, List.of("--rounds=12")).number("rounds"));
    for (String wrong : List.of("--round=1", "--rounds=0", "--rounds", "rounds=x")) {
      assertThrows(
          IllegalArgumentException.class, () -> Options.read(known, List.of(wrong)), wrong);
    }
  }
}
