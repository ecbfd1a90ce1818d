package org.balcao.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job, once undisturbed and once killed again and again: {@code -Dreplay.kills=20} (5
 * without it).
 */
class ReplayIT {
  private static final int KILLS = Integer.getInteger("replay.kills", 5);
  private static final Pattern PERCENT = Pattern.compile("\\] +(\\d+) %");

  @TempDir Path temp;

  @Test
  void killedAgainAndAgainItEndsAsIfNothingHadHappened() throws Exception {
    Path undisturbed = temp.resolve("undisturbed");
    Path killed = temp.resolve("killed");
    String expected = finish(undisturbed);
    for (int kill = 0; kill < KILLS; kill++) {
      killAt(killed, (2 * kill + 1) * 100 / (2 * KILLS));
    }
    String result = finish(killed);

    assertTrue(expected.contains("\"violations\":0"), expected);
    assertTrue(expected.contains("\"mismatches\":0"), expected);
    assertEquals(expected, result);
    assertEquals(letters(undisturbed), letters(killed));
  }

  private ChildJvm start(Path folder) throws IOException {
    return ChildJvm.start(
        temp, output(folder).toFile(), Replay.class, "--folder", folder.toString());
  }

  private static Path output(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".out");
  }

  /** Lets it run until it has come so far, and kills it in the middle of what comes next. */
  private void killAt(Path folder, int percent) throws Exception {
    try (ChildJvm child = start(folder)) {
      for (String line = child.line(); line != null; line = child.line()) {
        Matcher progress = PERCENT.matcher(line);
        if (progress.find() && Integer.parseInt(progress.group(1)) >= percent) {
          child.kill();
          return;
        }
      }
    }
    throw new AssertionError(
        "it ended before it was killed at " + percent + " %: " + Files.readString(output(folder)));
  }

  /** Lets it run to its end, and answers its result without the time it took. */
  private String finish(Path folder) throws Exception {
    try (ChildJvm child = start(folder)) {
      assertEquals(0, child.status(), () -> read(output(folder)));
    }
    List<String> lines = Files.readAllLines(output(folder), StandardCharsets.UTF_8);
    String last = lines.get(lines.size() - 1);
    assertTrue(last.startsWith("RESULT {"), last);
    return last.replaceFirst(",\"seconds\":\\d+", "");
  }

  /** Whom it wrote to, and about what: each letter once. */
  private static List<String> letters(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("mail"))) {
      List<String> letters =
          files
              .filter(file -> file.toString().endsWith(".eml"))
              .map(ReplayIT::head)
              .sorted()
              .toList();
      assertTrue(letters.size() > 1000, () -> "letters: " + letters.size());
      return letters;
    }
  }

  private static String head(Path letter) {
    return Stream.of(read(letter).split("\\R", -1))
        .takeWhile(line -> !line.isEmpty())
        .filter(
            line -> line.startsWith("To:") || line.startsWith("Subject:") || line.startsWith(" "))
        .reduce("", (a, b) -> a + b);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
