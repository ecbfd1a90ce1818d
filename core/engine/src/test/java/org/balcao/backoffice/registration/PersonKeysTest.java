package org.balcao.backoffice.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.customer.Customer;
import org.balcao.spi.Address;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CustomerData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersonKeysTest {
  private static final Address HOME =
      Address.of("Ana", "Rua José, 2", "Recife", "PE", "50050-000", "BR");

  private static Facts facts(
      String email, String name, @Nullable String phone, @Nullable String taxId, Address... book) {
    return Facts.of(
        new Customer(
            new UUID(0, 1),
            email,
            name,
            phone,
            taxId,
            Locale.forLanguageTag("pt-BR"),
            null,
            Instant.EPOCH,
            List.of(book)),
        "BR");
  }

  private static Optional<String> key(Facts facts, SharedTrait kind) {
    return PersonKeys.of(facts).get(kind).digest();
  }

  @Test
  void whatDoesNotTellPeopleApartDoesNotCount() {
    Facts one =
        facts("Ana.Lima@gmail.com", "Ana  Lima", "+55 81 98765-4321", "529.982.247-25", HOME);
    Facts same =
        facts(
            "analima+x@GoogleMail.com",
            "ÁNA LIMA",
            "+5581987654321",
            "52998224725",
            Address.of("x", "RUA JOSE 2", "Olinda", null, "50050000", "BR"));
    for (SharedTrait kind : SharedTrait.values()) {
      assertTrue(key(one, kind).isPresent(), kind::name);
      assertEquals(key(one, kind), key(same, kind), kind::name);
    }
  }

  @Test
  void whatTellsPeopleApartCounts() {
    Facts one = facts("ana.lima@example.com", "Ana", "+5581987654321", "12ABC34501DE35", HOME);
    Facts other =
        facts(
            "analima@example.com",
            "Ana",
            "+5581987654322",
            "12ABC34501DE36",
            Address.of("Ana", "Rua José, 20", "Recife", "PE", "50050-000", "BR"));
    for (SharedTrait kind : SharedTrait.values()) {
      assertNotEquals(key(one, kind), key(other, kind), kind::name);
    }
  }

  @Test
  void whatIsMissingIsNobodysKey() {
    Facts bare = facts("ana@example.com", "Ana", "98765-4321", null);
    assertEquals(Optional.empty(), key(bare, SharedTrait.TAX_ID));
    assertEquals(Optional.empty(), key(bare, SharedTrait.NAME_AND_ADDRESS));
    assertEquals(
        Optional.empty(), key(bare, SharedTrait.PHONE), "its country is for a verifier to tell");
  }

  @Test
  void onlyTheChecksOfWhatChangedHaveAnotherInput() {
    Facts before = facts("ana@example.com", "Ana", "1", "52998224725", HOME);
    Facts after = facts("ana@example.com", "Bia", "1", "52998224725", HOME);
    Set<Check> aboutNames =
        Set.of(
            Check.NAME_PLAUSIBLE,
            Check.NAME_MATCHES,
            Check.NOT_SANCTIONED,
            Check.CREDITWORTHY,
            Check.IDENTITY);
    for (Check check : Check.values()) {
      assertEquals(
          aboutNames.contains(check), !before.input(check).equals(after.input(check)), check::name);
    }
  }

  @Test
  void anotherAddressIsAnotherInput() {
    Address moved = Address.of("Ana", "Rua Nova, 7", "Olinda", "PE", "53020-140", "BR");
    Facts before = facts("ana@example.com", "Ana", "1", "52998224725", HOME);
    Facts after = facts("ana@example.com", "Ana", "1", "52998224725", HOME, moved);
    assertNotEquals(
        before.input(Check.POSTAL_CODE_MATCHES), after.input(Check.POSTAL_CODE_MATCHES));
    assertEquals(before.input(Check.EMAIL_FORMAT), after.input(Check.EMAIL_FORMAT));
  }

  @Test
  void aVerifierIsToldNoMoreThanItsChecksNeed() {
    CustomerData told =
        facts("ana@example.com", "Ana", "1", "12.ABC.345/01DE-35", HOME)
            .data(Set.of(Check.TAX_ID_FORMAT));
    assertEquals(Optional.of("12.ABC.345/01DE-35"), told.taxId());
    assertEquals(CustomerData.Kind.COMPANY, told.kind());
    assertFalse(told.name().isPresent() || told.email().isPresent());
    assertFalse(told.phone().isPresent() || told.address().isPresent());
  }
}
