package org.balcao.kernel.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.balcao.kernel.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {

  // The card schemes' published test numbers.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111111111111111",
        "4111 1111 1111 1111",
        "my card is 5555-5555-5555-4444, thanks",
        "378282246310005",
        "6011111111111117",
        "3530111333300000",
        "30569309025904",
        "{\"note\":\"2223003122003222\"}",
        "4111 1111 1111 1111 12/27",
        "4111111111111111 123",
        "4111 1111 1111 1111 1227 123",
        "visa 25 4111 1111 1111 1111",
        "5555555555554444 4111111111111111",
        "{\"note\":\"my card:\\n4111111111111111\"}",
        "4111\u00a01111\u00a01111\u00a01111",
        "order 2026-01-05: 4111-1111-1111-1111",
      })
  void aCardNumberIsFoundHoweverItIsWritten(String text) {
    assertTrue(CardNumbers.found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111111111111112",
        "+55 11 98765-4321",
        "411111111111111",
        "order 41111111111111110000",
        "018f4111-1111-7111-8111-111111111111",
        "{\"gtin\":\"30569309025904\"}",
        "A4111111111111111",
        "BRL 10.50",
        // Numbers that pass the check of cards by chance.
        "0.4111111111111111",
        "{\"taxId\":\"36000009000140\"}",
        "DE20 5001 0517 0000 0004 17",
        "5 10 15 20 25 30 35 40 45 50",
        "2026-01-05 2026-01-06",
        "3523 0733 0145 5600 0196 5500 1000 0001 2312 0000 1231",
      })
  void whatOnlyLooksALittleLikeOneIsNoSuspect(String text) {
    assertFalse(CardNumbers.found(text));
  }

  @Test
  void theRefusalDoesNotRepeatTheNumber() {
    InvalidRequestException refused =
        assertThrows(
            InvalidRequestException.class, () -> CardNumbers.refuse("pay with 4111111111111111"));
    assertFalse(String.valueOf(refused.getMessage()).contains("4111"));
  }
}
