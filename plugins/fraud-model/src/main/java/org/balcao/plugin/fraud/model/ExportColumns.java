package org.balcao.plugin.fraud.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcao.spi.Address;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudCase.Item;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;
import org.balcao.spi.fraud.FraudCase.PastOrder.State;

/**
 * The columns of the labelled orders that a store exports, as far as a case of the store has them
 * too: what a model is trained with is what it judges by. Left out are identifiers, which are
 * hashed with the export's own key and told apart by nobody later, and where a label comes from,
 * which says what it is.
 */
final class ExportColumns {
  static final String KEY = "order";
  static final String LABEL = "label";

  /** Every export of a store has them, and hardly any other file. */
  private static final Set<String> MARKS =
      Set.of(KEY, "placed_at", "signup_to_purchase_seconds", LABEL, "label_source");

  private static final Set<String> LEFT_OUT =
      Set.of(
          "customer",
          "email",
          "phone",
          "tax_id",
          "device",
          "ip",
          "instrument",
          "delivery_address",
          "label_source");

  private static final Map<String, Shared> SHARED =
      Map.of(
          "same_customer", Shared.CUSTOMER,
          "same_email", Shared.EMAIL,
          "same_tax_id", Shared.TAX_ID,
          "same_phone", Shared.PHONE,
          "same_delivery_address", Shared.DELIVERY_ADDRESS,
          "same_ip", Shared.IP,
          "same_device", Shared.DEVICE,
          "same_instrument", Shared.PAYMENT_TOKEN);

  static final List<String> HEADER =
      Stream.of(
              List.of(
                  KEY,
                  "placed_at",
                  "signup_at",
                  "signup_to_purchase_seconds",
                  "total",
                  "currency",
                  "payment",
                  "channel",
                  "email_domain",
                  "billing_country",
                  "delivery_country",
                  "same_address",
                  "same_name",
                  "lines",
                  "pieces",
                  "highest_unit_price",
                  "past_orders",
                  "past_good",
                  "past_cancelled",
                  "past_declined",
                  "past_fraud",
                  "last_day",
                  "names_of_device"),
              SHARED.keySet().stream().sorted().toList())
          .flatMap(List::stream)
          .toList();

  private ExportColumns() {}

  /** Whether a file is a store's export. */
  static boolean areIn(Collection<String> header) {
    return header.containsAll(MARKS);
  }

  static boolean isLeftOut(String column) {
    return LEFT_OUT.contains(column);
  }

  /** The values of a case under {@link #HEADER}, as the store's export writes them. */
  static List<String> row(FraudCase c) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(KEY, c.orderNumber());
    row.put("placed_at", c.placedAt().toString());
    c.buyer()
        .registeredAt()
        .ifPresent(
            at -> {
              row.put("signup_at", at.toString());
              row.put(
                  "signup_to_purchase_seconds",
                  Long.toString(Duration.between(at, c.placedAt()).toSeconds()));
            });
    row.put("total", c.total().amount().toPlainString());
    row.put("currency", c.total().currency().getCurrencyCode());
    row.put("payment", c.payment());
    row.put("channel", c.origin().channel().orElse(""));
    String email = c.buyer().email().toLowerCase(Locale.ROOT);
    row.put("email_domain", email.substring(email.lastIndexOf('@') + 1));
    row.put("billing_country", c.billing().country());
    row.put("delivery_country", c.delivery().country());
    row.put("same_address", flag(place(c.billing()).equals(place(c.delivery()))));
    row.put("same_name", flag(c.buyer().name().equalsIgnoreCase(c.delivery().recipient())));
    row.put("lines", Integer.toString(c.items().size()));
    row.put("pieces", Long.toString(c.items().stream().mapToLong(Item::quantity).sum()));
    c.items().stream()
        .map(item -> item.unitPrice().amount())
        .max(BigDecimal::compareTo)
        .ifPresent(highest -> row.put("highest_unit_price", highest.toPlainString()));
    history(row, c);
    List<String> values = new ArrayList<>();
    HEADER.forEach(column -> values.add(row.getOrDefault(column, "")));
    return values;
  }

  private static void history(Map<String, String> row, FraudCase c) {
    List<PastOrder> past = c.history();
    row.put("past_orders", Integer.toString(past.size()));
    for (State state : List.of(State.GOOD, State.CANCELLED, State.DECLINED, State.FRAUD)) {
      row.put(
          "past_" + state.name().toLowerCase(Locale.ROOT),
          Long.toString(past.stream().filter(p -> p.state() == state).count()));
    }
    SHARED.forEach(
        (column, shared) ->
            row.put(
                column,
                Long.toString(past.stream().filter(p -> p.shares().contains(shared)).count())));
    Instant dayBefore = c.placedAt().minus(Duration.ofDays(1));
    row.put(
        "last_day",
        Long.toString(past.stream().filter(p -> p.placedAt().isAfter(dayBefore)).count()));
    row.put(
        "names_of_device",
        Long.toString(
            past.stream()
                .filter(p -> p.shares().contains(Shared.DEVICE))
                .map(p -> p.buyerName().toLowerCase(Locale.ROOT).strip())
                .distinct()
                .count()));
  }

  private static String place(Address address) {
    return Stream.of(
            address.line1(),
            address.line2(),
            address.postalCode(),
            address.city(),
            address.country())
        .filter(Objects::nonNull)
        .map(part -> part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
        .collect(Collectors.joining("|"));
  }

  private static String flag(boolean yes) {
    return yes ? "1" : "0";
  }
}
