package org.balcao.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and run. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path SOURCE =
      Path.of("src/main/java/org/balcao/examples/quickstart/FirstOrder.java");
  private static final String START = "<!-- snippet: examples/quickstart FirstOrder -->\n";
  private static final String END = "<!-- end of snippet -->\n";

  @Test
  void theFirstSnippetIsTheBodyOfFirstOrder() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(START) + START.length();
    int to = readme.indexOf(END);
    assertTrue(from >= START.length() && to >= from, "the README lacks the marks of the snippet");
    String snippet = "```java\n" + body() + "```\n";
    if (Boolean.getBoolean("balcao.docs.update")) {
      Files.writeString(README, readme.substring(0, from) + snippet + readme.substring(to));
      return;
    }
    assertEquals(
        snippet,
        readme.substring(from, to),
        "the README shows another program than FirstOrder; write it anew with"
            + " mvn -Dquick -pl examples/quickstart -am test -Dtest=ReadmeTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dbalcao.docs.update=true");
  }

  /** The README's own limit. */
  @Test
  void itHasAtMostOneHundredAndFiftyLines() throws IOException {
    assertTrue(Files.readAllLines(README).size() <= 150);
  }

  /** What {@code main} does, without its indentation. */
  private static String body() throws IOException {
    List<String> lines = Files.readAllLines(SOURCE);
    int first = lines.indexOf("  public static void main(String[] args) {") + 1;
    int length = lines.subList(first, lines.size()).indexOf("  }");
    assertTrue(first > 0 && length > 0, "FirstOrder has no main");
    return String.join("\n", lines.subList(first, first + length)).stripIndent() + "\n";
  }
}
