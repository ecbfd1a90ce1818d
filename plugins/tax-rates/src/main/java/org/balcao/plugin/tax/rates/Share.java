package org.balcao.plugin.tax.rates;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What one rate takes of one line, exactly.
 *
 * @param minorUnits of the currency
 */
record Share(TaxRate rate, Fraction minorUnits) {

  /**
   * Levies rates on an amount. A compound rate is levied on the net amount and the taxes that are
   * not compound.
   *
   * @param minorUnits the amount
   * @param inclusive whether the amount holds the taxes already
   */
  static List<Share> of(BigInteger minorUnits, List<TaxRate> rates, boolean inclusive) {
    Fraction simple = Fraction.ZERO;
    for (TaxRate rate : rates) {
      simple = rate.compound() ? simple : simple.plus(Fraction.of(rate.rate()));
    }
    List<Fraction> factors = new ArrayList<>();
    Fraction all = Fraction.ZERO;
    for (TaxRate rate : rates) {
      Fraction factor = Fraction.of(rate.rate());
      if (rate.compound()) {
        factor = factor.times(Fraction.ONE.plus(simple));
      }
      factors.add(factor);
      all = all.plus(factor);
    }
    Fraction net = Fraction.of(minorUnits);
    if (inclusive) {
      net = net.dividedBy(Fraction.ONE.plus(all));
    }
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < rates.size(); i++) {
      shares.add(new Share(rates.get(i), net.times(factors.get(i))));
    }
    return shares;
  }
}
