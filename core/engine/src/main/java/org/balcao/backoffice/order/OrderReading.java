package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.payment.PaymentSummary;
import org.balcao.backoffice.payment.Payments;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.audit.AuditTrail;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.security.Access;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.CustomerAction;
import org.jspecify.annotations.Nullable;

/** Finds orders and shows them. */
@Dependent
class OrderReading {
  static final String EDIT = "order.edit";
  static final String AMEND = "order.amend";
  private static final int MOST_COMMANDS = 1000;

  private final OrderLines lines;
  private final OrderTexts texts;
  private final Payments payments;
  private final AuditTrail audit;

  @Inject
  OrderReading(OrderLines lines, OrderTexts texts, Payments payments, AuditTrail audit) {
    this.lines = lines;
    this.texts = texts;
    this.payments = payments;
    this.audit = audit;
  }

  /** The order, if the actor may know of it. */
  OrderEntity owned(Session session, Actor actor, UUID orderId) {
    OrderEntity order = find(session, orderId);
    Access.owned(actor, order.customerId, order.guestId, "order", orderId);
    return order;
  }

  OrderEntity find(Session session, UUID orderId) {
    OrderEntity order = session.entities().find(OrderEntity.class, orderId);
    if (order == null) {
      throw new NotFoundException("order", orderId);
    }
    return order;
  }

  OrderEntity byNumber(Session session, Actor actor, String number) {
    List<OrderEntity> found =
        session
            .entities()
            .createQuery("select o from OrderEntity o where o.number = :number", OrderEntity.class)
            .setParameter("number", number)
            .getResultList();
    if (found.isEmpty()) {
      throw new NotFoundException("order", number);
    }
    OrderEntity order = found.get(0);
    Access.owned(actor, order.customerId, order.guestId, "order", number);
    return order;
  }

