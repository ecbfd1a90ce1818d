package org.balcao.plugin.tax.rates;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line with its exact taxes.
 *
 * @param minorUnits the line's amount
 * @param taxes by rate, in the order for invoices
 */
record TaxedLine(String id, BigInteger minorUnits, Map<TaxRate, Fraction> taxes) {

  /** Adds shares of the same rate together: transport may be split over several categories. */
  static TaxedLine of(String id, BigInteger minorUnits, List<Share> shares) {
    Map<TaxRate, Fraction> taxes = new LinkedHashMap<>();
    shares.forEach(share -> taxes.merge(share.rate(), share.minorUnits(), Fraction::plus));
    return new TaxedLine(id, minorUnits, taxes);
  }

  BigInteger floorOfTaxes() {
    return taxes.values().stream().map(Fraction::floor).reduce(BigInteger.ZERO, BigInteger::add);
  }
}
