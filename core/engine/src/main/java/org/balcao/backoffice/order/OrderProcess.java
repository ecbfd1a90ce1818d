package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.payment.PaymentSummary;
import org.balcao.backoffice.payment.Payments;
import org.balcao.backoffice.screening.Screening;
import org.balcao.backoffice.screening.ScreeningResult;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.process.Decision;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Steps;
import org.balcao.kernel.process.TaskHandler;
import org.balcao.kernel.process.TaskRun;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.spi.hook.HookPoints;

/**
 * The durable task "advance order X": it looks at where the order stands and takes its next step,
 * as far as it gets without waiting.
 */
@ApplicationScoped
@Typed(TaskHandler.class)
final class OrderProcess implements TaskHandler {
  static final String QUEUE = "order";
  private static final String ACTOR = "process";

  private final Steps steps;
  private final Payments payments;
  private final Screening screening;
  private final OrderScreening screened;
  private final Inventory inventory;
  private final OrderHistory history;
  private final OrderPayments orderPayments;
  private final OrderTenders tenders;
  private final OrderShipments shipments;
  private final OrderGiftCards giftCards;
  private final CapturePolicy capture;
  private final OrderSteps ownSteps;

  @Inject
  OrderProcess(
      Steps steps,
      Payments payments,
      Screening screening,
      OrderScreening screened,
      Inventory inventory,
      OrderHistory history,
      OrderPayments orderPayments,
      OrderTenders tenders,
      OrderShipments shipments,
      OrderGiftCards giftCards,
      CapturePolicy capture,
      OrderSteps ownSteps) {
    this.steps = steps;
    this.payments = payments;
    this.screening = screening;
    this.screened = screened;
    this.inventory = inventory;
    this.history = history;
    this.orderPayments = orderPayments;
    this.tenders = tenders;
    this.shipments = shipments;
    this.giftCards = giftCards;
    this.capture = capture;
    this.ownSteps = ownSteps;
  }

  @Override
  public String queue() {
    return QUEUE;
  }

  @Override
  public void run(TaskRun run) {
    UUID orderId = UUID.fromString(run.subject());
    steps.advance(run, session -> decide(session, orderId));
  }

  private Decision decide(Session session, UUID orderId) {
    OrderEntity order = session.entities().find(OrderEntity.class, orderId);
    if (order == null) {
      throw new NotFoundException("order", orderId);
    }
    if (order.state == OrderState.CANCELLING) {
      giveUp(session, order);
    }
    // What was planned is carried out whatever became of the order meanwhile: a call may be in
    // flight, and its outcome must be known before anything is decided on it.
    Optional<ProviderStep<?, ?>> planned =
        screening.next(session, orderId).or(() -> payments.next(session, orderId));
    PaymentSummary money = orderPayments.summary(session, order);
    orderPayments.apply(order, money);
    if (planned.isPresent()) {
      return Decision.call(planned.get());
    }
    return switch (order.state) {
      case PLACED -> placed(session, order, money);
      case IN_REVIEW -> inReview(session, order);
      case CONFIRMED -> confirmed(session, order, money);
      case CANCELLING -> cancelling(session, order, money);
      case COMPLETED, DISPUTED ->
          // A refund that is stuck must not hide behind an order that looks finished.
          money.attention().isPresent()
              ? move(session, order, OrderState.NEEDS_ATTENTION, money.attention().get())
              : Decision.idle();
      case PAYMENT_DECLINED, ON_HOLD, NEEDS_ATTENTION, CANCELLED -> Decision.idle();
    };
  }

  private Decision placed(Session session, OrderEntity order, PaymentSummary money) {
    Optional<Decision> stopped =
        stopped(session, order, screened.result(session, order, ScreeningPoint.PRE_AUTHORIZATION));
    if (stopped.isPresent()) {
      return stopped.get();
    }
    Optional<Decision> own = ownStep(session, order, HookPoints.ORDER_SCREENED);
    if (own.isPresent()) {
      return own.get();
    }
    Money left = orderPayments.left(session, order, money);
    if (!left.isPositive()) {
      ScreeningResult result = screened.at(session, order, ScreeningPoint.POST_AUTHORIZATION);
      if (result == ScreeningResult.OPEN) {
        return again(session, order);
      }
      Optional<Decision> refused = stopped(session, order, result);
      if (refused.isPresent()) {
        return refused.get();
      }
      Optional<Decision> paid = ownStep(session, order, HookPoints.ORDER_PAID);
      if (paid.isPresent()) {
        return paid.get();
      }
      inventory.confirm(session, order.reference());
      if (!capture.onDispatch() && money.capturable().isPositive()) {
        // After an amendment more may be authorised than the order costs; the rest is given free.
        Money taken = money.capturable().min(order.money(order.total));
        payments.capture(session, order.id, taken, true, "confirmation");
      }
      return move(session, order, OrderState.CONFIRMED, null);
    }
    if (money.attention().isPresent()) {
      return move(session, order, OrderState.NEEDS_ATTENTION, money.attention().get());
    }
    if (money.busy()) {
      return Decision.idle();
    }
    if (money.declined()) {
      return move(session, order, OrderState.PAYMENT_DECLINED, "the payment was declined");
    }
    return tenders.openNext(session, order, left)
        ? Decision.again()
        : move(
            session,
            order,
            OrderState.PAYMENT_DECLINED,
            left + " of " + order.money(order.total) + " is not paid");
  }

