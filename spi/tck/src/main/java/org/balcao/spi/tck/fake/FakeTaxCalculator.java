package org.balcao.spi.tck.fake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.CallContext;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxFilings;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;

/** A tax calculator in memory. */
final class FakeTaxCalculator extends FakePlugin implements TaxCalculator {
  private static final BigDecimal RATE = new BigDecimal("0.10");

  FakeTaxCalculator(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Outcome<TaxResult> calculate(TaxRequest request, CallContext context) {
    return desk()
        .ask(
            context,
            () ->
                desk()
                    .<TaxResult>refusal(
                        Optional.of(request.currency()), Optional.of(request.to().country()))
                    .orElseGet(() -> Outcome.done(taxes(request), new ProviderRef("fake-taxes"))));
  }

  private static TaxResult taxes(TaxRequest request) {
    return new TaxResult(
        request.lines().stream()
            .map(line -> new TaxResult.LineTax(line.id(), taxes(line, request)))
            .toList());
  }

  private static List<TaxResult.TaxAmount> taxes(TaxRequest.Line line, TaxRequest request) {
    if (request.exemption().isPresent()) {
      return List.of();
    }
    Money amount =
        request.pricesIncludeTax()
            ? Money.rounded(
                line.amount().amount().divide(BigDecimal.valueOf(11), 6, RoundingMode.HALF_UP),
                request.currency(),
                RoundingMode.HALF_UP)
            : line.amount().times(RATE, RoundingMode.HALF_UP);
    return List.of(new TaxResult.TaxAmount("Fake tax 10%", RATE, amount));
  }

  @Override
  public Optional<TaxFilings> filings() {
    return desk().facet("filings", new Filings(desk()));
  }

  /** Keeps what is filed. */
  private record Filings(FakeDesk desk) implements TaxFilings, FakeEffect<TaxFilings.Filed> {
    @Override
    public String operation() {
      return "filing";
    }

    @Override
    public Outcome<Filed> file(Filing filing, CallContext context) {
      return perform(
          filing,
          person(filing),
          context,
          ref -> Outcome.done(new Filed(taxes(filing), Optional.empty()), ref));
    }

    private static Optional<FakePerson> person(Filing filing) {
      return filing instanceof Sale sale ? FakePerson.at(sale.sale().to()) : Optional.empty();
    }

    private static TaxResult taxes(Filing filing) {
      if (filing instanceof Sale sale) {
        return sale.charged();
      }
      if (filing instanceof Credit credit) {
        return credit.credited();
      }
      return filing instanceof Adjustment adjustment
          ? adjustment.charged()
          : new TaxResult(List.of());
    }
  }
}
