package org.balcao.plugin.carrier.tablerate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balcao.spi.Money;
import org.balcao.spi.PluginException;

/**
 * Reads rates as operators write them into one setting:
 *
 * <pre>{@code
 * rates  := list ('|' list)*
 * list   := [[currency] ['to' value] ':'] band (';' band)*
 * band   := weight '=' price         up to that weight, included
 *         | '+' weight '=' price     for each further weight begun; only as the last
 *         | '*' '=' price            any weight; only as the last
 * weight := number ('kg' | 'g')
 * }</pre>
 *
 * Such as {@code 0.5kg=9.90; 1kg=12.50; +1kg=3.20 | to 100: *=15.00 | USD: 1kg=4.00}.
 */
final class RateGrammar {
  private static final Pattern HEADER =
      Pattern.compile("([A-Z]{3})?\\s*(?:to\\s+(\\d{1,15}(?:\\.\\d{1,9})?))?");

  private final String setting;
  private final Currency usual;

  private RateGrammar(String setting, Currency usual) {
    this.setting = setting;
    this.usual = usual;
  }

  /**
   * @param usual currency of lists that name none
   */
  static Rates parse(String setting, String text, Currency usual) {
    RateGrammar grammar = new RateGrammar(setting, usual);
    List<RateList> lists = new ArrayList<>();
    for (String list : text.split("\\|", -1)) {
      lists.add(grammar.list(list.strip()));
    }
    Rates rates = new Rates(lists);
    if (rates.isAmbiguous()) {
      throw PluginException.misconfigured(
          setting, "has two lists for the same currency and the same value of goods");
    }
    return rates;
  }

  private RateList list(String text) {
    int colon = text.indexOf(':');
    Matcher header = HEADER.matcher(colon < 0 ? "" : text.substring(0, colon).strip());
    if (!header.matches()) {
      throw wrong(text, "before a colon stands a currency, 'to' and a value, or both");
    }
    Currency currency = header.group(1) == null ? usual : currency(header.group(1));
    Optional<BigDecimal> value = Optional.ofNullable(header.group(2)).map(BigDecimal::new);
    List<RateList.Band> bands = new ArrayList<>();
    Optional<RateList.Step> beyond = Optional.empty();
    for (String band : text.substring(colon + 1).split(";", -1)) {
      if (band.isBlank()) {
        continue;
      }
      if (beyond.isPresent()) {
        throw wrong(band, "nothing follows a band that begins with +");
      }
      if (band.strip().startsWith("+")) {
        beyond = Optional.of(step(band.strip().substring(1), bands, currency));
      } else {
        bands.add(band(band, bands, currency));
      }
    }
    if (bands.isEmpty()) {
      throw wrong(text, "a list has one band or more, such as 1kg=9.90");
    }
    return new RateList(currency, value, bands, beyond);
  }

  private RateList.Band band(String text, List<RateList.Band> before, Currency currency) {
    String[] sides = sides(text);
    long grams = sides[0].equals("*") ? RateList.ANY_WEIGHT : grams(text, sides[0]);
    if (!before.isEmpty() && before.get(before.size() - 1).upToGrams() >= grams) {
      throw wrong(text, "bands go by rising weight");
    }
    return new RateList.Band(grams, price(text, sides[1], currency));
  }

  private RateList.Step step(String text, List<RateList.Band> before, Currency currency) {
    if (before.isEmpty() || before.get(before.size() - 1).upToGrams() == RateList.ANY_WEIGHT) {
      throw wrong(text, "a band that begins with + needs a band with a weight before it");
    }
    String[] sides = sides(text);
    return new RateList.Step(grams(text, sides[0]), price(text, sides[1], currency));
  }

  private String[] sides(String text) {
    String[] sides = text.split("=", -1);
    if (sides.length != 2) {
      throw wrong(text, "a band is a weight, = and a price, such as 1kg=9.90");
    }
    return new String[] {sides[0].strip(), sides[1].strip()};
  }

  private long grams(String band, String text) {
    return Weight.grams(text)
        .orElseThrow(() -> wrong(band, "a weight is like 0.5kg or 500g, in whole grams"));
  }

  private Money price(String band, String text, Currency currency) {
    try {
      Money price = Money.of(text, currency.getCurrencyCode());
      if (!price.isNegative()) {
        return price;
      }
    } catch (IllegalArgumentException e) {
      // Told below, with the band.
    }
    throw wrong(
        band, "a price is a number with a point, not negative, at the scale of " + currency);
  }

  private Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw wrong(code, "that is not an ISO 4217 currency code");
    }
  }

  private PluginException wrong(String part, String rule) {
    return PluginException.misconfigured(setting, "at '" + part.strip() + "': " + rule);
  }
}