  /** What screening has against going on, if anything. */
  private Optional<Decision> stopped(Session session, OrderEntity order, ScreeningResult result) {
    return switch (result) {
      case OPEN -> Optional.of(Decision.idle());
      case REVIEW -> {
        // A person may take longer than goods are kept for a buyer who does not pay.
        inventory.confirm(session, order.reference());
        yield Optional.of(move(session, order, OrderState.IN_REVIEW, "to be judged by a person"));
      }
      case DECLINED ->
          Optional.of(move(session, order, OrderState.CANCELLING, "refused by screening"));
      case NONE, APPROVED -> Optional.empty();
    };
  }

  /** A case was opened: its providers are asked at once, if there are any to ask. */
  private Decision again(Session session, OrderEntity order) {
    return screening.next(session, order.id).isPresent() ? Decision.again() : Decision.idle();
  }

  private Decision inReview(Session session, OrderEntity order) {
    Optional<ScreeningPoint> stopped = screened.stoppedAt(session, order);
    if (stopped.isEmpty()) {
      return move(session, order, history.beforeReview(session, order), "approved by a person");
    }
    if (screened.result(session, order, stopped.get()) != ScreeningResult.DECLINED) {
      return Decision.idle();
    }
    return shipments.underWay(session, order)
        ? move(
            session,
            order,
            OrderState.NEEDS_ATTENTION,
            "refused by a person; goods have left: have them brought back")
        : move(session, order, OrderState.CANCELLING, "refused by a person");
  }

  private Decision confirmed(Session session, OrderEntity order, PaymentSummary money) {
    if (money.attention().isPresent()) {
      return move(session, order, OrderState.NEEDS_ATTENTION, money.attention().get());
    }
    switch (screened.beforeLeaving(session, order)) {
      case OPEN -> {
        return Decision.idle();
      }
      case REVIEW, DECLINED -> {
        return move(
            session, order, OrderState.IN_REVIEW, "to be judged by a person before dispatch");
      }
      case NONE, APPROVED -> {}
    }
    if (order.returnState == ReturnState.PARTIALLY_RETURNED
        && !money.busy()
        && shipments.refundReturned(session, order, money.refundable())) {
      return Decision.again();
    }
    if (!capture.onDispatch() && orderPayments.captureRest(session, order, money)) {
      return Decision.again();
    }
    if (giftCards.advance(session, order, money)) {
      return Decision.again();
    }
    Money kept = money.captured().minus(order.money(order.givenBack));
    boolean paid = kept.compareTo(order.money(order.total)) >= 0;
    if (order.fulfilmentState != FulfilmentState.DELIVERED || !paid || money.busy()) {
      return Decision.idle();
    }
    return ownStep(session, order, HookPoints.ORDER_DELIVERED)
        .orElseGet(() -> move(session, order, OrderState.COMPLETED, null));
  }

  /** What the adopter's own steps at a point want; empty where the order may go on. */
  private Optional<Decision> ownStep(Session session, OrderEntity order, String point) {
    return ownSteps
        .next(session, order, point)
        .map(
            standing ->
                standing.state() == OrderSteps.State.OPEN
                    ? Decision.call(ownSteps.call(session, order, standing))
                    : move(session, order, OrderState.NEEDS_ATTENTION, standing.stopped()));
  }

  /** Goods first: others may want them while the money finds its way back. */
  private void giveUp(Session session, OrderEntity order) {
    ownSteps.abandon(session, order);
    inventory.release(session, order.reference());
    tenders.drop(session, order);
    if (order.payments > 0) {
      payments.cancel(session, order.id);
    }
  }

  private Decision cancelling(Session session, OrderEntity order, PaymentSummary money) {
    if (money.attention().isPresent()) {
      return move(session, order, OrderState.NEEDS_ATTENTION, money.attention().get());
    }
    if (money.busy()) {
      return Decision.idle();
    }
    if (money.refundable().isPositive()) {
      payments.refund(session, order.id, money.refundable(), "cancellation");
      return Decision.again();
    }
    if (order.fulfilmentState != FulfilmentState.CANCELLED) {
      order.fulfilmentState = FulfilmentState.CANCELLED;
    }
    return move(session, order, OrderState.CANCELLED, order.reason);
  }

  private Decision move(
      Session session,
      OrderEntity order,
      OrderState to,
      @org.jspecify.annotations.Nullable String reason) {
    history.move(session, order, to, reason, ACTOR);
    return Decision.again();
  }
}
