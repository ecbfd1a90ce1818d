package org.balcao.backoffice.fiscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import org.balcao.kernel.shadow.Compared;
import org.balcao.spi.Money;
import org.balcao.spi.tax.TaxResult;
import org.balcao.spi.tax.TaxResult.LineTax;
import org.balcao.spi.tax.TaxResult.TaxAmount;
import org.junit.jupiter.api.Test;

class TaxComparisonTest {
  private final TaxComparison comparison = new TaxComparison();

  private static TaxAmount tax(String name, String rate, String amount) {
    return new TaxAmount(name, new BigDecimal(rate), Money.of(amount, "BRL"));
  }

  private static TaxResult result(LineTax... lines) {
    return new TaxResult(Arrays.asList(lines));
  }

  private static LineTax line(TaxAmount... taxes) {
    return new LineTax("1", Arrays.asList(taxes));
  }

  @Test
  void whatATaxIsCalledAndHowARateIsWrittenDoesNotMatter() {
    assertTrue(
        comparison
            .compare(
                result(line(tax("ICMS", "0.18", "1.80"))),
                result(line(tax("IBS", "0.180", "1.80"))))
            .agreed());
    assertTrue(comparison.compare(result(line()), result(line())).agreed());
  }

  @Test
  void anotherAmountDiffersFromAnotherWayToTheSameOne() {
    Compared compared =
        comparison.compare(
            result(
                line(tax("a", "0.18", "1.80")),
                line(tax("a", "0.10", "1.00"), tax("b", "0.05", "0.50")),
                line()),
            result(line(tax("a", "0.12", "1.20")), line(tax("a", "0.15", "1.50")), line()));
    assertEquals("tax of a line", compared.differences().get(0).code());
    assertEquals("rates of a line", compared.differences().get(1).code());
    assertEquals(
        "line 1 of 3: live [0.18 = BRL 1.80], in shadow [0.12 = BRL 1.20]",
        compared.differences().get(0).example());
    assertEquals(1.0 / 3, compared.likeness());
  }

  @Test
  void anExemptLineDiffersFromATaxedOne() {
    assertEquals(
        "tax of a line",
        comparison
            .compare(result(line()), result(line(tax("a", "0.18", "1.80"))))
            .differences()
            .get(0)
            .code());
  }
}
