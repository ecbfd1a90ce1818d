package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balcao.kernel.hook.Hooks;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Steps;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The adopter's own steps in the course of an order, and where each stands. */
@Dependent
class OrderSteps {
  private static final int LONGEST_NOTE = 500;

  /** How far a step is. */
  enum State {
    OPEN,
    DONE,
    REFUSED,
    GAVE_UP,
    /** The order was cancelled before it was done. */
    ABANDONED
  }

  /** One step of one order. */
  record Standing(
      UUID orderId, String step, String point, State state, int round, @Nullable String note) {

    /** A refused one is asked anew, under a key of its own. */
    String subject() {
      String point = this.point.substring(this.point.indexOf('.') + 1);
      return orderId + ":" + point + ":" + step + (round == 0 ? "" : ":" + round);
    }

    String stopped() {
      return "step '" + step + "': " + (note == null ? state.name() : note);
    }
  }

  private final Hooks hooks;
  private final Steps steps;
  private final OrderReading reading;
  private final Duration patience;

  @Inject
  OrderSteps(Hooks hooks, Steps steps, OrderReading reading, Config config) {
    this.hooks = hooks;
    this.steps = steps;
    this.reading = reading;
    this.patience = OrderConfiguration.STEP_PATIENCE.in(config);
  }

  /** The first step at a point that is not done; empty where the order may go on. */
  Optional<Standing> next(Session session, OrderEntity order, String point) {
    List<String> configured = hooks.steps(point);
    if (configured.isEmpty()) {
      return Optional.empty();
    }
    List<Standing> known = of(session, order.id);
    for (String step : configured) {
      Standing standing =
          known.stream()
              .filter(s -> s.step().equals(step) && s.point().equals(point))
              .findFirst()
              .orElseGet(() -> begin(session, order.id, step, point));
      if (standing.state() != State.DONE) {
        return Optional.of(standing);
      }
    }
    return Optional.empty();
  }

  private static Standing begin(Session session, UUID orderId, String step, String point) {
    session.update(
        "insert into balcao_order_step (order_id, step, point, state, round) values (?, ?, ?,"
            + " 'OPEN', 0)",
        orderId,
        step,
        point);
    return new Standing(orderId, step, point, State.OPEN, 0, null);
  }

  /** The call of a step. */
  OwnStep call(Session session, OrderEntity order, Standing standing) {
    OrderView view = reading.view(session, order);
    return new OwnStep(this, standing, OrderHooks.facts(view), view.locale(), patience);
  }

  /** An order that is cancelled waits for no step. */
  void abandon(Session session, OrderEntity order) {
    session.update(
        "update balcao_order_step set state = 'ABANDONED' where order_id = ? and state = 'OPEN'",
        order.id);
  }

  /** Takes up again what was refused or given up. */
  void retry(Session session, OrderEntity order) {
    for (Standing standing : of(session, order.id)) {
      if (standing.state() == State.REFUSED) {
        reopen(session, standing, standing.round() + 1);
      } else if (standing.state() == State.GAVE_UP) {
        reopen(session, standing, standing.round());
        steps.reopen(session, OwnStep.OPERATION, standing.subject());
      }
    }
  }

  private static void reopen(Session session, Standing standing, int round) {
    session.update(
        "update balcao_order_step set state = 'OPEN', note = null, round = ? where order_id = ? and"
            + " step = ? and point = ?",
        round,
        standing.orderId(),
        standing.step(),
        standing.point());
  }

  int end(Session session, Standing standing, State state, @Nullable String note) {
    return session.update(
        "update balcao_order_step set state = ?, note = ? where order_id = ? and step = ? and point"
            + " = ? and state = 'OPEN'",
        state,
        note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE),
        standing.orderId(),
        standing.step(),
        standing.point());
  }

  private static List<Standing> of(Session session, UUID orderId) {
    return session.list(
        row ->
            new Standing(
                orderId,
                row.text("step"),
                row.text("point"),
                row.constant("state", State.class),
                row.integer("round"),
                row.textOrNull("note")),
        "select step, point, state, round, note from balcao_order_step where order_id = ? order by"
            + " point, step",
        orderId);
  }
}
