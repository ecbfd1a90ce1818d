package org.balcao.plugin.fraud.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;
import org.balcao.spi.fraud.FraudCase.PastOrder.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {

  @Test
  void blockedBuyersAreDeclinedWhateverSpeaksForThem() {
    Suspect suspect = new Suspect().pasts(9, State.GOOD, Duration.ofDays(20), Shared.CUSTOMER);
    suspect.email = "Ana+new@Example.org";
    Screening lists = new Screening("blocked-emails", "ana@example.org", "trusted-countries", "BR");
    assertEquals(Verdict.DECLINE, lists.assess(suspect).verdict());
    assertEquals(List.of("blocked"), lists.codes(suspect));
    assertEquals("Listed as blocked by e-mail address", lists.explanation(suspect, "blocked"));
  }

  @Test
  void everyListMatches() {
    Suspect suspect = new Suspect();
    suspect.email = "ana@shop.example.org";
    suspect.ip = Optional.of("10.1.2.3");
    suspect.taxId = Optional.of("12.ABC.345/01DE-35");
    suspect.phone = Optional.of("(81) 5550-0100");
    suspect.delivery = "PT";
    suspect.postalCode = "1200-109";
    suspect.device = Optional.of("device-9");
    suspect.token = Optional.of("instrument-9");
    assertEquals(
        "Listed as blocked by e-mail domain, IP address, tax id, telephone number, country,"
            + " postal code, customer account, device, payment instrument",
        new Screening(
                "blocked-email-domains", "example.org",
                "blocked-ips", "2001:db8::/32, 10.0.0.0/8",
                "blocked-tax-ids", "12abc34501de35",
                "blocked-phones", "+55 81 5550-0100",
                "blocked-countries", "PT",
                "blocked-postal-codes", "PT 1200 109",
                "blocked-customers", "c-1",
                "blocked-devices", "device-8, device-9",
                "blocked-tokens", "instrument-9")
            .explanation(suspect, "blocked"));
  }

  @Test
  void aTrustedCountryMustBeBothCountries() {
    Screening lists = new Screening("trusted-countries", "BR");
    Suspect suspect = new Suspect();
    assertTrue(lists.codes(suspect).contains("trusted"));
    suspect.delivery = "PT";
    assertFalse(lists.codes(suspect).contains("trusted"));
  }

  @Test
  void aTrustedPostalCodeMustBeThatOfBothAddresses() {
    Screening lists = new Screening("trusted-postal-codes", "BR 50010-000");
    Suspect suspect = new Suspect();
    assertTrue(lists.codes(suspect).contains("trusted"));
    suspect.postalCode = "50010-001";
    assertFalse(lists.codes(suspect).contains("trusted"));
  }

  @Test
  void trustInOnesDeviceSpeaksForAnOrder() {
    Suspect suspect = new Suspect();
    suspect.device = Optional.of("counter-1");
    suspect.delivery = "PT";
    assertEquals(
        0.0, new Screening("trusted-devices", "counter-1").assess(suspect).score().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "+55 11 5550-0100, +55 (11) 5550.0100, true",
    "+55 11 5550-0100, 0055 11 55500100,   true",
    "+55 11 5550-0100, 55 11 55500100,     true",
    "+55 11 5550-0100, (11) 5550-0100,     true",
    "+55 11 5550-0100, 011 5550-0100,      true",
    "+55 11 5550-0100, +1 11 5550-0100,    false",
    "+55 11 5550-0100, (21) 5550-0100,     false",
    "(11) 5550-0100,   +55 11 5550-0100,   true",
    "(11) 5550-0100,   11 55500100,        true",
    "(11) 5550-0100,   5550-0100,          false",
  })
  void telephoneNumbersMeetHoweverPeopleWriteThem(String entry, String given, boolean meets) {
    Suspect suspect = new Suspect();
    suspect.phone = Optional.of(given);
    assertEquals(meets, new Screening("blocked-phones", entry).codes(suspect).contains("blocked"));
  }

  @Test
  void buyersWithoutATaxIdOrAnAddressMatchNoList() {
    Suspect suspect = new Suspect();
    suspect.email = "nothing";
    suspect.taxId = Optional.of("-");
    suspect.ip = Optional.of("not an address");
    assertEquals(
        List.of("first-purchase"),
        new Screening("blocked-emails", "a@b", "blocked-tax-ids", "1", "blocked-ips", "::/0")
            .codes(suspect));
  }
}
