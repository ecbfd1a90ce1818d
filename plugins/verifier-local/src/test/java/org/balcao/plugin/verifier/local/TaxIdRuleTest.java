package org.balcao.plugin.verifier.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxIdRuleTest {
  private static final String CNPJ_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Said person = new Said();
  private final Said company = company();

  private static Said company() {
    Said company = new Said();
    company.kind = CustomerData.Kind.COMPANY;
    return company;
  }

  @ParameterizedTest
  @CsvSource({
    "52998224725, confirmed",
    "529.982.247-25, confirmed",
    "' 529 982 247 25 ', confirmed",
    "52998224721, wrong-check-digits",
    "11111111111, repeated-digits",
    "5299822472, wrong-length",
    "5299822472A, malformed",
    "٥٢٩٩٨٢٢٤٧٢٥, strange-characters",
    "11222333000181, of-a-company",
    "'', wrong-length"
  })
  void ofAPerson(String taxId, String word) {
    assertEquals(word, person.taxId(taxId));
  }

  /** 12ABC34501DE35 is the example of the tax authority's note on the alphanumeric CNPJ. */
  @ParameterizedTest
  @CsvSource({
    "11222333000181, confirmed",
    "11.222.333/0001-81, confirmed",
    "12ABC34501DE35, confirmed",
    "12.ABC.345/01DE-35, confirmed",
    "12.abc.345/01de-35, confirmed",
    "12ABC34501DE36, wrong-check-digits",
    "12ABC34501DEA5, wrong-check-digits",
    "00000000000000, repeated-digits",
    "52998224725, of-a-person"
  })
  void ofACompany(String taxId, String word) {
    assertEquals(word, company.taxId(taxId));
  }

  @Test
  void theProperFormHasNoPunctuation() {
    company.taxId = "12.abc.345/01de-35";
    CheckResult.Confirmed confirmed = (CheckResult.Confirmed) company.result(Check.TAX_ID_FORMAT);
    assertEquals(Optional.of("12ABC34501DE35"), confirmed.normalized());
    assertEquals("check-digit", confirmed.evidence().source());
  }

  @Test
  void ofOtherCountriesNothingIsSaid() {
    person.country = "PT";
    assertEquals("unsupported", person.taxId("501964843"));
  }

  // Check digits: of the others some are equal modulo 11, since remainders 10 and 0 are both
  // written 0.
  @Property(tries = 200)
  void aCpfWithRightDigitsPassesAndOneChangedCheckDigitFails(
      @ForAll("cpfs") String cpf,
      @ForAll @IntRange(min = 9, max = 10) int place,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    assertEquals("confirmed", person.taxId(cpf));
    int digit = (cpf.charAt(place) - '0' + change) % 10;
    assertNotEquals(
        "confirmed", person.taxId(cpf.substring(0, place) + digit + cpf.substring(place + 1)));
  }

  @Property(tries = 200)
  void aCnpjWithRightDigitsPassesAndOneChangedCheckDigitFails(
      @ForAll("cnpjs") String cnpj,
      @ForAll @IntRange(min = 12, max = 13) int place,
      @ForAll @IntRange(min = 1, max = 9) int change) {
    assertEquals("confirmed", company.taxId(cnpj));
    int digit = (cnpj.charAt(place) - '0' + change) % 10;
    assertNotEquals(
        "confirmed", company.taxId(cnpj.substring(0, place) + digit + cnpj.substring(place + 1)));
  }

  @Provide
  Arbitrary<String> cpfs() {
    return Arbitraries.strings()
        .numeric()
        .ofLength(9)
        .filter(body -> body.chars().distinct().count() > 1)
        .map(body -> withDigit(withDigit(body, 11), 11));
  }

  @Provide
  Arbitrary<String> cnpjs() {
    return Arbitraries.strings()
        .withChars(CNPJ_CHARACTERS.toCharArray())
        .ofLength(12)
        .filter(body -> body.chars().distinct().count() > 1)
        .map(body -> withDigit(withDigit(body, 9), 9));
  }

  /** The next check digit: weights from 2 up to {@code highest}, from the right, and again. */
  private static String withDigit(String body, int highest) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int fromRight = body.length() - 1 - i;
      sum += (body.charAt(i) - '0') * (2 + fromRight % (highest - 1));
    }
    int rest = sum % 11;
    return body + (rest < 2 ? 0 : 11 - rest);
  }
}
