package org.balcao.backoffice.fiscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxRequest;
import org.balcao.spi.tax.TaxResult;
import org.balcao.spi.tax.TaxResult.LineTax;
import org.balcao.spi.tax.TaxResult.TaxAmount;
import org.junit.jupiter.api.Test;

class TaxAnswersTest {
  private static final Address HERE = Address.of("A", "B 1", "C", null, null, "DE");

  @Test
  void oneLineForEachInOrderIsBelieved() {
    assertEquals(
        Optional.empty(),
        mismatch(true, line("a", tax("1.60", "EUR")), line("b"), line("c", tax("0", "EUR"))));
  }

  @Test
  void missingAndSwappedLinesAreNot() {
    assertTrue(mismatch(true, line("a")).isPresent());
    assertTrue(mismatch(true, line("b"), line("a"), line("c")).isPresent());
    assertTrue(mismatch(true, line("a"), line("b"), line("c"), line("d")).isPresent());
  }

  @Test
  void anotherCurrencyIsNot() {
    assertTrue(mismatch(true, line("a", tax("1", "USD")), line("b"), line("c")).isPresent());
  }

  @Test
  void aNegativeTaxIsNot() {
    assertTrue(mismatch(true, line("a", tax("-1", "EUR")), line("b"), line("c")).isPresent());
  }

  @Test
  void taxesThatAreContainedCannotBeMoreThanTheAmount() {
    LineTax all = line("a", tax("6", "EUR"), tax("4", "EUR"));
    LineTax more = line("a", tax("6", "EUR"), tax("4.01", "EUR"));
    assertTrue(mismatch(true, all, line("b"), line("c")).isEmpty());
    assertTrue(mismatch(true, more, line("b"), line("c")).isPresent());
    assertTrue(mismatch(false, more, line("b"), line("c")).isEmpty());
  }

  private static Optional<String> mismatch(boolean included, LineTax... answer) {
    Money ten = Money.of("10", "EUR");
    TaxRequest request =
        new TaxRequest(
            Currency.getInstance("EUR"),
            HERE,
            HERE,
            LocalDate.of(2026, 1, 5),
            included,
            Optional.empty(),
            List.of(
                new TaxRequest.Line("a", TaxRequest.STANDARD, ten),
                new TaxRequest.Line("b", TaxRequest.STANDARD, ten),
                new TaxRequest.Line("c", TaxRequest.SHIPPING, ten)));
    return TaxAnswers.mismatch(request, new TaxResult(Arrays.asList(answer)));
  }

  private static LineTax line(String id, TaxAmount... taxes) {
    return new LineTax(id, List.of(taxes));
  }

  private static TaxAmount tax(String amount, String currency) {
    return new TaxAmount("VAT", new BigDecimal("0.19"), Money.of(amount, currency));
  }
}
