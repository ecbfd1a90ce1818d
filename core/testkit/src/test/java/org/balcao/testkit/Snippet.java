package org.balcao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An example of {@code com.example} that a page shows as it is run. */
record Snippet(Path page, String example) {
  private static final String END = "<!-- end of snippet -->\n";

  static Snippet of(String page, String example) {
    return new Snippet(Path.of("../../docs", page), example);
  }

  /** Fails where the page shows something else, or writes it there if that is what is wanted. */
  void check(Class<?> test) throws IOException {
    String start = "<!-- snippet: core/testkit " + example + " -->\n";
    String text = Files.readString(page);
    int from = text.indexOf(start) + start.length();
    int to = text.indexOf(END, from);
    assertTrue(from >= start.length() && to >= from, "the page lacks the marks of the snippet");
    String source = Files.readString(Path.of("src/test/java/com/example", example + ".java"));
    String snippet = "```java\n" + source + "```\n";
    if (Boolean.getBoolean("balcao.docs.update")) {
      Files.writeString(page, text.substring(0, from) + snippet + text.substring(to));
      return;
    }
    assertEquals(
        snippet,
        text.substring(from, to),
        page
            + " shows another program than "
            + example
            + "; write it anew with mvn -Dquick -pl core/testkit -am test -Dtest="
            + test.getSimpleName()
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dbalcao.docs.update=true");
  }
}
