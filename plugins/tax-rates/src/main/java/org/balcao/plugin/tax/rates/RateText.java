package org.balcao.plugin.tax.rates;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.balcao.spi.PluginException;

/** Reads the parts of a rate, wherever they were written, with errors that say where. */
record RateText(TaxRate.Source source) {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

  String country(String text) {
    String country = text.toUpperCase(Locale.ROOT);
    if (!COUNTRIES.contains(country)) {
      throw wrong("needs a country, as an ISO 3166-1 alpha-2 code such as BR");
    }
    return country;
  }

  /** {@code 19} percent is 0.19. */
  BigDecimal percent(String text) {
    BigDecimal percent = decimal(text);
    if (percent.compareTo(MOST_PERCENT) > 0) {
      throw wrong("has a rate above 1000 percent");
    }
    return percent.movePointLeft(2);
  }

  BigDecimal fraction(String text) {
    return percent(decimal(text).movePointRight(2).toPlainString());
  }

  LocalDate date(String text, LocalDate otherwise) {
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong("has a date that is not like 2025-12-31");
    }
  }

  /** The first day after {@code lastDay}, the end of time where that is not given. */
  LocalDate endAfter(String lastDay) {
    LocalDate last = date(lastDay, LocalDate.MAX);
    return last.equals(LocalDate.MAX) ? last : last.plusDays(1);
  }

  boolean flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false", "" -> false;
      default -> throw wrong("has a value that is neither true nor false");
    };
  }

  TaxRate checked(TaxRate rate) {
    if (!rate.from().isBefore(rate.end())) {
      throw wrong("ends before it begins");
    }
    if (!rate.territory().region().isEmpty() && !rate.territory().postalPrefix().isEmpty()) {
      throw wrong("has both a region and a postal prefix; give the one that decides");
    }
    return rate;
  }

  PluginException wrong(String what) {
    return PluginException.misconfigured(source.setting(), source.place() + " " + what);
  }

  private BigDecimal decimal(String text) {
    // A hostile exponent would cost memory before any limit could see it.
    if (!text.matches("\\d{1,5}(\\.\\d{1,10})?")) {
      throw wrong("needs a rate: digits with a point, not negative");
    }
    return new BigDecimal(text);
  }
}
