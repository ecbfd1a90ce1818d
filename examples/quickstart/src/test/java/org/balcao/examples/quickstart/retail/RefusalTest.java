package org.balcao.examples.quickstart.retail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
  static RetailLine line(String invoice, String code, int quantity, String price) {
    return new RetailLine(
        invoice,
        code,
        "thing",
        quantity,
        LocalDateTime.of(2011, 1, 1, 10, 0),
        new BigDecimal(price),
        "12345",
        "France");
  }

  @ParameterizedTest
  @CsvSource({
    "A563185, B, 1, 11062.06, NOT_AN_INVOICE",
    "CC1, A, -1, 1, NOT_AN_INVOICE",
    "1, BANK CHARGES, 1, 1, CODE_NOT_A_SKU",
    "1, '', 1, 1, CODE_NOT_A_SKU",
    "1, A, -1, 1, NO_QUANTITY",
    "1, A, 0, 1, NO_QUANTITY",
    "1, A, 1, 0.00, NO_PRICE",
    "1, A, 1, -2, NEGATIVE_PRICE",
    "1, A, 1, 0.001, PRICE_BELOW_A_PENNY",
    "1, A, 2000000, 1, TOO_LARGE",
    "C1, A, 1, 1, CANCELS_NOTHING",
  })
  void everyLineThatCannotBeSoldHasAReason(
      String invoice, String code, int quantity, String price, Refusal reason) {
    assertEquals(Optional.of(reason), Refusal.of(line(invoice, code, quantity, price)));
  }

  @Test
  void salesAndCancellationsAreTaken() {
    assertEquals(Optional.empty(), Refusal.of(line("536365", "85123A", 6, "2.550")));
    assertEquals(Optional.empty(), Refusal.of(line("C536365", "85123A", -6, "0")));
  }

  @Test
  void aCodeOfSixtyCharactersIsTheLongest() {
    assertEquals(Optional.empty(), Refusal.of(line("1", "x".repeat(60), 1, "1")));
    assertEquals(
        Optional.of(Refusal.CODE_NOT_A_SKU), Refusal.of(line("1", "x".repeat(61), 1, "1")));
    assertEquals("code-not-a-sku", Refusal.CODE_NOT_A_SKU.code());
  }
}
