package org.balcao.plugin.payment.simulator;

import static org.balcao.plugin.payment.simulator.Shop.assertDone;
import static org.balcao.plugin.payment.simulator.Shop.assertNotApplied;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.balcao.spi.FailureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A store in a process of its own is killed in the middle of its calls. */
class KilledProcessTest {
  @TempDir Path folder;

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aKilledStoreFindsEveryEffectThatItWasToldOfAndOneThatItWasNot()
      throws IOException, InterruptedException {
    String journal = folder.resolve("provider.journal").toString();
    Shop survivor = new Shop("journal", journal);
    Process store =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                journal)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader answers = store.inputReader()) {
      assertEquals("told", answers.readLine());
      assertDone(survivor.lookup("told"));
      store.destroyForcibly().waitFor();
    } finally {
      store.destroyForcibly();
    }
    assertDone(survivor.lookup("hung"));
    assertNotApplied(FailureKind.NOT_FOUND, survivor.lookup("never"));
    survivor.assertBalance("200.00", "0.00", "0.00", "0.00");
  }

  /** Authorises, hangs in a second authorisation, and waits to be killed. */
  static final class Victim {
    private Victim() {}

    public static void main(String[] arguments) {
      Shop shop = new Shop("journal", arguments[0]);
      shop.authorize("told", "tok-approve");
      new Thread(() -> shop.authorize("hung", "tok-hang-after-effect")).start();
      while (shop.truth.effects("hung") == 0) {
        Thread.onSpinWait();
      }
      System.out.println("told");
      shop.authorize("never", "tok-hang");
    }
  }
}
