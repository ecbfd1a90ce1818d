package org.balcao.testkit;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The page shows the example that is run here. */
class RegistrationPageTest {
  @Test
  void theWorkedExampleIsTheOneThatIsRun() throws IOException {
    Snippet.of("registration.md", "NewCustomersTest").check(getClass());
  }
}
