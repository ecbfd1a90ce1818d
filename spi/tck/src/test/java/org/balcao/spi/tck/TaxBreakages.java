package org.balcao.spi.tck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.tax.TaxFilings;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;
import org.balcao.spi.tax.TaxResult.LineTax;
import org.balcao.spi.tax.TaxResult.TaxAmount;

/** Tax calculators that are broken in ways of their own. */
final class TaxBreakages {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private TaxBreakages() {}

  static List<Breakage> all() {
    return List.of(
        results("everyLineIsAnsweredInOrder", "turns them round", (sale, r) -> reversed(r)),
        taxes(
            "taxesAreInTheCurrencyOfTheSale",
            "thinks in reals",
            (sale, t) ->
                sale.currency().getCurrencyCode().equals("JPY")
                    ? with(t, t.name(), Money.of("1.00", "BRL"))
                    : t),
        taxes("taxesHaveNames", "has no names", (sale, t) -> with(t, " ", t.amount())),
        taxes(
            "aTaxIsItsRateOfTheAmount",
            "claims another rate",
            (sale, t) ->
                sale.exemption().isEmpty() ? new TaxAmount(t.name(), HALF, t.amount()) : t),
        taxes(
            "includedTaxesLieWithinTheAmount",
            "adds where it should take out",
            (sale, t) -> sale.pricesIncludeTax() ? with(t, t.name(), t.amount().times(12)) : t),
        taxes(
            "nothingIsTaxedWithNothing",
            "takes a unit at least",
            (sale, t) ->
                t.amount().isZero()
                    ? with(t, t.name(), Money.ofMinor(1, t.amount().currency()))
                    : t),
        results(
            "anExemptSaleHasNoTax",
            "does not look at exemptions",
            (sale, r) ->
                sale.exemption().filter("fake-exemption"::equals).isPresent()
                    ? new TaxResult(List.of(line(sale)))
                    : r),
        new Breakage("aSaleIsTaxedTheSameAgain", "counts sales", Counting::new),
        filed(
            "whatIsFiledIsWhatWasCharged",
            "keeps nothing of it",
            filed -> new TaxFilings.Filed(new TaxResult(List.of()), Optional.empty())),
        Breakage.of(
            "whatWasFiledCanBeSetRight",
            "keeps what it has",
            act ->
                act.is("file") && act.request() instanceof TaxFilings.Withdrawal
                    ? Outcome.rejected(RejectionKind.CONFLICT, "kept", "it stays")
                    : act.proceed()));
  }

  private static TaxAmount with(TaxAmount tax, String name, Money amount) {
    return new TaxAmount(name, tax.rate(), amount);
  }

  private static LineTax line(TaxRequest sale) {
    Money one = Money.ofMinor(1, sale.currency());
    return new LineTax(
        sale.lines().get(0).id(), List.of(new TaxAmount("Fake tax", BigDecimal.ONE, one)));
  }

  private static TaxResult reversed(TaxResult result) {
    List<LineTax> lines = new ArrayList<>(result.lines());
    Collections.reverse(lines);
    return new TaxResult(lines);
  }

  private static Breakage results(
      String check, String how, BiFunction<TaxRequest, TaxResult, TaxResult> change) {
    return Breakage.of(
        check,
        how,
        act ->
            act.is("calculate")
                ? act.proceedToOutcome()
                    .map(r -> change.apply((TaxRequest) act.request(), (TaxResult) r))
                : act.proceed());
  }

  private static Breakage taxes(
      String check, String how, BiFunction<TaxRequest, TaxAmount, TaxAmount> change) {
    return results(
        check,
        how,
        (sale, result) ->
            new TaxResult(
                result.lines().stream()
                    .map(
                        line ->
                            new LineTax(
                                line.lineId(),
                                line.taxes().stream().map(tax -> change.apply(sale, tax)).toList()))
                    .toList()));
  }

  private static Breakage filed(String check, String how, UnaryOperator<TaxFilings.Filed> change) {
    return Breakage.of(
        check,
        how,
        act -> {
          Object answer = act.proceed();
          return answer instanceof Outcome<?> outcome
              ? outcome.map(v -> v instanceof TaxFilings.Filed f ? change.apply(f) : v)
              : answer;
        });
  }

  /** Adds the number of the sale to the tax's name. */
  private static final class Counting extends Sabotage {
    private final Map<Currency, Integer> sales = new HashMap<>();

    @Override
    Object call(Act act) throws Exception {
      if (!act.is("calculate")) {
        return act.proceed();
      }
      int number = sales.merge(((TaxRequest) act.request()).currency(), 1, Integer::sum);
      return act.proceedToOutcome()
          .map(
              result ->
                  Deep.rewrite(
                      result,
                      part -> part instanceof String s && s.contains("%") ? s + number : part));
    }
  }
}
