package org.balcao.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcao.kernel.ConflictException;

/** Many hands that begin at one moment. In full: {@code -Drace.rounds=200 -Drace.threads=64}. */
final class Race {
  static final int ROUNDS = rounds(5);
  static final int THREADS = Integer.getInteger("race.threads", 16);

  private Race() {}

  /** How often, where a round takes longer than most. */
  static int rounds(int usual) {
    return Integer.getInteger("race.rounds", usual);
  }

  /** What a hand does. */
  interface Move {
    void make(int hand);
  }

  /** How many of {@link #THREADS} hands won. */
  static int run(Move move) throws Exception {
    return run(THREADS, move);
  }

  /** How many won; whoever did not was told that it conflicts, and nothing else. */
  static int run(int hands, Move move) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(hands);
    CountDownLatch start = new CountDownLatch(1);
    AtomicInteger won = new AtomicInteger();
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < hands; i++) {
        int hand = i;
        all.add(
            pool.submit(
                () -> {
                  start.await();
                  try {
                    move.make(hand);
                    won.incrementAndGet();
                  } catch (ConflictException e) {
                    // What the losers are to be told.
                  }
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      pool.shutdown();
    }
    return won.get();
  }
}
