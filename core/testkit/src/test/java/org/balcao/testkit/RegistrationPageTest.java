package org.balcao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page shows the example that is run here. */
class RegistrationPageTest {
  private static final Path PAGE = Path.of("../../docs/registration.md");
  private static final Path SOURCE = Path.of("src/test/java/com/example/NewCustomersTest.java");
  private static final String START = "<!-- snippet: core/testkit NewCustomersTest -->\n";
  private static final String END = "<!-- end of snippet -->\n";

  @Test
  void theWorkedExampleIsTheOneThatIsRun() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(START) + START.length();
    int to = page.indexOf(END);
    assertTrue(from >= START.length() && to >= from, "the page lacks the marks of the snippet");
    String snippet = "```java\n" + Files.readString(SOURCE) + "```\n";
    if (Boolean.getBoolean("balcao.docs.update")) {
      Files.writeString(PAGE, page.substring(0, from) + snippet + page.substring(to));
      return;
    }
    assertEquals(
        snippet,
        page.substring(from, to),
        "docs/registration.md shows another program than NewCustomersTest; write it anew with"
            + " mvn -Dquick -pl core/testkit -am test -Dtest=RegistrationPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dbalcao.docs.update=true");
  }
}
