package org.balcao.backoffice.transfer;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.transfer.ExportedOrders.ExportedOrder;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of an order; nothing is the empty text. */
final class ColumnValues {
  static final String MASK = "***";

  private final boolean personal;

  ColumnValues(boolean personal) {
    this.personal = personal;
  }

  String of(ExportedOrder order, TransferColumn column) {
    String value = Objects.requireNonNullElse(ofOrder(order, column), "");
    return column.personal() && !personal && !value.isEmpty() ? MASK : value;
  }

  String of(OrderLine line, TransferColumn column) {
    return switch (column) {
      case SKU -> line.sku();
      case ITEM -> line.name();
      case QUANTITY -> Integer.toString(line.quantity());
      case UNIT_PRICE -> amount(line.unitPrice());
      case LINE_TAXES -> TaxText.write(line.taxes());
      case GRAMS -> Integer.toString(line.grams());
      case RETURNED -> Integer.toString(line.returned());
      case LINE_TOTAL -> amount(line.total());
      case SHIPPED -> Integer.toString(line.shipped());
      case DELIVERED -> Integer.toString(line.delivered());
      default -> throw new IllegalArgumentException(column + " is not of a line");
    };
  }

  private static @Nullable String ofOrder(ExportedOrder exported, TransferColumn column) {
    OrderView order = exported.view();
    return switch (column) {
      case NUMBER -> order.number();
      case STATE -> word(order.state());
      case PLACED -> order.placedAt().truncatedTo(ChronoUnit.MICROS).toString();
      case ENDED -> text(exported.beside().endedAt());
      case EMAIL -> order.email();
      case BUYER -> order.buyerName();
      case PHONE -> exported.beside().phone();
      case TAX_ID -> exported.beside().taxId();
      case LOCALE -> order.locale().toLanguageTag();
      case CURRENCY -> order.total().currency().getCurrencyCode();
      case BILLING_RECIPIENT,
          BILLING_LINE1,
          BILLING_LINE2,
          BILLING_DISTRICT,
          BILLING_CITY,
          BILLING_REGION,
          BILLING_POSTAL_CODE,
          BILLING_COUNTRY,
          BILLING_PHONE ->
          part(order.billing(), column);
      case DELIVERY_RECIPIENT,
          DELIVERY_LINE1,
          DELIVERY_LINE2,
          DELIVERY_DISTRICT,
          DELIVERY_CITY,
          DELIVERY_REGION,
          DELIVERY_POSTAL_CODE,
          DELIVERY_COUNTRY,
          DELIVERY_PHONE ->
          part(order.delivery(), column);
      case PRICES_INCLUDE_TAX -> order.pricesIncludeTax() ? "yes" : "no";
      case SHIPPING -> amount(order.shipping());
      case SHIPPING_TAXES -> TaxText.write(order.shippingTaxes());
      case TOTAL -> amount(order.total());
      case CARRIER -> order.carrier();
      case SERVICE -> order.service();
      case PROMISED -> text(order.promised());
      case GATEWAY -> order.gateway();
      case CHANNEL -> exported.beside().channel();
      case PAYMENT -> word(order.paymentState());
      case REFUNDED -> amount(exported.refunded());
      case ID -> order.id().toString();
      case CUSTOMER -> order.customerId().map(UUID::toString).orElse(null);
      case FULFILMENT -> word(order.fulfilmentState());
      case RETURNS -> word(order.returnState());
      case CHANGED -> order.changedAt().truncatedTo(ChronoUnit.MICROS).toString();
      case GOODS -> amount(order.goods());
      case TAX -> amount(order.tax());
      case TAGS -> String.join(" ", exported.found().tags());
      case ASSIGNEE -> exported.found().assignee().orElse(null);
      case HOLDS -> String.join(" ", exported.found().holds());
      case SKU,
          ITEM,
          QUANTITY,
          UNIT_PRICE,
          LINE_TAXES,
          GRAMS,
          RETURNED,
          LINE_TOTAL,
          SHIPPED,
          DELIVERED ->
          throw new IllegalArgumentException(column + " is of a line");
    };
  }

  private static @Nullable String part(Address address, TransferColumn column) {
    String word = column.word();
    return switch (word.substring(word.indexOf('-') + 1)) {
      case "recipient" -> address.recipient();
      case "line1" -> address.line1();
      case "line2" -> address.line2();
      case "district" -> address.district();
      case "city" -> address.city();
      case "region" -> address.region();
      case "postal-code" -> address.postalCode();
      case "country" -> address.country();
      case "phone" -> address.phone();
      default -> throw new IllegalArgumentException(word);
    };
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String amount(Money money) {
    return money.amount().toPlainString();
  }

  /** The columns of one kind, in the sequence of the request. */
  static List<TransferColumn> columns(OrderExport request, boolean ofLine) {
    return request.columns().stream().filter(column -> column.ofLine() == ofLine).toList();
  }
}
