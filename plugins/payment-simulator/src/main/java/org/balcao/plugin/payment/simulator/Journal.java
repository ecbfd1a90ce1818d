package org.balcao.plugin.payment.simulator;

import java.util.function.Function;
import org.balcao.spi.Health;

/** Where the simulated provider keeps what happened. Thread-safe. */
interface Journal {

  /**
   * Lets {@code work} look at the books as they are now, and add to them, while nobody else does.
   * What it added is kept, as durably as this journal can, when the method returns.
   *
   * @throws java.io.UncheckedIOException if the journal cannot be read or written; whether what was
   *     added is kept is then unknown
   */
  <R> R exclusively(Function<Session, R> work);

  /** Whether the journal can be used now. */
  Health health();

  /** The books during one piece of work. */
  interface Session {
    Books books();

    void add(Entry entry);
  }
}
