package org.balcao.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Units over a resource-local entity manager, bound to the thread. */
@ApplicationScoped
@Typed(UnitOfWork.class)
final class JpaUnitOfWork implements UnitOfWork {
  private static final System.Logger LOG = System.getLogger(JpaUnitOfWork.class.getName());
  private static final int MOST_TRIES = 12;

  private final EntityManagerFactory factory;

  // Not static: a thread may work for several stores.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable JdbcSession> current = new ThreadLocal<>();

  @Inject
  JpaUnitOfWork(EntityManagerFactory factory) {
    this.factory = factory;
  }

  @Override
  public <T> T call(Function<Session, T> work) {
    JdbcSession joined = current.get();
    if (joined != null) {
      return work.apply(joined);
    }
    for (int tries = 1; ; tries++) {
      try {
        return once(work);
      } catch (RuntimeException e) {
        if (!Collisions.caused(e)) {
          throw e instanceof PersistenceException
              ? new DatabaseException("the unit of work was rolled back", e)
              : e;
        }
        if (tries == MOST_TRIES) {
          throw new ConcurrentUpdateException(tries, e);
        }
        LockSupport.parkNanos(
            ThreadLocalRandom.current().nextLong(1_000_000L << Math.min(tries, 7)));
      }
    }
  }

  private <T> T once(Function<Session, T> work) {
    EntityManager entities = factory.createEntityManager();
    OpenTransactions.enter();
    JdbcSession session;
    T result;
    try {
      entities.getTransaction().begin();
      session = new JdbcSession(entities);
      result = inside(session, work);
      entities.getTransaction().commit();
    } finally {
      current.remove();
      try {
        end(entities);
      } finally {
        OpenTransactions.exit();
      }
    }
    session.afterCommit().forEach(JpaUnitOfWork::afterwards);
    return result;
  }

  private <T> T inside(JdbcSession session, Function<Session, T> work) {
    current.set(session);
    T result;
    try {
      result = work.apply(session);
      session.runBeforeCommit();
    } catch (RuntimeException e) {
      throw session.reason(e);
    }
    session.requireSound();
    return result;
  }

  /** Rolls back what was not committed and gives the connection back, whatever fails on the way. */
  private static void end(EntityManager entities) {
    try {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
    } catch (RuntimeException e) {
      // The work's own failure is on its way and says more.
      LOG.log(System.Logger.Level.DEBUG, "a rollback failed", e);
    }
    try {
      entities.close();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "an entity manager did not close", e);
    }
  }

  /** The unit is committed: what fails now must not look as if it had been rolled back. */
  private static void afterwards(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "something failed after a commit", e);
    }
  }
}
