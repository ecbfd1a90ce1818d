package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.config.NearestName;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/**
 * Stops an order for as many reasons as there are, and lets it go on when the last is gone. All of
 * it happens under a lock of the order: who releases the last one sees that it is the last.
 */
@Dependent
class OrderHolds {
  private static final int LONGEST_TEXT = 500;

  private final HoldTable table;
  private final OrderHistory history;
  private final Inventory inventory;
  private final Tasks tasks;
  private final StoreClock clock;
  private final Set<String> codes;

  @Inject
  OrderHolds(
      HoldTable table,
      OrderHistory history,
      Inventory inventory,
      Tasks tasks,
      StoreClock clock,
      Config config) {
    this.table = table;
    this.history = history;
    this.inventory = inventory;
    this.tasks = tasks;
    this.clock = clock;
    this.codes = OrderConfiguration.HOLD_REASONS.in(config);
  }

  /** All that is wrong with a wish. */
  void check(PlaceHold wish) {
    List<String> problems = new ArrayList<>();
    if (!codes.contains(wish.code()) && !wish.code().equals(PlaceHold.STAFF)) {
      problems.add(
          "code: there is no reason '"
              + wish.code()
              + "'; "
              + OrderConfiguration.HOLD_REASONS
              + " has "
              + String.join(", ", codes)
              + NearestName.question(wish.code(), codes));
    }
    if (wish.text().length() > LONGEST_TEXT) {
      problems.add("text: at most " + LONGEST_TEXT + " characters");
    }
    if (wish.releaseAt() != null && !wish.releaseAt().isAfter(clock.now())) {
      problems.add("releaseAt: lies in the past");
    }
    if (!problems.isEmpty()) {
      throw new InvalidRequestException("BAL-ORD021", problems);
    }
  }

  /** Stops the order; for the same reason in the same words again, nothing changes. */
  OrderHold place(Session session, OrderEntity order, PlaceHold wish, String actor) {
    lock(session, order);
    List<OrderHold> before = table.open(session, order.id);
    Optional<OrderHold> same =
        before.stream()
            .filter(h -> h.code().equals(wish.code()) && h.text().equals(wish.text()))
            .filter(h -> h.releaseAt().equals(Optional.ofNullable(wish.releaseAt())))
            .findFirst();
    if (same.isPresent() && order.state == OrderState.ON_HOLD) {
      return same.get();
    }
    if (order.state != OrderState.ON_HOLD) {
      order.allow(OrderState.ON_HOLD);
    }
    // Nobody knows how long it lasts: its goods must not be given free meanwhile.
    inventory.confirm(session, order.reference());
    OrderHold hold = same.orElseGet(() -> table.insert(session, order.id, wish, actor));
    history.move(session, order, OrderState.ON_HOLD, hold.reason(), actor);
    order.reason = reasons(table.open(session, order.id));
    hold.releaseAt()
        .ifPresent(at -> tasks.wake(session, HoldRelease.QUEUE, hold.id().toString(), at));
    return hold;
  }

  /** Releases one hold; nothing changes if it is released already. */
  void release(Session session, OrderEntity order, UUID holdId, String reason, String actor) {
    lock(session, order);
    if (table.find(session, holdId).filter(h -> h.orderId().equals(order.id)).isEmpty()) {
      throw new NotFoundException("hold", holdId);
    }
    table.release(session, holdId, actor, reason);
    goOnIfFree(session, order, actor);
  }

  /**
   * Releases all holds of a kind.
   *
   * @throws ConflictException if there is none
   */
  void releaseAll(
      Session session, OrderEntity order, Predicate<OrderHold> which, String reason, String actor) {
    lock(session, order);
    List<OrderHold> open = table.open(session, order.id);
    List<OrderHold> wanted = open.stream().filter(which).toList();
    if (wanted.isEmpty()) {
      throw new ConflictException(
          "BAL-ORD022",
          "order "
              + order.number
              + (open.isEmpty()
                  ? " is not held"
                  : " is held for another reason (" + reasons(open) + "): release that one"));
    }
    wanted.forEach(hold -> table.release(session, hold.id(), actor, reason));
    goOnIfFree(session, order, actor);
  }

  List<OrderHold> of(Session session, UUID orderId) {
    return table.of(session, orderId);
  }

  /** What an order that goes on after it needed attention is still held for. */
  Optional<String> standing(Session session, OrderEntity order) {
    List<OrderHold> open = table.open(session, order.id);
    return open.isEmpty() ? Optional.empty() : Optional.of(reasons(open));
  }

  private void goOnIfFree(Session session, OrderEntity order, String actor) {
    if (order.state != OrderState.ON_HOLD) {
      return;
    }
    List<OrderHold> left = table.open(session, order.id);
    if (left.isEmpty()) {
      history.goOn(session, order, actor);
    } else {
      order.reason = reasons(left);
    }
  }

  private static String reasons(List<OrderHold> holds) {
    String all = holds.stream().map(OrderHold::reason).collect(Collectors.joining("; "));
    return all.length() > LONGEST_TEXT ? all.substring(0, LONGEST_TEXT) : all;
  }

  private static void lock(Session session, OrderEntity order) {
    session.entities().refresh(order, LockModeType.PESSIMISTIC_WRITE);
  }
}
