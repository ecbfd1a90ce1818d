package org.balcao.examples.quickstart.retail;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balcao.spi.Money;

/**
 * The first reading: what the file says, counted without the store. It is needed before anything
 * can be sold (what there is to sell, how much of it, where an invoice ends), and it is the other
 * side of every check.
 */
final class Survey {
  /** What is sold. */
  record Article(String name, BigDecimal price, long sold) {}

  private final Map<String, Article> articles = new TreeMap<>();
  private final Map<String, Integer> saleLines = new HashMap<>();
  private final Map<Refusal, Long> refused = new EnumMap<>(Refusal.class);
  private final Map<String, Long> linesByCustomer = new LinkedHashMap<>();
  private long lines;
  private long sales;
  private long cancellations;
  private long pieces;
  private BigDecimal revenue = BigDecimal.ZERO;
  private final Map<String, BigDecimal> months = new TreeMap<>();

  private Survey() {}

  static Survey of(RetailFile file) {
    Survey survey = new Survey();
    file.read(survey::count);
    return survey;
  }

  private void count(Optional<RetailLine> read) {
    lines++;
    Optional<Refusal> reason = read.map(Refusal::of).orElse(Optional.of(Refusal.UNREADABLE));
    if (reason.isPresent()) {
      refused.merge(reason.get(), 1L, Long::sum);
      return;
    }
    RetailLine line = read.orElseThrow();
    if (line.cancels()) {
      cancellations++;
      return;
    }
    sales++;
    pieces += line.quantity();
    BigDecimal amount = line.price().multiply(BigDecimal.valueOf(line.quantity()));
    revenue = revenue.add(amount);
    months.merge(line.at().toString().substring(0, 7), amount, BigDecimal::add);
    saleLines.merge(line.invoice(), 1, Integer::sum);
    if (!line.customer().isEmpty()) {
      linesByCustomer.merge(line.customer(), 1L, Long::sum);
    }
    articles.merge(
        line.code(),
        new Article(line.description(), line.price(), line.quantity()),
        Survey::together);
  }

  /** The first price, and the first description that says something. */
  private static Article together(Article known, Article more) {
    return new Article(
        known.name().isEmpty() ? more.name() : known.name(),
        known.price(),
        known.sold() + more.sold());
  }

  /** By code. */
  Map<String, Article> articles() {
    return articles;
  }

  /** How many lines of an invoice can be sold. */
  int saleLines(String invoice) {
    return saleLines.getOrDefault(invoice, 0);
  }

  int invoices() {
    return saleLines.size();
  }

  int customers() {
    return linesByCustomer.size();
  }

  Map<Refusal, Long> refused() {
    return refused;
  }

  long lines() {
    return lines;
  }

  long sales() {
    return sales;
  }

  long cancellations() {
    return cancellations;
  }

  long pieces() {
    return pieces;
  }

  BigDecimal revenue() {
    return revenue;
  }

  /** The same by month, such as 2011-11. */
  Map<String, Money> months() {
    Map<String, Money> amounts = new TreeMap<>();
    months.forEach((month, amount) -> amounts.put(month, RetailDesk.pounds(amount)));
    return amounts;
  }
}
