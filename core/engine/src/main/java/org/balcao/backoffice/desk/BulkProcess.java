package org.balcao.backoffice.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.BalcaoException;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.persistence.ConcurrentUpdateException;
import org.balcao.kernel.persistence.DatabaseException;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.ClaimLostException;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The durable task that works through an action on many orders. Each order is a command of its own
 * under a key of its own, so that a crash between the command and its result repeats nothing.
 */
@ApplicationScoped
@Typed(TaskHandler.class)
final class BulkProcess implements TaskHandler {
  static final String QUEUE = "order-bulk";
  private static final Logger LOG = LoggerFactory.getLogger(BulkProcess.class);

  /** Others want to run too: after so many, the task waits for its turn again. */
  private static final int AT_ONCE = 50;

  private final UnitOfWork unit;
  private final BulkTable table;
  private final Orders orders;
  private final Annotating annotating;
  private final StoreClock clock;

  @Inject
  BulkProcess(
      UnitOfWork unit, BulkTable table, Orders orders, Annotating annotating, StoreClock clock) {
    this.unit = unit;
    this.table = table;
    this.orders = orders;
    this.annotating = annotating;
    this.clock = clock;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    UUID id = UUID.fromString(run.subject());
    BulkTable.Work work = unit.call(session -> table.work(session, id));
    List<BulkResult> open = unit.call(session -> table.open(session, id, AT_ONCE));
    for (BulkResult item : open) {
      BulkResult result = result(id, work, item);
      unit.run(
          session -> {
            table.end(session, id, result);
            run.advance(session, result.place());
          });
    }
    unit.run(
        session -> {
          boolean more = !table.open(session, id, 1).isEmpty();
          if (!more) {
            table.finish(session, id);
          }
          run.finish(session, more ? clock.now() : null);
        });
  }

  private BulkResult result(UUID id, BulkTable.Work work, BulkResult item) {
    Actor actor = work.actor().once("bulk:" + id + ":" + item.place());
    try {
      carryOut(actor, item.orderId(), work.action());
      return ended(item, BulkResult.State.DONE, Optional.empty(), Optional.empty());
    } catch (DatabaseException | ConcurrentUpdateException | ClaimLostException e) {
      // It may work later: the run is repeated.
      throw e;
    } catch (ConflictException e) {
      return ended(
          item,
          BulkResult.State.CONFLICT,
          Optional.of(e.code()),
          Optional.ofNullable(e.getMessage()));
    } catch (BalcaoException e) {
      return ended(
          item,
          BulkResult.State.REFUSED,
          Optional.of(e.code()),
          Optional.ofNullable(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.warn("{} of order {} failed", work.action().kind(), item.orderId(), e);
      return ended(
          item,
          BulkResult.State.FAILED,
          Optional.empty(),
          Optional.of("failed unexpectedly; see the log"));
    }
  }

  private static BulkResult ended(
      BulkResult item, BulkResult.State state, Optional<String> code, Optional<String> message) {
    return new BulkResult(item.place(), item.orderId(), state, code, message);
  }

  private void carryOut(Actor actor, UUID orderId, BulkAction action) {
    switch (action.kind()) {
      case HOLD -> orders.hold(actor, orderId, action.hold().orElseThrow());
      case RELEASE -> orders.releaseAll(actor, orderId, action.code(), action.text());
      case CANCEL -> orders.cancel(actor, orderId, action.text());
      case RETRY -> orders.retry(actor, orderId);
      case TAG -> annotating.tag(actor, orderId, action.add(), action.remove());
      case ASSIGN -> annotating.assign(actor, orderId, action.account());
      case NOTE -> annotating.note(actor, orderId, action.text(), false);
    }
  }
}
