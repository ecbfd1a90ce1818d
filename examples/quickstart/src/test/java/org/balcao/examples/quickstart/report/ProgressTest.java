package org.balcao.examples.quickstart.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private String run(boolean terminal) {
    try (Progress progress = new Progress("Store", 1000, out, terminal)) {
      for (int i = 0; i < 1000; i++) {
        progress.advance(1, "order " + i);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aPipeGetsFewWholeLines() {
    String[] lines = run(false).split("\\R");

    assertEquals(51, lines.length);
    assertTrue(lines[50].startsWith("Store [####"), lines[50]);
    assertTrue(lines[50].endsWith("100 %  order 999"), lines[50]);
  }

  @Test
  void aTerminalGetsOneLineThatIsRewritten() {
    assertEquals(1, run(true).chars().filter(c -> c == '\n').count());
  }
}
