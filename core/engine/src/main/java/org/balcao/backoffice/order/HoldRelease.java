package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;

/** The durable task that releases a hold at its moment. */
@ApplicationScoped
@Typed(TaskHandler.class)
final class HoldRelease implements TaskHandler {
  static final String QUEUE = "order-hold";
  private static final Actor ACTOR = Actor.system("hold-release");

  private final UnitOfWork unit;
  private final Commands commands;
  private final OrderCommands orderCommands;
  private final OrderReading reading;
  private final OrderHolds holds;
  private final HoldTable table;

  @Inject
  HoldRelease(
      UnitOfWork unit,
      Commands commands,
      OrderCommands orderCommands,
      OrderReading reading,
      OrderHolds holds,
      HoldTable table) {
    this.unit = unit;
    this.commands = commands;
    this.orderCommands = orderCommands;
    this.reading = reading;
    this.holds = holds;
    this.table = table;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    UUID holdId = UUID.fromString(run.subject());
    Optional<OrderHold> hold = unit.call(session -> table.find(session, holdId));
    if (hold.isEmpty() || !hold.get().open()) {
      unit.run(session -> run.finish(session, null));
      return;
    }
    UUID orderId = hold.get().orderId();
    Command command =
        new Command(
            OrderStops.RELEASE,
            Access.staff(Orders.WRITE),
            OrderCommands.subject(orderId),
            holdId.toString());
    commands.run(
        ACTOR,
        command,
        Boolean.class,
        session -> {
          OrderEntity order = reading.find(session, orderId);
          holds.release(session, order, holdId, "its time has come", ACTOR.toString());
          orderCommands.changed(session, order);
          run.finish(session, null);
          return Boolean.TRUE;
        });
  }
}
