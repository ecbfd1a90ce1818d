package org.balcao.plugin.payment.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {
  private static final int CALLERS = 16;

  @TempDir Path folder;

  @Test
  void oneKeySentSixteenTimesAtOnceHasOneEffectAndOneAnswer() throws Exception {
    Shop shop = new Shop();
    List<Outcome<?>> answers = atOnce(i -> shop.authorize("a", "tok-approve"));
    assertEquals(1, new HashSet<>(answers).size());
    shop.assertBalance("100.00", "0.00", "0.00", "0.00");
  }

  @Test
  void sixteenCapturesAtOnceTakeNoMoreThanIsThere() throws Exception {
    Shop shop = new Shop();
    ProviderRef authorization = shop.authorized("tok-approve");
    List<Outcome<?>> answers = atOnce(i -> shop.capture("c" + i, authorization, "30.00", false));
    assertEquals(3, answers.stream().filter(a -> a instanceof Outcome.Done).count());
    shop.assertBalance("100.00", "90.00", "0.00", "0.00");
  }

  @Test
  void twoInstancesOnOneJournalAreOneProvider() throws Exception {
    String journal = folder.resolve("provider.journal").toString();
    Shop left = new Shop("journal", journal);
    Shop right = new Shop("journal", journal);
    ProviderRef authorization = left.authorized("tok-approve");
    List<Outcome<?>> answers =
        atOnce(i -> (i % 2 == 0 ? left : right).capture("c" + i, authorization, "30.00", false));
    assertEquals(3, answers.stream().filter(a -> a instanceof Outcome.Done).count());
    left.assertBalance("100.00", "90.00", "0.00", "0.00");
    right.assertBalance("100.00", "90.00", "0.00", "0.00");
  }

  private static List<Outcome<?>> atOnce(Act act) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      List<Callable<Outcome<?>>> calls = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        int number = i;
        calls.add(() -> act.perform(number));
      }
      List<Outcome<?>> answers = new ArrayList<>();
      for (Future<Outcome<?>> answer : callers.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      callers.shutdown();
    }
  }

  private interface Act {
    Outcome<?> perform(int number);
  }
}
