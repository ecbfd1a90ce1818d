package org.balcao.examples.quickstart.retail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a line is neither a sale nor a cancellation. The first reason that holds is counted. */
enum Refusal {
  /** A field is no number or no date, or there are too many fields or too few. */
  UNREADABLE,
  /** Neither a number nor a C and a number: an adjustment of the accounts. */
  NOT_AN_INVOICE,
  /** Empty, longer than 60 characters, or with a character that a SKU cannot have. */
  CODE_NOT_A_SKU,
  /** Negative, or zero, without being a cancellation: something was written off. */
  NO_QUANTITY,
  /** A cancellation of nothing. */
  CANCELS_NOTHING,
  /** Below zero. */
  NEGATIVE_PRICE,
  /** Zero: a sample, a gift, a correction. */
  NO_PRICE,
  /** A fraction of a penny. */
  PRICE_BELOW_A_PENNY,
  /** More than the store can count. */
  TOO_LARGE;

  private static final Pattern SALE = Pattern.compile("\\d{1,20}");
  private static final Pattern CANCELLATION = Pattern.compile("C\\d{1,20}");
  private static final Pattern SKU = Pattern.compile("[A-Za-z0-9._-]{1,60}");
  private static final int PENNIES = 2;
  private static final int MOST = 1_000_000;

  /** As in the result: {@code no-price}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Why a line cannot become part of an order or cancel one, if it cannot. */
  static Optional<Refusal> of(RetailLine line) {
    if (line.cancels()) {
      return ofCancellation(line);
    }
    if (!SALE.matcher(line.invoice()).matches()) {
      return Optional.of(NOT_AN_INVOICE);
    }
    if (!SKU.matcher(line.code()).matches()) {
      return Optional.of(CODE_NOT_A_SKU);
    }
    if (line.quantity() <= 0) {
      return Optional.of(NO_QUANTITY);
    }
    if (line.price().signum() < 0) {
      return Optional.of(NEGATIVE_PRICE);
    }
    if (line.price().signum() == 0) {
      return Optional.of(NO_PRICE);
    }
    if (line.price().stripTrailingZeros().scale() > PENNIES) {
      return Optional.of(PRICE_BELOW_A_PENNY);
    }
    return line.quantity() > MOST ? Optional.of(TOO_LARGE) : Optional.empty();
  }

  private static Optional<Refusal> ofCancellation(RetailLine line) {
    if (!CANCELLATION.matcher(line.invoice()).matches()) {
      return Optional.of(NOT_AN_INVOICE);
    }
    return line.quantity() >= 0 ? Optional.of(CANCELS_NOTHING) : Optional.empty();
  }
}
