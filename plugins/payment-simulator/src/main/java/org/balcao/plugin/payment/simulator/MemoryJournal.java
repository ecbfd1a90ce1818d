package org.balcao.plugin.payment.simulator;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.balcao.spi.Health;

/** Forgets everything with the process. */
final class MemoryJournal implements Journal {

  private final Lock lock = new ReentrantLock();
  private final Books books = new Books();
  private final Session session =
      new Session() {
        @Override
        public Books books() {
          return books;
        }

        @Override
        public void add(Entry entry) {
          books.apply(entry);
        }
      };

  @Override
  public <R> R exclusively(Function<Session, R> work) {
    lock.lock();
    try {
      return work.apply(session);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Health health() {
    return Health.up();
  }
}
