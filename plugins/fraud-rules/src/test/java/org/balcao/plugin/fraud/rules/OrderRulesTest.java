package org.balcao.plugin.fraud.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;
import org.balcao.spi.fraud.FraudCase.PastOrder.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "PT0S,           0.20, 0 s,    1 min",
    "PT45S,          0.20, 45 s,   1 min",
    "PT1M,           0.15, 60 s,   1 h",
    "PT1H,           0.10, 60 min, 24 h",
    "PT23H59M59S,    0.10, 23 h,   24 h",
    "P6D,            0.05, 6 days, 7 days",
  })
  void theYoungerAnAccountTheMoreItWeighs(Duration age, double weight, String told, String grade) {
    Suspect suspect = new Suspect();
    suspect.registeredAt = Optional.of(Suspect.PLACED.minus(age));
    assertEquals(
        List.of(
            new Signal(
                "new-account",
                weight,
                "The account was opened " + told + " before the order (less than " + grade + ")")),
        screening.assess(suspect).signals().stream()
            .filter(signal -> signal.code().equals("new-account"))
            .toList());
  }

  @Test
  void anAccountIsNewUpToTheLastGradeAndGuestsHaveNone() {
    Suspect suspect = new Suspect();
    suspect.registeredAt = Optional.of(Suspect.PLACED.minus(Duration.ofDays(7)));
    assertFalse(screening.codes(suspect).contains("new-account"));
    suspect.registeredAt = Optional.empty();
    assertFalse(screening.codes(suspect).contains("new-account"));
    suspect.registeredAt = Optional.of(Suspect.PLACED.minus(Duration.ofSeconds(70)));
    assertEquals(
        "The account was opened 70 s before the order (less than 90 s)",
        new Screening("account-age", "PT90S:0.4").explanation(suspect, "new-account"));
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
}
