package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.security.Command;
import org.balcao.kernel.security.Commands;
import org.balcao.kernel.time.StoreClock;

/** Runs the commands that change one order, and lets its process go on after each. */
@Dependent
class OrderCommands {
  private static final int LONGEST_REASON = 500;

  private final Commands commands;
  private final OrderReading reading;
  private final Tasks tasks;
  private final StoreClock clock;

  @Inject
  OrderCommands(Commands commands, OrderReading reading, Tasks tasks, StoreClock clock) {
    this.commands = commands;
    this.reading = reading;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Does the work on the order, if the actor may. */
  OrderView change(
      Actor actor,
      UUID orderId,
      String name,
      Access access,
      Object request,
      BiConsumer<Session, OrderEntity> work) {
    return commands.run(
        actor,
        command(name, access, orderId, request),
        OrderView.class,
        session -> {
          OrderEntity order = reading.owned(session, actor, orderId);
          work.accept(session, order);
          changed(session, order);
          return reading.view(session, order);
        });
  }

  /** Runs what asks others before it changes the order, unless its key was done before. */
  OrderView attempt(
      Actor actor,
      UUID orderId,
      String name,
      Access access,
      Object request,
      Supplier<OrderView> work) {
    return commands.attempt(actor, command(name, access, orderId, request), OrderView.class, work);
  }

  /** An order was changed: its process goes on from there. */
  void changed(Session session, OrderEntity order) {
    order.changedAt = clock.now();
    wake(session, order.id);
  }

  /** Has the process look at the order now. */
  void wake(Session session, UUID orderId) {
    tasks.wake(session, OrderProcess.QUEUE, orderId.toString(), clock.now());
  }

  private static Command command(String name, Access access, UUID orderId, Object request) {
    return new Command(name, access, subject(orderId), List.of(orderId, request));
  }

  /** The order as the audit trail names it. */
  static String subject(UUID orderId) {
    return "order " + orderId;
  }

  static void requireReason(String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new InvalidRequestException(
          "BAL-ORD013", "reason: 1 to " + LONGEST_REASON + " characters");
    }
  }
}
