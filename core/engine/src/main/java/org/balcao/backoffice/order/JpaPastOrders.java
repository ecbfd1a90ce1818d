package org.balcao.backoffice.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.screening.PastOrders;
import org.balcao.backoffice.screening.ScreenedOrder;
import org.balcao.kernel.persistence.Row;
import org.balcao.kernel.persistence.Session;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;
import org.jspecify.annotations.Nullable;

/** Looks for orders that have something in common; each condition has an index of its own. */
@ApplicationScoped
@Typed(PastOrders.class)
final class JpaPastOrders implements PastOrders {

  @Inject
  JpaPastOrders() {}

  private record Trait(Shared shared, String column, @Nullable Object value) {}

  @Override
  public List<PastOrder> like(Session session, ScreenedOrder order, Instant since) {
    return find(session, order, since, null);
  }

  @Override
  public List<PastOrder> asOf(Session session, ScreenedOrder order, Instant since, Instant moment) {
    return find(session, order, since, moment);
  }

  private static List<PastOrder> find(
      Session session, ScreenedOrder order, Instant since, @Nullable Instant moment) {
    List<Trait> traits = traits(order);
    // One branch per trait, so that each uses its index; "or" over columns would read the table.
    List<String> branches = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    if (moment != null) {
      parameters.add(moment);
      parameters.add(moment);
    }
    for (Trait trait : traits) {
      branches.add(
          "(select id from balcao_order where "
              + trait.column()
              + " = ? and placed_at >= ?"
              + (moment == null ? "" : " and placed_at <= ?")
              + " order by placed_at desc fetch first 200 rows only)");
      parameters.add(Objects.requireNonNull(trait.value()));
      parameters.add(since);
      if (moment != null) {
        parameters.add(moment);
      }
    }
    parameters.add(order.orderId());
    return session.list(
        row -> past(row, traits),
        "select number, placed_at, total, currency, buyer_name, "
            + (moment == null ? "state, reason" : stood("state") + ", " + stood("reason"))
            + ", customer_id, email_key, tax_id, phone, delivery_key, ip, device_id, payment_token"
            + " from balcao_order o where id in ("
            + String.join(" union ", branches)
            + ") and id <> ? order by placed_at desc, id fetch first 200 rows only",
        parameters.toArray());
  }

  /** A column of the order as the last move before a moment left it. */
  private static String stood(String column) {
    return "(select t."
        + (column.equals("state") ? "to_state" : column)
        + " from balcao_order_transition t where t.order_id = o.id and t.at <= ? order by t.id desc"
        + " fetch first 1 rows only) as "
        + column;
  }

  private static List<Trait> traits(ScreenedOrder order) {
    List<Trait> traits = new ArrayList<>();
    add(
        traits,
        Shared.CUSTOMER,
        "customer_id",
        order.buyer().customerId().map(UUID::fromString).map(Object.class::cast));
    add(
        traits,
        Shared.EMAIL,
        "email_key",
        Optional.of(order.buyer().email().toLowerCase(Locale.ROOT)));
    add(traits, Shared.TAX_ID, "tax_id", order.buyer().taxId());
    add(traits, Shared.PHONE, "phone", order.buyer().phone());
    add(
        traits,
        Shared.DELIVERY_ADDRESS,
        "delivery_key",
        Optional.of(OrderTexts.key(order.delivery())));
    add(traits, Shared.IP, "ip", order.origin().ip());
    add(traits, Shared.DEVICE, "device_id", order.origin().deviceId());
    add(traits, Shared.PAYMENT_TOKEN, "payment_token", order.paymentToken());
    return traits;
  }

  private static void add(
      List<Trait> traits, Shared shared, String column, Optional<? extends Object> value) {
    value.ifPresent(v -> traits.add(new Trait(shared, column, v)));
  }

  private static PastOrder past(Row row, List<Trait> traits) throws SQLException {
    List<Shared> shares = new ArrayList<>();
    for (Trait trait : traits) {
      if (String.valueOf(trait.value()).equals(row.textOrNull(trait.column()))) {
        shares.add(trait.shared());
      }
    }
    return new PastOrder(
        row.text("number"),
        row.instant("placed_at"),
        row.money("total", "currency"),
        row.text("buyer_name"),
        state(row.constant("state", OrderState.class), row.textOrNull("reason")),
        shares);
  }

  private static PastOrder.State state(OrderState state, @Nullable String reason) {
    return switch (state) {
      case COMPLETED -> PastOrder.State.GOOD;
      case PAYMENT_DECLINED -> PastOrder.State.DECLINED;
      case CANCELLED, CANCELLING ->
          reason != null && reason.startsWith("refused by")
              ? PastOrder.State.FRAUD
              : PastOrder.State.CANCELLED;
      case PLACED, IN_REVIEW, CONFIRMED, ON_HOLD, NEEDS_ATTENTION, DISPUTED -> PastOrder.State.OPEN;
    };
  }
}
