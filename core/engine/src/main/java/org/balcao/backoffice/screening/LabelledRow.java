package org.balcao.backoffice.screening;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.balcao.spi.Address;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudCase.Item;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;

/** One labelled order as a row of numbers and words, without anybody's name in it. */
final class LabelledRow {
  static final List<String> COLUMNS =
      List.of(
          "order",
          "placed_at",
          "signup_at",
          "signup_to_purchase_seconds",
          "total",
          "currency",
          "payment",
          "channel",
          "customer",
          "email",
          "email_domain",
          "phone",
          "tax_id",
          "device",
          "ip",
          "instrument",
          "delivery_address",
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
          "same_customer",
          "same_email",
          "same_tax_id",
          "same_phone",
          "same_delivery_address",
          "same_ip",
          "same_device",
          "same_instrument",
          "last_day",
          "names_of_device",
          "label",
          "label_source");

  private static final int HASH = 16;

  private final byte[] key;

  LabelledRow(Optional<String> secret) {
    if (secret.isPresent()) {
      this.key = secret.get().getBytes(StandardCharsets.UTF_8);
    } else {
      this.key = new byte[32];
      new SecureRandom().nextBytes(key);
    }
  }

  String header() {
    return line(COLUMNS);
  }

  String line(FraudCase facts, List<PastOrder> past, LabelView label) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("order", facts.orderNumber());
    row.put("placed_at", facts.placedAt());
    facts.buyer().registeredAt().ifPresent(at -> signUp(row, facts, at));
    row.put("total", plain(facts.total().amount()));
    row.put("currency", facts.total().currency().getCurrencyCode());
    row.put("payment", facts.payment());
    row.put("channel", facts.origin().channel().orElse(""));
    identifiers(row, facts);
    row.put("billing_country", facts.billing().country());
    row.put("delivery_country", facts.delivery().country());
    row.put("same_address", flag(place(facts.billing()).equals(place(facts.delivery()))));
    row.put("same_name", flag(facts.buyer().name().equalsIgnoreCase(facts.delivery().recipient())));
    row.put("lines", facts.items().size());
    row.put("pieces", facts.items().stream().mapToLong(Item::quantity).sum());
    row.put(
        "highest_unit_price",
        facts.items().stream()
            .map(item -> item.unitPrice().amount())
            .max(BigDecimal::compareTo)
            .map(LabelledRow::plain)
            .orElse(""));
    history(row, facts, past);
    row.put("label", flag(label.fraud()));
    row.put("label_source", label.source().name().toLowerCase(Locale.ROOT));
    return line(COLUMNS.stream().map(c -> String.valueOf(row.getOrDefault(c, ""))).toList());
  }

  private static void signUp(Map<String, Object> row, FraudCase facts, java.time.Instant at) {
    row.put("signup_at", at);
    row.put("signup_to_purchase_seconds", Duration.between(at, facts.placedAt()).toSeconds());
  }

  private void identifiers(Map<String, Object> row, FraudCase facts) {
    String email = facts.buyer().email().toLowerCase(Locale.ROOT);
    row.put("customer", hash(facts.buyer().customerId()));
    row.put("email", hash(Optional.of(email)));
    row.put("email_domain", email.substring(email.lastIndexOf('@') + 1));
    row.put("phone", hash(facts.buyer().phone()));
    row.put("tax_id", hash(facts.buyer().taxId()));
    row.put("device", hash(facts.origin().deviceId()));
    row.put("ip", hash(facts.origin().ip()));
    row.put("instrument", hash(facts.paymentToken()));
    row.put("delivery_address", hash(Optional.of(place(facts.delivery()))));
  }

  private static void history(Map<String, Object> row, FraudCase facts, List<PastOrder> past) {
    row.put("past_orders", past.size());
    row.put("past_good", count(past, PastOrder.State.GOOD));
    row.put("past_cancelled", count(past, PastOrder.State.CANCELLED));
    row.put("past_declined", count(past, PastOrder.State.DECLINED));
    row.put("past_fraud", count(past, PastOrder.State.FRAUD));
    row.put("same_customer", count(past, Shared.CUSTOMER));
    row.put("same_email", count(past, Shared.EMAIL));
    row.put("same_tax_id", count(past, Shared.TAX_ID));
    row.put("same_phone", count(past, Shared.PHONE));
    row.put("same_delivery_address", count(past, Shared.DELIVERY_ADDRESS));
    row.put("same_ip", count(past, Shared.IP));
    row.put("same_device", count(past, Shared.DEVICE));
    row.put("same_instrument", count(past, Shared.PAYMENT_TOKEN));
    row.put(
        "last_day",
        past.stream()
            .filter(p -> p.placedAt().isAfter(facts.placedAt().minus(Duration.ofDays(1))))
            .count());
    row.put(
        "names_of_device",
        past.stream()
            .filter(p -> p.shares().contains(Shared.DEVICE))
            .map(p -> p.buyerName().toLowerCase(Locale.ROOT).strip())
            .distinct()
            .count());
  }

  private static long count(List<PastOrder> past, PastOrder.State state) {
    return past.stream().filter(p -> p.state() == state).count();
  }

  private static long count(List<PastOrder> past, Shared shared) {
    return past.stream().filter(p -> p.shares().contains(shared)).count();
  }

  private static String place(Address address) {
    return Arrays.asList(
            address.line1(),
            address.line2(),
            address.postalCode(),
            address.city(),
            address.country())
        .stream()
        .filter(Objects::nonNull)
        .map(part -> part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
        .collect(Collectors.joining("|"));
  }

  private static String flag(boolean yes) {
    return yes ? "1" : "0";
  }

  private static String plain(BigDecimal amount) {
    return amount.toPlainString();
  }

  /** Equal where the identifiers are, and of no use to who does not have the key. */
  private String hash(Optional<String> identifier) {
    if (identifier.isEmpty()) {
      return "";
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      byte[] sum = mac.doFinal(identifier.get().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, HASH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static String line(List<String> fields) {
    return fields.stream().map(LabelledRow::quoted).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String quoted(String field) {
    return field.matches("[^\",\r\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
