package org.balcao.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CallersTest {

  @Test
  void callersCallOnlyWhileTheyAreLet() throws Exception {
    CountDownLatch some = new CountDownLatch(10);
    try (Callers callers = new Callers()) {
      callers.add(
          "caller",
          Duration.ofMillis(1),
          () -> {
            some.countDown();
            return some.getCount() % 2 == 0;
          });
      assertEquals(0, callers.good() + callers.bad());
      callers.run(true);
      assertTrue(some.await(30, TimeUnit.SECONDS));
      assertTrue(callers.bad() > 0);
    }
  }
}
