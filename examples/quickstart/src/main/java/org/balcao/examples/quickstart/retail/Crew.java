package org.balcao.examples.quickstart.retail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** As many hands as there are processors, up to four; for what does not depend on an order. */
final class Crew implements AutoCloseable {
  private static final int HANDS =
      Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

  private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);

  /** Does something with each of many things. */
  <T> void each(List<T> things, Consumer<T> work) {
    List<Runnable> shares = new ArrayList<>();
    for (int hand = 0; hand < HANDS; hand++) {
      int first = hand;
      shares.add(
          () -> {
            for (int i = first; i < things.size(); i += HANDS) {
              work.accept(things.get(i));
            }
          });
    }
    together(shares);
  }

  /** Lets every hand do the same. */
  void all(Runnable work) {
    together(Collections.nCopies(HANDS, work));
  }

  /** Does different things at the same time, and waits for the end of all of them. */
  void together(List<Runnable> works) {
    List<Future<Object>> running = new ArrayList<>();
    works.forEach(work -> running.add(hands.submit(Executors.callable(work))));
    for (Future<Object> one : running) {
      try {
        one.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a hand failed", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
  }

  @Override
  public void close() {
    hands.shutdownNow();
  }
}
