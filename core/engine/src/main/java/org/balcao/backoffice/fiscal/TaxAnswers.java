package org.balcao.backoffice.fiscal;

import java.util.Iterator;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;
import org.balcao.spi.tax.TaxResult.LineTax;
import org.balcao.spi.tax.TaxResult.TaxAmount;

/** Believes of a calculator's answer only what can be true of the request. */
final class TaxAnswers {
  private TaxAnswers() {}

  /** Why it cannot be the answer; empty if it can. */
  static Optional<String> mismatch(TaxRequest request, TaxResult result) {
    if (result.lines().size() != request.lines().size()) {
      return Optional.of(
          "it has " + result.lines().size() + " lines for " + request.lines().size());
    }
    Iterator<LineTax> answers = result.lines().iterator();
    for (TaxRequest.Line line : request.lines()) {
      LineTax answer = answers.next();
      if (!answer.lineId().equals(line.id())) {
        return Optional.of("line " + answer.lineId() + " stands where " + line.id() + " belongs");
      }
      Optional<String> wrong = mismatch(request, line, answer);
      if (wrong.isPresent()) {
        return wrong.map(reason -> "line " + line.id() + ": " + reason);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> mismatch(
      TaxRequest request, TaxRequest.Line line, LineTax answer) {
    for (TaxAmount tax : answer.taxes()) {
      if (tax.name().isBlank()) {
        return Optional.of("a tax has no name");
      }
      if (!tax.amount().currency().equals(request.currency())) {
        return Optional.of("a tax is in " + tax.amount().currency());
      }
      if (tax.amount().isNegative() || tax.rate().signum() < 0) {
        return Optional.of("a tax is negative");
      }
    }
    Money sum = answer.total(request.currency());
    return request.pricesIncludeTax() && sum.compareTo(line.amount()) > 0
        ? Optional.of("taxes of " + sum + " cannot be contained in " + line.amount())
        : Optional.empty();
  }
}
