package org.balcao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Test
  void theWorkedExampleIsTheOneThatIsRun() throws IOException {
    Snippet.of("testing.md", "CupsTest").check(getClass());
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
