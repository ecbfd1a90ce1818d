package org.balcao.testkit.script;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.CallContext;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;

/**
 * A tax calculator for tests: it finds no tax, unless it is told a rate or its script says
 * otherwise. Its main operation is {@link Call#CALCULATE}.
 */
public final class ScriptedTaxes extends ScriptedProvider<ScriptedTaxes> implements TaxCalculator {
  private static final RoundingMode ROUNDING = RoundingMode.HALF_EVEN;

  private volatile BigDecimal rate = BigDecimal.ZERO;

  /** A calculator that finds no tax. */
  public ScriptedTaxes() {
    super(PluginKind.TAX, Call.CALCULATE, Set.of(Call.CALCULATE));
  }

  @Override
  ScriptedTaxes self() {
    return this;
  }

  /**
   * The rate of every line from now on.
   *
   * @param fraction such as {@code 0.18}
   */
  public ScriptedTaxes rate(String fraction) {
    rate = new BigDecimal(fraction);
    return this;
  }

  @Override
  public Outcome<TaxResult> calculate(TaxRequest request, CallContext context) {
    TaxResult truth =
        new TaxResult(request.lines().stream().map(line -> taxes(request, line)).toList());
    return query(Call.CALCULATE, context, deed(request, truth));
  }

  private TaxResult.LineTax taxes(TaxRequest request, TaxRequest.Line line) {
    BigDecimal charged = rate;
    if (charged.signum() == 0) {
      return new TaxResult.LineTax(line.id(), List.of());
    }
    BigDecimal gross = line.amount().amount().multiply(charged);
    BigDecimal tax =
        request.pricesIncludeTax()
            ? gross.divide(BigDecimal.ONE.add(charged), 10, ROUNDING)
            : gross;
    return new TaxResult.LineTax(
        line.id(), List.of(tax(charged, Money.rounded(tax, request.currency(), ROUNDING))));
  }

  private static TaxResult.TaxAmount tax(BigDecimal rate, Money amount) {
    return new TaxResult.TaxAmount("Tax", rate, amount);
  }

  private static Deed<TaxResult> deed(TaxRequest request, TaxResult truth) {
    Money more = request.lines().get(0).amount().plus(Money.ofMinor(1, request.currency()));
    return new Deed<>(
        request,
        truth,
        Optional.empty(),
        everyLine(more.negated()),
        everyLine(WrongMoney.inAnotherCurrency(more)));
  }

  private static UnaryOperator<TaxResult> everyLine(Money amount) {
    return truth ->
        new TaxResult(
            truth.lines().stream()
                .map(line -> line.lineId())
                .map(id -> new TaxResult.LineTax(id, List.of(tax(BigDecimal.ONE, amount))))
                .toList());
  }
}
