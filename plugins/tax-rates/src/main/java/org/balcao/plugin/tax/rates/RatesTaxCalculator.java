package org.balcao.plugin.tax.rates;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.plugin.tax.rates.Rules.Place;
import org.balcao.plugin.tax.rates.Rules.Rounding;
import org.balcao.plugin.tax.rates.Rules.Shipping;
import org.balcao.plugin.tax.rates.Rules.Unserved;
import org.balcao.spi.Address;
import org.balcao.spi.CallContext;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.Violation;
import org.balcao.spi.tax.TaxCalculator;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;
import org.balcao.spi.tax.TaxResult.LineTax;
import org.balcao.spi.tax.TaxResult.TaxAmount;

/** Taxes a sale by the rates of a place and a day. Immutable. */
final class RatesTaxCalculator implements TaxCalculator {

  private final RateBook book;
  private final Rules rules;
  private final ReverseCharge reverseCharge;

  RatesTaxCalculator(RateBook book, Rules rules, ReverseCharge reverseCharge) {
    this.book = book;
    this.rules = rules;
    this.reverseCharge = reverseCharge;
  }

  @Override
  public Outcome<TaxResult> calculate(TaxRequest request, CallContext context) {
    ProviderRef ref = new ProviderRef(context.key().value());
    if (request.lines().stream().anyMatch(line -> line.amount().isNegative())) {
      return Outcome.rejected(
          RejectionKind.INVALID_REQUEST,
          "negative-amount",
          "an amount to be taxed is not negative");
    }
    if (reverseCharge.appliesTo(request)) {
      return Outcome.done(reversed(request), ref);
    }
    List<TaxedLine> lines = new ArrayList<>();
    for (TaxRequest.Line line : request.lines()) {
      Optional<TaxedLine> taxed = taxed(line, request);
      if (taxed.isEmpty() && rules.unserved() == Unserved.REJECT) {
        return unserved(line, request);
      }
      lines.add(taxed.orElseGet(() -> TaxedLine.of(line.id(), units(line.amount()), List.of())));
    }
    return Outcome.done(new TaxResult(rounded(lines, request)), ref);
  }

  private List<LineTax> rounded(List<TaxedLine> lines, TaxRequest sale) {
    // A line that is rounded by itself is a document of one line.
    List<List<TaxedLine>> documents =
        rules.rounding() == Rounding.TOTAL ? List.of(lines) : lines.stream().map(List::of).toList();
    return documents.stream()
        .flatMap(
            document ->
                Apportionment.of(document, sale.currency(), rules.tie(), sale.pricesIncludeTax())
                    .stream())
        .toList();
  }

  /** Nothing where no rate was written down for the line. */
  private Optional<TaxedLine> taxed(TaxRequest.Line line, TaxRequest sale) {
    List<Share> shares = new ArrayList<>();
    for (Map.Entry<String, Money> part : parts(line, sale).entrySet()) {
      Optional<List<TaxRate>> rates = book.find(place(sale), part.getKey(), sale.on());
      if (rates.isEmpty()) {
        return Optional.empty();
      }
      shares.addAll(Share.of(units(part.getValue()), rates.get(), sale.pricesIncludeTax()));
    }
    return Optional.of(TaxedLine.of(line.id(), units(line.amount()), shares));
  }

  /** The categories by whose rates a line is taxed, with the amount of each. */
  private Map<String, Money> parts(TaxRequest.Line line, TaxRequest sale) {
    if (!line.category().equals(TaxRequest.SHIPPING) || rules.shipping() == Shipping.OWN) {
      return Map.of(line.category(), line.amount());
    }
    List<TaxRequest.Line> goods =
        sale.lines().stream().filter(l -> !l.category().equals(TaxRequest.SHIPPING)).toList();
    if (rules.shipping() == Shipping.STANDARD || goods.isEmpty()) {
      return Map.of(TaxRequest.STANDARD, line.amount());
    }
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    goods.forEach(l -> weights.merge(l.category(), l.amount().amount(), BigDecimal::add));
    List<Money> amounts = line.amount().allocate(List.copyOf(weights.values()));
    Map<String, Money> parts = new LinkedHashMap<>();
    for (String category : weights.keySet()) {
      parts.put(category, amounts.get(parts.size()));
    }
    return parts;
  }

  private Address place(TaxRequest sale) {
    return rules.place() == Place.ORIGIN ? sale.from() : sale.to();
  }

  private TaxResult reversed(TaxRequest sale) {
    TaxAmount nothing =
        new TaxAmount(reverseCharge.name(), BigDecimal.ZERO, Money.zero(sale.currency()));
    return new TaxResult(
        sale.lines().stream().map(line -> new LineTax(line.id(), List.of(nothing))).toList());
  }

  private Outcome<TaxResult> unserved(TaxRequest.Line line, TaxRequest sale) {
    Address place = place(sale);
    return new Outcome.Rejected<>(
        RejectionKind.NOT_SUPPORTED,
        List.of(
            new Violation(
                "no-rate",
                Optional.of(rules.place() == Place.ORIGIN ? "from" : "to"),
                "no tax rate is configured for category '"
                    + line.category()
                    + "' in "
                    + place.country()
                    + " on "
                    + sale.on())),
        Optional.empty());
  }

  private static BigInteger units(Money money) {
    return money.amount().unscaledValue();
  }
}
