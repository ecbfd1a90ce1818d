package org.balcao.backoffice.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.balcao.backoffice.desk.OrderSearch.Term;
import org.balcao.backoffice.desk.SearchField.Operator;
import org.balcao.backoffice.order.DeliveryPlace;

/** The conditions of a search as SQL. Every value is a parameter; only our own words are text. */
final class SearchSql {
  private final ZoneId zone;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  SearchSql(OrderSearch search, ZoneId zone) {
    this.zone = zone;
    search.terms().forEach(this::add);
  }

  void add(String condition, Object... values) {
    conditions.add(condition);
    Collections.addAll(parameters, values);
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  Object[] parameters() {
    return parameters.toArray();
  }

  private void add(Term term) {
    switch (term.field()) {
      case NUMBER -> any(term, "o.number like ? escape '!'", v -> prefix(v), true);
      case STATE -> in(term, "o.state", SearchSql::constant);
      case PAYMENT -> in(term, "o.payment_state", SearchSql::constant);
      case FULFILMENT -> in(term, "o.fulfilment_state", SearchSql::constant);
      case RETURNS -> in(term, "o.return_state", SearchSql::constant);
      case PLACED -> moment(term, "o.placed_at");
      case CHANGED -> moment(term, "o.changed_at");
      case TOTAL -> total(term);
      case CURRENCY -> in(term, "o.currency", v -> v);
      case EMAIL -> in(term, "o.email_key", v -> v.toLowerCase(Locale.ROOT));
      case NAME ->
          any(
              term,
              "lower(o.buyer_name) like ? escape '!'",
              v -> "%" + prefix(v.toLowerCase(Locale.ROOT)),
              false);
      case CUSTOMER -> in(term, "o.customer_id", UUID::fromString);
      case SKU -> exists(term, "balcao_order_line x where x.order_id = o.id and x.sku", "");
      case GATEWAY -> in(term, "o.gateway", v -> v);
      case CARRIER -> in(term, "o.carrier", v -> v);
      case CHANNEL -> in(term, "o.channel", v -> v);
      case COUNTRY -> in(term, "o.delivery_country", v -> v);
      case REGION -> in(term, "o.delivery_region", v -> String.valueOf(DeliveryPlace.region(v)));
      case POSTAL ->
          any(
              term,
              "o.delivery_postal like ? escape '!'",
              v -> prefix(String.valueOf(DeliveryPlace.postalCode(v))),
              false);
      case HOLD ->
          exists(
              term,
              "balcao_order_hold x where x.order_id = o.id and x.code",
              " and x.released_at is null");
      case TAG -> exists(term, "balcao_order_tag x where x.order_id = o.id and x.tag", "");
      case ASSIGNEE ->
          exists(term, "balcao_order_assignment x where x.order_id = o.id and x.account", "");
      case ASSIGNED -> flag(term, "balcao_order_assignment");
      case NOTE -> flag(term, "balcao_order_note");
    }
  }

  private void in(Term term, String column, Function<String, Object> value) {
    conditions.add(column + " in (" + marks(term.values().size()) + ")");
    term.values().forEach(v -> parameters.add(value.apply(v)));
  }

  private void exists(Term term, String from, String more) {
    conditions.add(
        "exists (select 1 from " + from + " in (" + marks(term.values().size()) + ")" + more + ")");
    parameters.addAll(term.values());
  }

  private void flag(Term term, String table) {
    if (term.values().size() == 1) {
      conditions.add(
          (term.values().get(0).equals("yes") ? "" : "not ")
              + "exists (select 1 from "
              + table
              + " x where x.order_id = o.id)");
    }
  }

  /** One of the values fits, or its capitals do, where people do not care to write them. */
  private void any(
      Term term, String condition, Function<String, String> pattern, boolean capitalsToo) {
    List<String> either = new ArrayList<>();
    for (String value : term.values()) {
      either.add(condition);
      parameters.add(pattern.apply(value));
      if (capitalsToo && !value.equals(value.toUpperCase(Locale.ROOT))) {
        either.add(condition);
        parameters.add(pattern.apply(value.toUpperCase(Locale.ROOT)));
      }
    }
    conditions.add("(" + String.join(" or ", either) + ")");
  }

  private void total(Term term) {
    List<String> either = new ArrayList<>();
    for (String value : term.values()) {
      boolean currency = Character.isLetter(value.charAt(value.length() - 1));
      int end = currency ? value.length() - 3 : value.length();
      either.add(
          "o.total "
              + comparison(term.operator())
              + " ?"
              + (currency ? " and o.currency = ?" : ""));
      parameters.add(new BigDecimal(value.substring(0, end)));
      if (currency) {
        parameters.add(value.substring(end));
      }
    }
    conditions.add("(" + String.join(" or ", either) + ")");
  }

  /** A date is the whole day in the store's zone. */
  private void moment(Term term, String column) {
    List<String> either = new ArrayList<>();
    for (String value : term.values()) {
      if (value.length() != 10) {
        either.add(column + " " + comparison(term.operator()) + " ?");
        parameters.add(Instant.parse(value));
        continue;
      }
      LocalDate day = LocalDate.parse(value);
      Instant begin = day.atStartOfDay(zone).toInstant();
      Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
      switch (term.operator()) {
        case IS -> {
          either.add(column + " >= ? and " + column + " < ?");
          parameters.add(begin);
          parameters.add(end);
        }
        case AT_LEAST -> day(either, column + " >= ?", begin);
        case AT_MOST -> day(either, column + " < ?", end);
        case ABOVE -> day(either, column + " >= ?", end);
        case BELOW -> day(either, column + " < ?", begin);
      }
    }
    conditions.add("(" + String.join(" or ", either) + ")");
  }

  private void day(List<String> either, String condition, Instant moment) {
    either.add(condition);
    parameters.add(moment);
  }

  private static String comparison(Operator operator) {
    return operator == Operator.IS ? "=" : operator.sign();
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String prefix(String value) {
    return value.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
