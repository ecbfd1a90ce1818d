package org.balcao.testkit;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The page shows the example that is run here. */
class PaymentsPageTest {
  @Test
  void theWorkedExampleIsTheOneThatIsRun() throws IOException {
    Snippet.of("payments.md", "TendersTest").check(getClass());
  }
}
