package org.balcao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @Test
  void partsAreStrippedAndBlankOnesAreAbsent() {
    Address address =
        new Address(" Ana ", "Rua A, 1\n", " ", "", "São Paulo", "SP", "01000-000 ", "BR", "\t");

    assertEquals("Ana", address.recipient());
    assertEquals("Rua A, 1", address.line1());
    assertNull(address.line2());
    assertNull(address.district());
    assertNull(address.phone());
    assertEquals("01000-000", address.postalCode());
    assertEquals(Address.of("Ana", "Rua A, 1", "São Paulo", "SP", "01000-000", "BR"), address);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void neededPartsAreNeeded(String blank) {
    refused("an address needs a recipient", blank, "l", "c", "BR");
    refused("an address needs a line1", "r", blank, "c", "BR");
    refused("an address needs a city", "r", "l", blank, "BR");
    refused("an address needs a country", "r", "l", "c", blank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "BRA", "XX", "ZZ", "B", "BR2"})
  void aCountryIsAnIsoCode(String country) {
    refused(
        "country must be an ISO 3166-1 alpha-2 code, such as BR: '" + country + "'",
        "r",
        "l",
        "c",
        country);
  }

  @Test
  void noPartIsEndless() {
    String longest = "x".repeat(200);
    assertEquals(longest, Address.of(longest, "l", "c", null, null, "BR").recipient());
    refused(
        "the recipient of an address has at most 200 characters", longest + "x", "l", "c", "BR");
    assertThrows(
        IllegalArgumentException.class, () -> Address.of("r", "l", "c", longest + "x", null, "BR"));
  }

  @Test
  void itsTextTellsNoMoreThanTheArea() {
    Address ana = Address.of("Ana", "Rua A, 1", "São Paulo", "SP", "01000-000", "BR");
    assertEquals("Address[BR, SP, 010...]", ana.toString());
    assertEquals(
        "Address[IS]", Address.of("Ana", "Gata 1", "Reykjavík", null, "101", "IS").toString());
  }

  private static void refused(
      String message, String recipient, String line1, String city, String country) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Address.of(recipient, line1, city, null, null, country));
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
  }
}
