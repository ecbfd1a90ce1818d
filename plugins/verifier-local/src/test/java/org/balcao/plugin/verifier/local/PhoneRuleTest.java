package org.balcao.plugin.verifier.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneRuleTest {
  private final Said said = new Said();

  @ParameterizedTest
  @CsvSource({
    "BR, +55 81 98765-4321, +5581987654321",
    "BR, (81) 98765-4321, +5581987654321",
    "BR, 081 98765 4321, +5581987654321",
    "PT, 912 345 678, +351912345678",
    "BR, +351 912 345 678, +351912345678"
  })
  void aNumberOfAnExistingRangeGetsItsProperForm(String country, String phone, String proper) {
    said.country = country;
    said.phone = phone;
    CheckResult.Confirmed confirmed = (CheckResult.Confirmed) said.result(Check.PHONE_FORMAT);
    assertEquals(Optional.of(proper), confirmed.normalized());
  }

  @ParameterizedTest
  @CsvSource({
    "(00) 00000-0000, no-such-range",
    "99999, no-such-range",
    "call me, not-a-number",
    "+999 123456789, invalid-country-code",
    "'', not-a-number"
  })
  void others(String phone, String word) {
    assertEquals(word, said.phone(phone));
  }
}
