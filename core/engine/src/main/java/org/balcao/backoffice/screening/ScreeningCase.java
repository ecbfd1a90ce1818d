package org.balcao.backoffice.screening;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * An order that is judged at a point.
 *
 * @param facts what was known when judging began, without the history
 * @param openedAt when judging began
 * @param course what came of it; empty while providers are asked
 */
record ScreeningCase(
    CaseKey key,
    String taskQueue,
    String taskSubject,
    Locale locale,
    FraudCase facts,
    Instant openedAt,
    Optional<CaseCourse> course) {

  static ScreeningCase of(ScreeningPoint point, String occasion, ScreenedOrder order, Instant now) {
    return new ScreeningCase(
        new CaseKey(order.orderId(), point, occasion),
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
        now,
        Optional.empty());
  }

  UUID orderId() {
    return key.orderId();
  }

  ScreeningPoint point() {
    return key.point();
  }

  ScreenedOrder order() {
    return new ScreenedOrder(
        orderId(),
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
