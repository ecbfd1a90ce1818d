package org.balcao.backoffice.fiscal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.shadow.Compared;
import org.balcao.kernel.shadow.Comparison;
import org.balcao.kernel.shadow.Difference;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult;
import org.balcao.spi.tax.TaxResult.LineTax;
import org.balcao.spi.tax.TaxResult.TaxAmount;

/**
 * Two calculators agree on a sale where they find the same taxes on every line: amounts and rates.
 * What a tax is called is not compared. Alike by the share of lines that they agree on.
 */
@ApplicationScoped
@Typed(Comparison.class)
final class TaxComparison implements Comparison<TaxResult> {
  @Inject
  TaxComparison() {}

  @Override
  public PluginKind<?> kind() {
    return PluginKind.TAX;
  }

  @Override
  public String operation() {
    return PluginTaxes.OPERATION;
  }

  /** Both have the lines of the request: the guards have seen to that. */
  @Override
  public Compared compare(TaxResult live, TaxResult shadow) {
    int lines = live.lines().size();
    int alike = 0;
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      LineTax one = live.lines().get(i);
      LineTax other = shadow.lines().get(i);
      if (taxes(one).equals(taxes(other))) {
        alike++;
      } else {
        differences.add(
            new Difference(
                total(one).equals(total(other)) ? "rates of a line" : "tax of a line",
                "line "
                    + (i + 1)
                    + " of "
                    + lines
                    + ": live "
                    + taxes(one)
                    + ", in shadow "
                    + taxes(other)));
      }
    }
    return new Compared(lines == 0 ? 1 : (double) alike / lines, differences);
  }

  private static List<String> taxes(LineTax line) {
    return line.taxes().stream()
        .map(tax -> tax.rate().stripTrailingZeros().toPlainString() + " = " + tax.amount())
        .sorted()
        .toList();
  }

  /** Empty for an exempt line, which has no currency. */
  private static List<Money> total(LineTax line) {
    return line.taxes().stream().map(TaxAmount::amount).reduce(Money::plus).stream().toList();
  }
}
