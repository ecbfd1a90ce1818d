package org.balcao.examples.quickstart.retail;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A line of the file.
 *
 * @param invoice a number; with a C before it, a cancellation
 * @param code of the product
 * @param description may be empty
 * @param quantity negative in cancellations
 * @param customer its number; empty for who did not tell
 */
record RetailLine(
    String invoice,
    String code,
    String description,
    int quantity,
    LocalDateTime at,
    BigDecimal price,
    String customer,
    String country) {

  /** The file's header. */
  static final List<String> HEADER =
      List.of(
          "InvoiceNo",
          "StockCode",
          "Description",
          "Quantity",
          "InvoiceDate",
          "UnitPrice",
          "CustomerID",
          "Country");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final int LONGEST_NUMBER = 20;

  /** What the fields say; empty where one of them is no number or no date. */
  static Optional<RetailLine> of(List<String> fields) {
    if (fields.size() != HEADER.size()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RetailLine(
              fields.get(0).strip(),
              fields.get(1).strip(),
              fields.get(2).strip(),
              Integer.parseInt(fields.get(3).strip()),
              LocalDateTime.parse(fields.get(4).strip(), TIME),
              decimal(fields.get(5).strip()),
              customer(fields.get(6).strip()),
              fields.get(7).strip()));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A number as people write it: an exponent could stand for a number of any length. */
  private static BigDecimal decimal(String text) {
    if (text.length() > LONGEST_NUMBER || !text.matches("-?\\d+(\\.\\d+)?")) {
      throw new IllegalArgumentException("not a price");
    }
    return new BigDecimal(text);
  }

  /** The file writes 17850 as 17850.0. */
  private static String customer(String text) {
    String number = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    if (!number.matches("\\d{0,12}")) {
      throw new IllegalArgumentException("not a customer");
    }
    return number;
  }

  boolean cancels() {
    return invoice.startsWith("C");
  }
}
