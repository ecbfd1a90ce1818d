package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.customer.Customers;
import org.balcao.backoffice.screening.ScreenedOrder;
import org.balcao.backoffice.screening.Screening;
import org.balcao.backoffice.screening.ScreeningResult;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.ScreeningPoint;
import org.jspecify.annotations.Nullable;

/** Has an order judged at the points of its course, as it stands at each. */
@Dependent
class OrderScreening {
  private static final List<ScreeningPoint> POINTS =
      List.of(
          ScreeningPoint.PRE_AUTHORIZATION,
          ScreeningPoint.POST_AUTHORIZATION,
          ScreeningPoint.PRE_DISPATCH);

  private final Screening screening;
  private final Customers customers;
  private final OrderLines lines;
  private final OrderTexts texts;

  @Inject
  OrderScreening(Screening screening, Customers customers, OrderLines lines, OrderTexts texts) {
    this.screening = screening;
    this.customers = customers;
    this.lines = lines;
    this.texts = texts;
  }

  /** Before its money is authorised. */
  void placed(Session session, OrderEntity order, PlaceOrder request) {
    screening.open(
        session,
        ScreeningPoint.PRE_AUTHORIZATION,
        screened(
            order,
            request.lines().stream()
                .map(l -> new FraudCase.Item(l.sku(), l.name(), l.quantity(), l.unitPrice()))
                .toList()));
  }

  /**
   * Has it judged at a later point, if anybody wants to be asked there, and says what came of it.
   */
  ScreeningResult at(Session session, OrderEntity order, ScreeningPoint point) {
    String occasion = occasion(order, point);
    ScreeningResult result = screening.result(session, point, occasion, order.id);
    if (result != ScreeningResult.NONE || !screening.asked(point)) {
      return result;
    }
    screening.open(session, point, occasion, screened(session, order));
    return screening.result(session, point, occasion, order.id);
  }

  /**
   * Has it judged anew, as the last amendment left it: the address or the value that was judged
   * before is not the one that leaves.
   */
  void amended(Session session, OrderEntity order) {
    boolean packed = result(session, order, ScreeningPoint.PRE_DISPATCH) != ScreeningResult.NONE;
    order.judgedAmendment = order.amendments;
    at(session, order, ScreeningPoint.PRE_AUTHORIZATION);
    if (packed) {
      at(session, order, ScreeningPoint.PRE_DISPATCH);
    }
  }

  /** What came of it at a point: where it was judged anew, both times count. */
  ScreeningResult result(Session session, OrderEntity order, ScreeningPoint point) {
    String occasion = occasion(order, point);
    ScreeningResult result = screening.result(session, point, occasion, order.id);
    if (occasion.isEmpty() || stops(result) || point == ScreeningPoint.PRE_DISPATCH) {
      return result;
    }
    return screening.result(session, point, order.id);
  }

  /** What stands against its goods' leaving, once it is confirmed. */
  ScreeningResult beforeLeaving(Session session, OrderEntity order) {
    ScreeningResult anew =
        order.judgedAmendment == 0
            ? ScreeningResult.NONE
            : result(session, order, ScreeningPoint.PRE_AUTHORIZATION);
    return stops(anew) ? anew : result(session, order, ScreeningPoint.PRE_DISPATCH);
  }

  /** Whether it is being judged as it is now: until that has ended it stays so. */
  boolean underway(Session session, OrderEntity order) {
    ScreeningResult result = beforeLeaving(session, order);
    return result == ScreeningResult.OPEN || result == ScreeningResult.REVIEW;
  }

  private static String occasion(OrderEntity order, ScreeningPoint point) {
    boolean once = order.judgedAmendment == 0 || point == ScreeningPoint.POST_AUTHORIZATION;
    return once ? "" : "amendment " + order.judgedAmendment;
  }

  /** The point at which it stands still, if it does. */
  Optional<ScreeningPoint> stoppedAt(Session session, OrderEntity order) {
    return POINTS.stream().filter(point -> stops(result(session, order, point))).findFirst();
  }

  private static boolean stops(ScreeningResult result) {
    return switch (result) {
      case OPEN, REVIEW, DECLINED -> true;
      case NONE, APPROVED -> false;
    };
  }

  private ScreenedOrder screened(Session session, OrderEntity order) {
    return screened(
        order,
        lines.of(session, order.id, order.money(order.total).currency()).stream()
            .map(OrderLines.Line::line)
            .map(l -> new FraudCase.Item(l.sku(), l.name(), l.quantity(), l.unitPrice()))
            .toList());
  }

  private ScreenedOrder screened(OrderEntity order, List<FraudCase.Item> items) {
    return new ScreenedOrder(
        order.id,
        order.number,
        OrderProcess.QUEUE,
        order.reference(),
        order.placedAt,
        order.money(order.total),
        new FraudCase.Buyer(
            Optional.ofNullable(order.customerId).map(UUID::toString),
            order.buyerName,
            order.email,
            Optional.ofNullable(order.phone),
            Optional.ofNullable(order.taxId),
            registered(order.customerId)),
        texts.address(order.billing),
        texts.address(order.delivery),
        items,
        order.gateway,
        Optional.ofNullable(order.paymentToken),
        new FraudCase.Origin(
            Optional.ofNullable(order.ip),
            Optional.ofNullable(order.deviceId),
            Optional.ofNullable(order.channel)),
        Locale.forLanguageTag(order.locale));
  }

  /** Empty for a guest, and for a customer that another system keeps. */
  private Optional<Instant> registered(@Nullable UUID customerId) {
    return customerId == null ? Optional.empty() : customers.registeredAt(customerId);
  }
}