  List<OrderView> list(Session session, Actor actor, OrderQuery query) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    UUID customer =
        actor.kind() == Actor.Kind.CUSTOMER ? UUID.fromString(actor.id()) : query.customerId();
    condition(conditions, parameters, "o.state = :state", "state", query.state());
    condition(conditions, parameters, "o.customerId = :customer", "customer", customer);
    condition(
        conditions,
        parameters,
        "o.emailKey = :email",
        "email",
        query.email() == null ? null : query.email().toLowerCase(Locale.ROOT));
    condition(
        conditions, parameters, "o.placedAt >= :placedFrom", "placedFrom", query.placedFrom());
    condition(
        conditions, parameters, "o.placedAt < :placedBefore", "placedBefore", query.placedBefore());
    if (query.after() != null) {
      OrderEntity last = owned(session, actor, query.after());
      conditions.add("(o.placedAt < :lastAt or (o.placedAt = :lastAt and o.id < :lastId))");
      parameters.put("lastAt", last.placedAt);
      parameters.put("lastId", last.id);
    }
    EntityManager entities = session.entities();
    var jpql =
        entities.createQuery(
            "select o from OrderEntity o"
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                + " order by o.placedAt desc, o.id desc",
            OrderEntity.class);
    parameters.forEach(jpql::setParameter);
    return views(
        session, jpql.setMaxResults(Math.min(Math.max(query.most(), 1), 500)).getResultList());
  }

  RecordedOrder recorded(Session session, OrderEntity order) {
    return recorded(session, order, view(session, order));
  }

  List<RecordedOrder> recorded(
      Session session, Instant from, Instant before, Optional<RecordedOrder> after, int most) {
    String later =
        after.isPresent()
            ? " and (o.placedAt > :lastAt or (o.placedAt = :lastAt and o.id > :lastId))"
            : "";
    var jpql =
        session
            .entities()
            .createQuery(
                "select o from OrderEntity o where o.placedAt >= :from and o.placedAt < :before"
                    + later
                    + " order by o.placedAt, o.id",
                OrderEntity.class)
            .setParameter("from", from)
            .setParameter("before", before);
    after.ifPresent(
        last ->
            jpql.setParameter("lastAt", last.order().placedAt())
                .setParameter("lastId", last.order().id()));
    List<OrderEntity> orders = jpql.setMaxResults(most).getResultList();
    List<OrderView> views = views(session, orders);
    List<RecordedOrder> recorded = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      recorded.add(recorded(session, orders.get(i), views.get(i)));
    }
    return recorded;
  }

  private RecordedOrder recorded(Session session, OrderEntity order, OrderView view) {
    boolean edited =
        audit.about(session, "order " + order.id, MOST_COMMANDS).stream()
            .anyMatch(entry -> entry.command().equals(EDIT) || entry.command().equals(AMEND));
    return new RecordedOrder(view, Optional.ofNullable(order.taxId), edited);
  }

  long placed(Session session, Instant from, Instant before) {
    return session
        .first(
            row -> row.number("orders"),
            "select count(*) as orders from balcao_order where placed_at >= ? and placed_at < ?",
            from,
            before)
        .orElse(0L);
  }

  private static void condition(
      List<String> conditions,
      Map<String, Object> parameters,
      String text,
      String name,
      @Nullable Object value) {
    if (value != null) {
      conditions.add(text);
      parameters.put(name, value);
    }
  }

  Map<OrderState, Long> counts(Session session) {
    Map<OrderState, Long> counts = new EnumMap<>(OrderState.class);
    session.list(
        row -> counts.put(row.constant("state", OrderState.class), row.number("orders")),
        "select state, count(*) as orders from balcao_order group by state");
    return counts;
  }

  OrderView view(Session session, OrderEntity order) {
    return views(session, List.of(order)).get(0);
  }

  /** Those orders, in that order. */
  List<OrderView> views(Session session, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, OrderView> found = new HashMap<>();
    views(
            session,
            session
                .entities()
                .createQuery("select o from OrderEntity o where o.id in :ids", OrderEntity.class)
                .setParameter("ids", ids)
                .getResultList())
        .forEach(view -> found.put(view.id(), view));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private List<OrderView> views(Session session, List<OrderEntity> orders) {
    Map<UUID, Currency> currencies = new HashMap<>();
    orders.forEach(o -> currencies.put(o.id, Currency.getInstance(o.currency)));
    Map<UUID, List<OrderLines.Line>> all = lines.of(session, currencies.keySet(), currencies);
    return orders.stream()
        .map(
            order ->
                view(
                    order,
                    all.getOrDefault(order.id, List.of()).stream()
                        .map(OrderLines.Line::line)
                        .toList(),
                    action(session, order)))
        .toList();
  }

  /** Only an order that is not paid yet, or was amended, can wait for its buyer. */
  private Optional<CustomerAction> action(Session session, OrderEntity order) {
    boolean waits =
        order.state == OrderState.PLACED
            || (order.amendments > 0
                && (order.state == OrderState.CONFIRMED || order.state == OrderState.ON_HOLD));
    return waits && order.payments > 0
        ? Optional.of(payments.summary(session, order.id)).flatMap(PaymentSummary::action)
        : Optional.empty();
  }

  private OrderView view(
      OrderEntity o, List<OrderLine> orderLines, Optional<CustomerAction> action) {
    return new OrderView(
        o.id,
        o.number,
        Optional.ofNullable(o.customerId),
        o.email,
        o.buyerName,
        Locale.forLanguageTag(o.locale),
        o.state,
        o.paymentState,
        o.fulfilmentState,
        o.returnState,
        Optional.ofNullable(o.reason),
        texts.address(o.billing),
        texts.address(o.delivery),
        orderLines,
        o.includeTax,
        o.money(o.goods),
        o.money(o.shipping),
        texts.taxes(o.shippingTaxes),
        o.money(o.tax),
        o.money(o.total),
        o.carrier,
        o.service,
        o.promised,
        o.gateway,
        action,
        o.placedAt,
        o.changedAt,
        o.version);
  }
}
