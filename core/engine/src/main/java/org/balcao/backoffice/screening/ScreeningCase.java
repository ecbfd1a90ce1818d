package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * An order that is judged at a point.
 *
 * @param facts what was known when judging began, without the history
 * @param openedAt when judging began
 */
record ScreeningCase(
    UUID orderId,
    String taskQueue,
    String taskSubject,
    Locale locale,
    FraudCase facts,
    Instant openedAt) {

  static ScreeningCase of(ScreeningPoint point, ScreenedOrder order, Instant now) {
    return new ScreeningCase(
        order.orderId(),
        order.taskQueue(),
        order.taskSubject(),
        order.locale(),
        new FraudCase(
            point,
            order.orderNumber(),
            order.placedAt(),
            order.total(),
            order.buyer(),
            order.billing(),
            order.delivery(),
            order.items(),
            order.payment(),
            order.paymentToken(),
            order.origin(),
            List.of()),
        now);
  }

  ScreeningPoint point() {
    return facts.point();
  }

  ScreenedOrder order() {
    return new ScreenedOrder(
        orderId,
        facts.orderNumber(),
        taskQueue,
        taskSubject,
        facts.placedAt(),
        facts.total(),
        facts.buyer(),
        facts.billing(),
        facts.delivery(),
        facts.items(),
        facts.payment(),
        facts.paymentToken(),
        facts.origin(),
        locale);
  }
}
