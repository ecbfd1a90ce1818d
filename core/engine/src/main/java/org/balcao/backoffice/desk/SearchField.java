package org.balcao.backoffice.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.backoffice.order.ReturnState;

/** What orders can be searched by; nothing else is. */
public enum SearchField {
  /** The number begins so. */
  NUMBER,
  /** The state is one of these. */
  STATE,
  /** The payment state is one of these. */
  PAYMENT,
  /** The fulfilment state is one of these. */
  FULFILMENT,
  /** The return state is one of these. */
  RETURNS,
  /** When it was placed: a date in the store's zone, or a moment. */
  PLACED,
  /** When it changed last: a date in the store's zone, or a moment. */
  CHANGED,
  /** What it costs: a number, or a number with its currency such as {@code 100BRL}. */
  TOTAL,
  /** The currency is one of these. */
  CURRENCY,
  /** The buyer's address is exactly one of these, regardless of case. */
  EMAIL,
  /** The buyer's name contains this, regardless of case. */
  NAME,
  /** The customer is one of these, by id. */
  CUSTOMER,
  /** One of these is in it. */
  SKU,
  /** The payment gateway is one of these, by its configured name. */
  GATEWAY,
  /** The carrier is one of these, by its configured name. */
  CARRIER,
  /** It came by one of these channels. */
  CHANNEL,
  /** It is delivered to one of these countries. */
  COUNTRY,
  /** It is delivered to one of these regions. */
  REGION,
  /** It is delivered to a postal code that begins so; what groups a code does not count. */
  POSTAL,
  /** It is held for one of these reasons now. */
  HOLD,
  /** It bears one of these tags. */
  TAG,
  /** It is assigned to one of these accounts. */
  ASSIGNEE,
  /** Whether it is assigned to anybody: yes or no. */
  ASSIGNED,
  /** Whether anybody wrote a note on it: yes or no. */
  NOTE;

  private SearchValues kind() {
    return switch (this) {
      case NUMBER,
          EMAIL,
          NAME,
          SKU,
          GATEWAY,
          CARRIER,
          CHANNEL,
          REGION,
          POSTAL,
          HOLD,
          TAG,
          ASSIGNEE ->
          SearchValues.text();
      case STATE -> SearchValues.constant(OrderState.class);
      case PAYMENT -> SearchValues.constant(PaymentState.class);
      case FULFILMENT -> SearchValues.constant(FulfilmentState.class);
      case RETURNS -> SearchValues.constant(ReturnState.class);
      case PLACED, CHANGED -> SearchValues.moment();
      case TOTAL -> SearchValues.amount();
      case CURRENCY -> SearchValues.currency();
      case CUSTOMER -> SearchValues.id();
      case COUNTRY -> SearchValues.country();
      case ASSIGNED, NOTE -> SearchValues.flag();
    };
  }

  /** As staff write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What may stand between it and its value. */
  public Set<Operator> operators() {
    return kind().ordered() ? EnumSet.allOf(Operator.class) : EnumSet.of(Operator.IS);
  }

  /**
   * A value in its one form.
   *
   * @throws IllegalArgumentException if it is none; the message ends a sentence
   */
  String canonical(String value) {
    return kind().canonical(value);
  }

  /** The words that a value must be one of; empty where any will do. */
  List<String> choices() {
    return kind().choices();
  }

  static Optional<SearchField> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equalsIgnoreCase(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(SearchField::word).toList();
  }

  /** How a field is compared with a value. */
  public enum Operator {
    /** Is, begins with or contains, as the field says. */
    IS(":"),
    AT_LEAST(">="),
    AT_MOST("<="),
    ABOVE(">"),
    BELOW("<");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** As staff write it. */
    public String sign() {
      return sign;
    }
  }
}
