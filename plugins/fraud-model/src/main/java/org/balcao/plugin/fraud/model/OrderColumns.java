package org.balcao.plugin.fraud.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudCase.Item;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;
import org.balcao.spi.fraud.FraudCase.PastOrder.State;

/**
 * The columns that stand for a case of the store: a CSV file with these columns and a label trains
 * a model that {@link ModelFraudProviderFactory} can use. Holds no name, address, number or other
 * value that tells who a person is: what a person shares with earlier orders is counted by the
 * store beforehand.
 */
public final class OrderColumns {

  /** Names the order; a model does not look at it. */
  public static final String ORDER_NUMBER = "order_number";

  private static final String UNKNOWN = "";

  private OrderColumns() {}

  /** The columns, in the order in which {@link #row} has its values. */
  public static List<String> header() {
    return HEADER;
  }

  private static final List<String> HEADER =
      List.copyOf(values("", Instant.EPOCH, Optional.empty(), null).keySet());

  /** The values of a case, as texts; empty where something is not known. */
  public static List<String> row(FraudCase c) {
    return Collections.unmodifiableList(
        new ArrayList<>(
            values(c.orderNumber(), c.placedAt(), c.buyer().registeredAt(), c).values()));
  }

  private static Map<String, String> values(
      String number,
      Instant placedAt,
      Optional<Instant> registeredAt,
      @org.jspecify.annotations.Nullable FraudCase c) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(ORDER_NUMBER, number);
    row.put("placed_at", placedAt.toString());
    row.put("registered_at", registeredAt.map(Instant::toString).orElse(UNKNOWN));
    row.put("point", c == null ? "" : word(c.point()));
    row.put("guest", flag(c != null && c.buyer().customerId().isEmpty()));
    order(row, c);
    places(row, c);
    history(row, c);
    return row;
  }

  private static void order(
      Map<String, String> row, @org.jspecify.annotations.Nullable FraudCase c) {
    List<Item> items = c == null ? List.of() : c.items();
    row.put("total", c == null ? "" : c.total().amount().toPlainString());
    row.put("currency", c == null ? "" : c.total().currency().getCurrencyCode());
    row.put("lines", Integer.toString(items.size()));
    row.put("pieces", Integer.toString(items.stream().mapToInt(Item::quantity).sum()));
    row.put(
        "most_pieces_of_one",
        Integer.toString(items.stream().mapToInt(Item::quantity).max().orElse(0)));
    row.put(
        "highest_unit_price",
        items.stream()
            .map(item -> item.unitPrice().amount())
            .max(BigDecimal::compareTo)
            .map(BigDecimal::toPlainString)
            .orElse(UNKNOWN));
    row.put("payment", c == null ? "" : c.payment());
    row.put("has_instrument", flag(c != null && c.paymentToken().isPresent()));
    row.put("channel", c == null ? "" : c.origin().channel().orElse(UNKNOWN));
    row.put("has_device", flag(c != null && c.origin().deviceId().isPresent()));
  }

  private static void places(
      Map<String, String> row, @org.jspecify.annotations.Nullable FraudCase c) {
    String domain = c == null ? null : Cell.domain(c.buyer().email());
    row.put("email_domain", domain == null ? UNKNOWN : domain);
    row.put("has_phone", flag(c != null && c.buyer().phone().isPresent()));
    row.put("has_tax_id", flag(c != null && c.buyer().taxId().isPresent()));
    row.put("billing_country", c == null ? "" : c.billing().country());
    row.put("delivery_country", c == null ? "" : c.delivery().country());
    row.put(
        "same_country", flag(c != null && c.billing().country().equals(c.delivery().country())));
    row.put("same_address", flag(c != null && c.billing().equals(c.delivery())));
  }

  private static void history(
      Map<String, String> row, @org.jspecify.annotations.Nullable FraudCase c) {
    List<PastOrder> past =
        c == null
            ? List.of()
            : c.history().stream()
                .filter(order -> !order.orderNumber().equals(c.orderNumber()))
                .filter(order -> !order.placedAt().isAfter(c.placedAt()))
                .toList();
    Instant now = c == null ? Instant.EPOCH : c.placedAt();
    String name = c == null ? "" : c.buyer().name();
    for (Shared shared : Shared.values()) {
      List<PastOrder> sharing = past.stream().filter(o -> o.shares().contains(shared)).toList();
      String prefix = word(shared);
      row.put(prefix + "_orders", Integer.toString(sharing.size()));
      row.put(prefix + "_orders_hour", within(sharing, now, Duration.ofHours(1)));
      row.put(prefix + "_orders_day", within(sharing, now, Duration.ofDays(1)));
      row.put(
          prefix + "_other_names",
          Long.toString(
              sharing.stream()
                  .map(o -> plain(o.buyerName()))
                  .filter(other -> !other.equals(plain(name)))
                  .distinct()
                  .count()));
    }
    for (State state : State.values()) {
      row.put(
          "past_" + word(state),
          Long.toString(past.stream().filter(o -> o.state() == state).count()));
    }
    row.put(
        "seconds_since_last_order",
        past.stream()
            .map(PastOrder::placedAt)
            .max(Instant::compareTo)
            .map(last -> Long.toString(Duration.between(last, now).toSeconds()))
            .orElse(UNKNOWN));
  }

  private static String within(List<PastOrder> orders, Instant now, Duration time) {
    return Long.toString(
        orders.stream().filter(o -> o.placedAt().isAfter(now.minus(time))).count());
  }

  private static String plain(String name) {
    return name.trim().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String flag(boolean value) {
    return value ? "1" : "0";
  }
}
