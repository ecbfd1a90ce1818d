package org.balcao.backoffice.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of an order stands in a file; nothing else does. Words are the names in small letters. */
public enum TransferColumn {
  /** The order's number; in an import, the number that it has at its source. */
  NUMBER(Of.ORDER, 100),
  /** In an import: {@code open}, {@code completed} or {@code cancelled}. */
  STATE(Of.ORDER, 20),
  /** When it was placed: a moment, or a date and time or a date in the store's zone. */
  PLACED(Of.ORDER, 40),
  /** When it was completed or cancelled. */
  ENDED(Of.ORDER, 40),
  EMAIL(Of.ORDER, 254, true),
  BUYER(Of.ORDER, 200, true),
  PHONE(Of.ORDER, 60, true),
  TAX_ID(Of.ORDER, 40, true),
  LOCALE(Of.ORDER, 35),
  CURRENCY(Of.ORDER, 3),
  BILLING_RECIPIENT(Of.ORDER, 200, true),
  BILLING_LINE1(Of.ORDER, 200, true),
  BILLING_LINE2(Of.ORDER, 200, true),
  BILLING_DISTRICT(Of.ORDER, 200, true),
  BILLING_CITY(Of.ORDER, 200, true),
  BILLING_REGION(Of.ORDER, 200),
  BILLING_POSTAL_CODE(Of.ORDER, 200, true),
  BILLING_COUNTRY(Of.ORDER, 2),
  BILLING_PHONE(Of.ORDER, 200, true),
  DELIVERY_RECIPIENT(Of.ORDER, 200, true),
  DELIVERY_LINE1(Of.ORDER, 200, true),
  DELIVERY_LINE2(Of.ORDER, 200, true),
  DELIVERY_DISTRICT(Of.ORDER, 200, true),
  DELIVERY_CITY(Of.ORDER, 200, true),
  DELIVERY_REGION(Of.ORDER, 200),
  DELIVERY_POSTAL_CODE(Of.ORDER, 200, true),
  DELIVERY_COUNTRY(Of.ORDER, 2),
  DELIVERY_PHONE(Of.ORDER, 200, true),
  /** {@code yes} or {@code no}. */
  PRICES_INCLUDE_TAX(Of.ORDER, 3),
  /** The price of the transport. */
  SHIPPING(Of.ORDER, 30),
  /** Taxes on the transport: see {@link TaxText}. */
  SHIPPING_TAXES(Of.ORDER, 2000),
  TOTAL(Of.ORDER, 30),
  CARRIER(Of.ORDER, 60),
  SERVICE(Of.ORDER, 60),
  /** A date. */
  PROMISED(Of.ORDER, 10),
  GATEWAY(Of.ORDER, 60),
  CHANNEL(Of.ORDER, 40),
  /** How far it is paid. */
  PAYMENT(Of.ORDER, 20),
  /** What was given back of what was paid. */
  REFUNDED(Of.ORDER, 30),
  ID(Of.EXPORT),
  CUSTOMER(Of.EXPORT, 36, true),
  FULFILMENT(Of.EXPORT),
  RETURNS(Of.EXPORT),
  CHANGED(Of.EXPORT),
  GOODS(Of.EXPORT),
  TAX(Of.EXPORT),
  TAGS(Of.EXPORT),
  ASSIGNEE(Of.EXPORT),
  HOLDS(Of.EXPORT),
  SKU(Of.LINE, 60),
  /** What the article was called. */
  ITEM(Of.LINE, 400),
  QUANTITY(Of.LINE, 7),
  UNIT_PRICE(Of.LINE, 30),
  LINE_TAXES(Of.LINE, 2000),
  /** Weight of one. */
  GRAMS(Of.LINE, 9),
  /** How many came back. */
  RETURNED(Of.LINE, 7),
  LINE_TOTAL(Of.EXPORTED_LINE),
  SHIPPED(Of.EXPORTED_LINE),
  DELIVERED(Of.EXPORTED_LINE);

  private enum Of {
    ORDER,
    LINE,
    EXPORT,
    EXPORTED_LINE
  }

  private static final int EXPORTED = 4000;

  private final Of of;
  private final int longest;
  private final boolean personal;

  TransferColumn(Of of) {
    this(of, EXPORTED, false);
  }

  TransferColumn(Of of, int longest) {
    this(of, longest, false);
  }

  TransferColumn(Of of, int longest, boolean personal) {
    this.of = of;
    this.longest = longest;
    this.personal = personal;
  }

  /** As it stands in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether each line of an order has its own. */
  public boolean ofLine() {
    return of == Of.LINE || of == Of.EXPORTED_LINE;
  }

  /** Whether it says something about a person; masked unless the exporter may see it. */
  public boolean personal() {
    return personal;
  }

  /** Whether an import reads it; the others are worked out by the store. */
  public boolean imported() {
    return of == Of.ORDER || of == Of.LINE;
  }

  int longest() {
    return longest;
  }

  boolean taxes() {
    return this == LINE_TAXES || this == SHIPPING_TAXES;
  }

  /** The column of that word. */
  public static Optional<TransferColumn> of(String word) {
    return Arrays.stream(values()).filter(column -> column.word().equals(word)).findFirst();
  }

  /** All that an import reads: what a file has to hold that is to be taken in elsewhere. */
  public static List<TransferColumn> importable() {
    return Arrays.stream(values()).filter(TransferColumn::imported).toList();
  }
}
