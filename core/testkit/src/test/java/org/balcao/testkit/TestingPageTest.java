package org.balcao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.balcao.testkit.assertion.LedgerAssertion;
import org.balcao.testkit.assertion.MessageAssertion;
import org.balcao.testkit.assertion.OrderAssertion;
import org.balcao.testkit.assertion.StockAssertion;
import org.balcao.testkit.assertion.StoreAssertions;
import org.balcao.testkit.script.Act;
import org.junit.jupiter.api.Test;

/** The page shows the example that is run here, and knows every script and assertion. */
class TestingPageTest {
  private static final Path PAGE = Path.of("../../docs/testing.md");
  private static final Path SOURCE = Path.of("src/test/java/com/example/CupsTest.java");
  private static final String START = "<!-- snippet: core/testkit CupsTest -->\n";
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
        "docs/testing.md shows another program than CupsTest; write it anew with"
            + " mvn -Dquick -pl core/testkit -am test -Dtest=TestingPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dbalcao.docs.update=true");
  }

  @Test
  void everyActAndEveryAssertionIsThere() throws IOException {
    String page = Files.readString(PAGE);
    List<String> missing =
        List.of(
                Act.class,
                StoreAssertions.class,
                OrderAssertion.class,
                StockAssertion.class,
                LedgerAssertion.class,
                MessageAssertion.class,
                WebhookPost.class)
            .stream()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .map(Method::getName)
            .filter(name -> !List.of("toString", "waiting").contains(name))
            .filter(name -> !page.contains(name))
            .distinct()
            .toList();
    assertEquals(List.of(), missing);
  }
}
