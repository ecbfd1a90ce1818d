package org.balcao.plugin.tax.rates;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.balcao.plugin.tax.rates.Rules.Tie;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult.LineTax;
import org.balcao.spi.tax.TaxResult.TaxAmount;

/**
 * Turns exact taxes into amounts: every tax is rounded once over all the lines given, and its lines
 * add up to that. Each line gets its exact share rounded down; the units left over go to the
 * largest remainders, the earlier line first among equals.
 */
final class Apportionment {

  private final List<TaxedLine> lines;
  private final List<List<TaxAmount>> taxes;
  private final BigInteger[] room;

  private Apportionment(List<TaxedLine> lines) {
    this.lines = lines;
    this.taxes = lines.stream().<List<TaxAmount>>map(line -> new ArrayList<>()).toList();
    this.room =
        lines.stream()
            .map(line -> line.minorUnits().subtract(line.floorOfTaxes()))
            .toArray(BigInteger[]::new);
  }

  /**
   * @param inclusive whether the lines' amounts hold the taxes; then no line is given more tax than
   *     its amount, even where several taxes of tiny lines would round up together
   */
  static List<LineTax> of(List<TaxedLine> lines, Currency currency, Tie tie, boolean inclusive) {
    Apportionment work = new Apportionment(lines);
    Set<TaxRate> rates = new LinkedHashSet<>();
    lines.forEach(line -> rates.addAll(line.taxes().keySet()));
    rates.forEach(rate -> work.apportion(rate, currency, tie, inclusive));
    return IntStream.range(0, lines.size())
        .mapToObj(i -> new LineTax(lines.get(i).id(), work.taxes.get(i)))
        .toList();
  }

  private void apportion(TaxRate rate, Currency currency, Tie tie, boolean inclusive) {
    List<Integer> taxed =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).taxes().containsKey(rate))
            .boxed()
            .toList();
    Fraction exact = Fraction.ZERO;
    BigInteger given = BigInteger.ZERO;
    for (int i : taxed) {
      exact = exact.plus(share(i, rate));
      given = given.add(share(i, rate).floor());
    }
    int left = rounded(exact, tie).subtract(given).intValueExact();
    Set<Integer> oneMore =
        taxed.stream()
            .filter(i -> share(i, rate).remainder().compareTo(Fraction.ZERO) > 0)
            .filter(i -> !inclusive || room[i].signum() > 0)
            .sorted(
                Comparator.comparing(i -> share(i, rate).remainder(), Comparator.reverseOrder()))
            .limit(left)
            .collect(Collectors.toSet());
    for (int i : taxed) {
      BigInteger units = share(i, rate).floor();
      if (oneMore.contains(i)) {
        units = units.add(BigInteger.ONE);
        room[i] = room[i].subtract(BigInteger.ONE);
      }
      Money amount =
          new Money(new BigDecimal(units, currency.getDefaultFractionDigits()), currency);
      taxes.get(i).add(new TaxAmount(rate.name(), rate.rate(), amount));
    }
  }

  private Fraction share(int line, TaxRate rate) {
    return lines.get(line).taxes().getOrDefault(rate, Fraction.ZERO);
  }

  private static BigInteger rounded(Fraction exact, Tie tie) {
    BigInteger floor = exact.floor();
    Fraction rest = exact.remainder();
    int half = rest.plus(rest).compareTo(Fraction.ONE);
    boolean up =
        switch (tie) {
          case HALF_UP -> half >= 0;
          case HALF_EVEN -> half > 0 || (half == 0 && floor.testBit(0));
          case DOWN -> false;
        };
    return up ? floor.add(BigInteger.ONE) : floor;
  }
}
