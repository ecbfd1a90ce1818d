package org.balcao.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplayOptionsTest {
  @Test
  void withoutOptionsSteelWheelsIsReplayedInAFolderOfItsOwn() {
    ReplayOptions options = ReplayOptions.parse(List.of());

    assertTrue(options.folder().endsWith(Path.of("target", "steelwheels")));
    assertFalse(options.fresh());
    assertEquals(Optional.empty(), options.retail());
    assertEquals(Optional.empty(), options.database());
  }

  @Test
  void allOptionsAreRead() {
    ReplayOptions options =
        ReplayOptions.parse(
            List.of(
                "--retail",
                "r.csv",
                "--folder",
                "f",
                "--fresh",
                "--report",
                "r.html",
                "--database",
                "jdbc:h2:mem:x",
                "--user",
                "u",
                "--password",
                "secret"));

    assertEquals(Optional.of(Path.of("r.csv")), options.retail());
    assertEquals(Path.of("f"), options.folder());
    assertTrue(options.fresh());
    assertEquals(Optional.of(Path.of("r.html")), options.report());
    assertEquals("jdbc:h2:mem:x", options.database().orElseThrow().url());
    assertFalse(options.toString().contains("secret"), options.toString());
  }

  @Test
  void whatCannotBeIsRefusedWithItsName() {
    assertRefused("--retial", "--retial", "x");
    assertRefused("--report needs a value", "--report");
    assertRefused("need --database", "--user", "x");
  }

  private static void assertRefused(String words, String... arguments) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> ReplayOptions.parse(List.of(arguments)))
            .getMessage();
    assertTrue(message.contains(words), message);
  }

  @Test
  void aWrongCommandLineEndsWithOneAndAResultThatSaysWhy() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    int status =
        Replay.run(List.of("--nonsense"), new PrintStream(bytes, true, StandardCharsets.UTF_8));

    assertEquals(1, status);
    assertEquals(
        "RESULT {\"error\":\"there is no option '--nonsense'\"}",
        bytes.toString(StandardCharsets.UTF_8).strip());
  }
}
