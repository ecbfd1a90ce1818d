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
  NUMBER(SearchValues.text()),
  /** The state is one of these. */
  STATE(SearchValues.constant(OrderState.class)),
  /** The payment state is one of these. */
  PAYMENT(SearchValues.constant(PaymentState.class)),
  /** The fulfilment state is one of these. */
  FULFILMENT(SearchValues.constant(FulfilmentState.class)),
  /** The return state is one of these. */
  RETURNS(SearchValues.constant(ReturnState.class)),
  /** When it was placed: a date in the store's zone, or a moment. */
  PLACED(SearchValues.moment()),
  /** When it changed last: a date in the store's zone, or a moment. */
  CHANGED(SearchValues.moment()),
  /** What it costs: a number, or a number with its currency such as {@code 100BRL}. */
  TOTAL(SearchValues.amount()),
  /** The currency is one of these. */
  CURRENCY(SearchValues.currency()),
  /** The buyer's address is exactly one of these, regardless of case. */
  EMAIL(SearchValues.text()),
  /** The buyer's name contains this, regardless of case. */
  NAME(SearchValues.text()),
  /** The customer is one of these, by id. */
  CUSTOMER(SearchValues.id()),
  /** One of these is in it. */
  SKU(SearchValues.text()),
  /** The payment gateway is one of these, by its configured name. */
  GATEWAY(SearchValues.text()),
  /** The carrier is one of these, by its configured name. */
  CARRIER(SearchValues.text()),
  /** It came by one of these channels. */
  CHANNEL(SearchValues.text()),
  /** It is delivered to one of these countries. */
  COUNTRY(SearchValues.country()),
  /** It is delivered to one of these regions. */
  REGION(SearchValues.text()),
  /** It is delivered to a postal code that begins so; what groups a code does not count. */
  POSTAL(SearchValues.text()),
  /** It is held for one of these reasons now. */
  HOLD(SearchValues.text()),
  /** It bears one of these tags. */
  TAG(SearchValues.text()),
  /** It is assigned to one of these accounts. */
  ASSIGNEE(SearchValues.text()),
  /** Whether it is assigned to anybody: yes or no. */
  ASSIGNED(SearchValues.flag()),
  /** Whether anybody wrote a note on it: yes or no. */
  NOTE(SearchValues.flag());

  private final SearchValues values;

  SearchField(SearchValues values) {
    this.values = values;
  }

  /** As staff write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What may stand between it and its value. */
  public Set<Operator> operators() {
    return values.ordered() ? EnumSet.allOf(Operator.class) : EnumSet.of(Operator.IS);
  }

  /**
   * A value in its one form.
   *
   * @throws IllegalArgumentException if it is none; the message ends a sentence
   */
  String canonical(String value) {
    return values.canonical(value);
  }

  /** The words that a value must be one of; empty where any will do. */
  List<String> choices() {
    return values.choices();
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
