package org.balcao.backoffice.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult.TaxAmount;

/**
 * Taxes in one cell: {@code name;rate;amount}, several after each other with {@code |} between
 * them, such as {@code ICMS;0.18;3.04}. An amount alone is a tax whose name and rate are not known.
 * A backslash stands before a separator that belongs to a name.
 */
final class TaxText {
  private static final int MOST = 20;
  private static final String UNNAMED = "tax";

  private TaxText() {}

  static String write(List<TaxAmount> taxes) {
    return taxes.stream()
        .map(
            tax ->
                tax.name().replaceAll("([\\\\;|])", "\\\\$1")
                    + ";"
                    + tax.rate().toPlainString()
                    + ";"
                    + tax.amount().amount().toPlainString())
        .collect(Collectors.joining("|"));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is not that
   */
  static List<TaxAmount> read(String text, String currency) {
    List<TaxAmount> taxes = new ArrayList<>();
    for (List<String> parts : split(text)) {
      taxes.add(
          switch (parts.size()) {
            case 1 ->
                new TaxAmount(UNNAMED, BigDecimal.ZERO, amount(parts.get(0).strip(), currency));
            case 3 ->
                new TaxAmount(
                    name(parts.get(0).strip()),
                    rate(parts.get(1).strip()),
                    amount(parts.get(2).strip(), currency));
            default -> throw new IllegalArgumentException("a tax is name;rate;amount");
          });
    }
    if (taxes.size() > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " taxes");
    }
    return taxes;
  }

  private static String name(String name) {
    if (name.isEmpty() || name.length() > 60) {
      throw new IllegalArgumentException("a tax has a name of 1 to 60 characters");
    }
    return name;
  }

  private static BigDecimal rate(String text) {
    if (!text.matches("[01](\\.\\d{1,9})?")) {
      throw new IllegalArgumentException("a rate is a fraction such as 0.18");
    }
    return new BigDecimal(text);
  }

  private static Money amount(String text, String currency) {
    Money amount = Money.of(text, currency);
    if (amount.isNegative()) {
      throw new IllegalArgumentException("a tax is not negative");
    }
    return amount;
  }

  private static List<List<String>> split(String text) {
    List<List<String>> taxes = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean escaped = false;
    for (char c : (text + "|").toCharArray()) {
      if (escaped || (c != '\\' && c != ';' && c != '|')) {
        part.append(c);
        escaped = false;
      } else if (c == '\\') {
        escaped = true;
      } else {
        parts.add(part.toString());
        part.setLength(0);
        if (c == '|') {
          taxes.add(parts);
          parts = new ArrayList<>();
        }
      }
    }
    if (escaped || part.length() > 0) {
      throw new IllegalArgumentException("a backslash at the end stands before nothing");
    }
    return taxes;
  }
}
