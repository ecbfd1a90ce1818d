package org.balcao.spi.tck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Several threads that do something at the same time. */
final class Crowd {
  static final int SIZE = 6;

  private Crowd() {}

  /** What each of them answered. */
  static <T> List<T> all(IntFunction<? extends T> work, Duration patience)
      throws InterruptedException, ExecutionException, TimeoutException {
    ExecutorService threads = Executors.newFixedThreadPool(SIZE);
    try {
      CyclicBarrier start = new CyclicBarrier(SIZE);
      List<Future<T>> answers = new ArrayList<>();
      for (int i = 0; i < SIZE; i++) {
        int number = i;
        Callable<T> call =
            () -> {
              start.await();
              return work.apply(number);
            };
        answers.add(threads.submit(call));
      }
      List<T> all = new ArrayList<>();
      for (Future<T> answer : answers) {
        // All of them wait in line at most where the plugin lets one in after the other.
        all.add(answer.get(patience.toMillis() * SIZE, TimeUnit.MILLISECONDS));
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }
}
