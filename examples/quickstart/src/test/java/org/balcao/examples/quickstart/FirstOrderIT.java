package org.balcao.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstOrderIT {
  @TempDir Path folder;

  @Test
  void fromNothingToADeliveredOrderAndOnceMore() throws IOException, InterruptedException {
    run(1);
    run(2);

    assertTrue(Files.exists(folder.resolve("balcao-data").resolve("store.mv.db")));
  }

  private void run(int run) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    try (ChildJvm child = ChildJvm.start(folder, output.toFile(), FirstOrder.class)) {
      assertEquals(0, child.status());
    }
    String said = Files.readString(output);
    assertTrue(said.strip().endsWith(", COMPLETED]"), said);
    try (Stream<Path> letters = Files.list(folder.resolve("balcao-data/mail/new"))) {
      // Placed, sent off, delivered.
      assertEquals(3L * run, letters.count());
    }
  }

  /** The README promises it. */
  @Test
  void itsMainHasAtMostTwentyFiveLines() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("src/main/java/org/balcao/examples/quickstart/FirstOrder.java"));
    int first = lines.indexOf("    try (Balcao store = Balcao.start()) {");
    int last = lines.subList(first, lines.size()).indexOf("    }");
    long written = lines.subList(first, first + last).stream().filter(l -> !l.isBlank()).count();

    assertTrue(first > 0 && written <= 25, () -> written + " lines");
  }
}
