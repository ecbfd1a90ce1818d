package org.balcao.se;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.persistence.EntityManagerFactory;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.shadow.Shadows;
import org.jspecify.annotations.Nullable;

/**
 * All that a start has opened, to be closed in the opposite order, whether the start went well or
 * not. The container does not do it: it destroys only what somebody has asked it for.
 */
final class Opened implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Opened.class.getName());

  private final Database database;
  private @Nullable EntityManagerFactory entities;
  private @Nullable SeContainer container;
  private boolean closed;

  Opened(Database database) {
    this.database = database;
  }

  EntityManagerFactory entities() {
    EntityManagerFactory made = database.entities();
    entities = made;
    return made;
  }

  SeContainer contain(SeContainer started) {
    container = started;
    return started;
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    SeContainer running = container;
    if (running != null && running.isRunning()) {
      // The workers stop while all that they may need is still there.
      safely(() -> running.select(Tasks.class).get().stop());
      safely(() -> running.select(Shadows.class).get().stop());
      safely(running::close);
    }
    EntityManagerFactory made = entities;
    if (made != null) {
      safely(made::close);
    }
    safely(database::close);
  }

  private static void safely(Runnable end) {
    try {
      end.run();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "something did not close", e);
    }
  }
}
