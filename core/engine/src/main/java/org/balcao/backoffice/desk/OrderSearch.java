package org.balcao.backoffice.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.desk.SearchField.Operator;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.spi.Money;

/**
 * Which orders staff look for, and in which sequence. All terms must hold; of the values of one
 * term one must. {@link #parse} reads what staff type, {@link #text} writes it. Immutable.
 *
 * @param terms at most 50; none finds all orders
 * @param sort by what they are sorted
 * @param descending whether the greatest, or newest, comes first
 */
public record OrderSearch(List<Term> terms, Sort sort, boolean descending) {
  private static final int MOST = 50;

  /** Copies the list, and refuses too long ones. */
  public OrderSearch {
    terms = List.copyOf(terms);
    if (terms.size() > MOST) {
      throw new InvalidRequestException("BAL-DSK002", "a search has at most " + MOST + " terms");
    }
  }

  /** By what orders are sorted; those that are alike, by their ids. */
  public enum Sort {
    PLACED,
    CHANGED,
    TOTAL,
    NUMBER
  }

  /**
   * One condition.
   *
   * @param values 1 to 50, in their one form; more than one only where the operator is IS
   */
  public record Term(SearchField field, Operator operator, List<String> values) {
    /** Brings the values to their one form, and refuses what the field does not take. */
    public Term {
      if (!field.operators().contains(operator)) {
        throw new InvalidRequestException(
            "BAL-DSK002", field.word() + ": takes no '" + operator.sign() + "'");
      }
      if (values.isEmpty() || values.size() > (operator == Operator.IS ? MOST : 1)) {
        throw new InvalidRequestException(
            "BAL-DSK002",
            field.word()
                + operator.sign()
                + ": 1 value"
                + (operator == Operator.IS ? " to 50" : ""));
      }
      try {
        values = values.stream().map(field::canonical).distinct().toList();
      } catch (IllegalArgumentException e) {
        throw new InvalidRequestException("BAL-DSK002", field.word() + ": " + e.getMessage());
      }
    }

    /** Without the values, which may be personal data. */
    @Override
    public String toString() {
      return field.word() + operator.sign();
    }
  }

  /** All orders, newest first. */
  public static OrderSearch all() {
    return new OrderSearch(List.of(), Sort.PLACED, true);
  }

  /**
   * Reads a search such as {@code state:confirmed total>100 sku:CUP placed>=2026-01-01
   * sort:-total}.
   *
   * @throws SearchSyntaxException if it cannot be read; it names the place
   */
  public static OrderSearch parse(String text) {
    return new SearchText(text).read();
  }

  /** The search as staff would type it; {@link #parse} reads it. */
  public String text() {
    return SearchText.write(this);
  }

  /** The same search with one more condition. */
  public OrderSearch with(SearchField field, Operator operator, String... values) {
    List<Term> more = new ArrayList<>(terms);
    more.add(new Term(field, operator, List.of(values)));
    return new OrderSearch(more, sort, descending);
  }

  private OrderSearch is(SearchField field, Collection<String> values) {
    return with(field, Operator.IS, values.toArray(String[]::new));
  }

  /** In one of these states. */
  public OrderSearch states(OrderState... states) {
    return is(SearchField.STATE, Arrays.stream(states).map(Enum::name).toList());
  }

  /** In one of these payment states. */
  public OrderSearch payment(PaymentState... states) {
    return is(SearchField.PAYMENT, Arrays.stream(states).map(Enum::name).toList());
  }

  /** In one of these fulfilment states. */
  public OrderSearch fulfilment(FulfilmentState... states) {
    return is(SearchField.FULFILMENT, Arrays.stream(states).map(Enum::name).toList());
  }

  /** Placed at or after {@code from} and before {@code before}. */
  public OrderSearch placed(Instant from, Instant before) {
    return with(SearchField.PLACED, Operator.AT_LEAST, from.toString())
        .with(SearchField.PLACED, Operator.BELOW, before.toString());
  }

  /** Placed on that day of the store's zone. */
  public OrderSearch placedOn(LocalDate day) {
    return with(SearchField.PLACED, Operator.IS, day.toString());
  }

  /** Costs at least and at most that much, in the amounts' currency. */
  public OrderSearch total(Money from, Money to) {
    return with(SearchField.TOTAL, Operator.AT_LEAST, amount(from))
        .with(SearchField.TOTAL, Operator.AT_MOST, amount(to));
  }

  private static String amount(Money money) {
    return money.amount().toPlainString() + money.currency().getCurrencyCode();
  }

  /** Of this buyer's address. */
  public OrderSearch email(String email) {
    return with(SearchField.EMAIL, Operator.IS, email);
  }

  /** Of this customer. */
  public OrderSearch customer(UUID customerId) {
    return with(SearchField.CUSTOMER, Operator.IS, customerId.toString());
  }

  /** With one of these in it. */
  public OrderSearch sku(String... skus) {
    return with(SearchField.SKU, Operator.IS, skus);
  }

  /** With one of these tags. */
  public OrderSearch tag(String... tags) {
    return with(SearchField.TAG, Operator.IS, tags);
  }

  /** The same search in another sequence. */
  public OrderSearch sorted(Sort by, boolean greatestFirst) {
    return new OrderSearch(terms, by, greatestFirst);
  }

  @Override
  public String toString() {
    return "OrderSearch[" + terms.size() + " terms]";
  }
}
