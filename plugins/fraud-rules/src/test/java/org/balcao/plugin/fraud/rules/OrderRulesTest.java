package org.balcao.plugin.fraud.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;
import org.balcao.spi.fraud.FraudCase.PastOrder.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderRulesTest {
  private final Screening screening = new Screening();

  @Test
  void highValueIsJudgedPerCurrency() {
    Screening limits = new Screening("high-ticket", "EUR 300.00, JPY 40000");
    Suspect suspect = new Suspect();
    suspect.total = Money.of("300.00", "EUR");
    assertEquals(
        "High value: EUR 300.00 (high from EUR 300.00)",
        limits.explanation(suspect, "high-ticket"));
    suspect.total = Money.of("299.99", "EUR");
    assertFalse(limits.codes(suspect).contains("high-ticket"));
    suspect.total = Money.of("9999.00", "USD");
    assertFalse(limits.codes(suspect).contains("high-ticket"));
  }

  @Test
  void aPurchaseIsTheFirstUntilOneEndedWell() {
    Suspect suspect = new Suspect().past(State.CANCELLED, Duration.ofDays(9), Shared.CUSTOMER);
    assertTrue(screening.codes(suspect).contains("first-purchase"));
    suspect.past(State.GOOD, Duration.ofDays(9), Shared.CUSTOMER);
    assertFalse(screening.codes(suspect).contains("first-purchase"));
  }

  @Test
  void aNewAccountIsTold() {
    Suspect suspect = new Suspect();
    suspect.registeredAt = Optional.of(Suspect.PLACED.minus(Duration.ofMinutes(90)));
    assertEquals(
        "The account was opened 90 min before the order (new for 24 h)",
        screening.explanation(suspect, "new-account"));
    suspect.registeredAt = Optional.of(Suspect.PLACED.minus(Duration.ofHours(24)));
    assertFalse(screening.codes(suspect).contains("new-account"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x@mailinator.com", "x@eu.Mailinator.COM", "\"a@b\"@yopmail.com.", "x@shady.test"})
  void throwAwayMailboxesAreTold(String email) {
    Suspect suspect = new Suspect();
    suspect.email = email;
    assertTrue(
        new Screening("disposable-domains", "Shady.test")
            .codes(suspect)
            .contains("disposable-email"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x@notmailinator.com", "mailinator.com@example.org", "", "@", "x@com"})
  void otherMailboxesAreNot(String email) {
    Suspect suspect = new Suspect();
    suspect.email = email;
    assertFalse(screening.codes(suspect).contains("disposable-email"));
  }

  @Test
  void theOwnListIsSortedAndWithoutDoubles() {
    List<String> domains = DisposableEmailRule.ownList();
    assertEquals(domains.stream().sorted().distinct().toList(), domains);
    assertTrue(domains.size() > 40);
  }

  @Test
  void piecesOfOneArticleAreAddedUpOverLines() {
    Suspect suspect = new Suspect().item("phone", 12).item("case", 19).item("phone", 8);
    assertEquals(
        "20 pieces of one article (limit 20)", screening.explanation(suspect, "high-quantity"));
  }

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
    suspect.delivery = "PT";
    assertEquals(
        "Listed as blocked by e-mail domain, IP address, tax id, country",
        new Screening(
                "blocked-email-domains", "example.org",
                "blocked-ips", "2001:db8::/32, 10.0.0.0/8",
                "blocked-tax-ids", "12abc34501de35",
                "blocked-countries", "PT")
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
