package org.balcao.plugin.fraud.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;
import org.balcao.spi.fraud.FraudCase.PastOrder.State;
import org.balcao.spi.fraud.FraudProviderFactory;
import org.balcao.spi.fraud.ScreeningPoint;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private final Screening screening = new Screening("high-ticket", "EUR 300.00");

  @Test
  void theStoreFindsItAsRules() {
    assertTrue(
        ServiceLoader.load(FraudProviderFactory.class).stream()
            .anyMatch(provider -> provider.get().descriptor().type().equals("rules")));
  }

  @Test
  void anOrdinaryFirstOrderIsApproved() {
    FraudAssessment assessment = screening.assess(new Suspect());
    assertEquals(Verdict.APPROVE, assessment.verdict());
    assertEquals(0.05, assessment.score().orElseThrow());
    assertEquals(
        List.of(new Signal("first-purchase", 0.05, "No earlier order of the buyer ended well")),
        assessment.signals());
  }

  @Test
  void severalBadSignsCallForAPersonWhoSeesThemStrongestFirst() {
    Suspect suspect = new Suspect();
    suspect.total = Money.of("450.00", "EUR");
    suspect.delivery = "PT";
    FraudAssessment assessment = screening.assess(suspect);
    assertEquals(Verdict.REVIEW, assessment.verdict());
    assertEquals(0.65, assessment.score().orElseThrow());
    assertEquals(
        List.of("first-purchase-high-ticket", "country-mismatch", "high-ticket", "first-purchase"),
        assessment.signals().stream().map(Signal::code).toList());
  }

  @Test
  void fraudInTheHistoryAndAThrowAwayMailboxAreDeclined() {
    Suspect suspect = new Suspect().past(State.FRAUD, Duration.ofDays(40), Shared.DEVICE);
    suspect.email = "x1@mailinator.com";
    assertEquals(Verdict.DECLINE, screening.assess(suspect).verdict());
    assertEquals(1.0, screening.assess(suspect).score().orElseThrow());
  }

  @Test
  void aGoodCustomerMayBuyAtHighValue() {
    Suspect suspect =
        new Suspect().pasts(3, State.GOOD, Duration.ofDays(30), Shared.CUSTOMER, Shared.DEVICE);
    suspect.total = Money.of("450.00", "EUR");
    FraudAssessment assessment = screening.assess(suspect);
    assertEquals(Verdict.APPROVE, assessment.verdict());
    assertEquals(
        List.of("good-history", "amount-spike", "high-ticket"),
        assessment.signals().stream().map(Signal::code).toList());
  }

  @Test
  void theThresholdsThemselvesAreReached() {
    Suspect abroad = new Suspect();
    abroad.delivery = "PT";
    assertEquals(Verdict.REVIEW, new Screening("review-at", "0.25").assess(abroad).verdict());
    assertEquals(Verdict.APPROVE, new Screening("review-at", "0.26").assess(abroad).verdict());
    assertEquals(
        Verdict.DECLINE,
        new Screening("review-at", "0.25", "decline-at", "0.25").assess(abroad).verdict());
  }

  @Test
  void aThresholdAboveOneIsNeverReached() {
    Suspect blocked = new Suspect();
    assertEquals(
        Verdict.REVIEW,
        new Screening("decline-at", "1.01", "blocked-email-domains", "example.org")
            .assess(blocked)
            .verdict());
  }

  @Test
  void aWeightOfNothingTurnsARuleOff() {
    assertEquals(List.of(), new Screening("first-purchase-weight", "0").codes(new Suspect()));
  }

  @Test
  void elsewhereThereIsNoOpinion() {
    Suspect suspect = new Suspect();
    suspect.point = ScreeningPoint.RETURN;
    FraudAssessment assessment = screening.assess(suspect);
    assertEquals(Verdict.NO_OPINION, assessment.verdict());
    assertTrue(assessment.score().isEmpty());
    assertEquals(
        Verdict.APPROVE, new Screening("points", "return, pre-dispatch").assess(suspect).verdict());
  }

  @Test
  void askingAgainGivesTheSameJudgementAndALookupFindsNothing() {
    Outcome<FraudAssessment> first =
        screening.provider.assess(new Suspect().build(), Screening.call());
    assertEquals(first, screening.provider.assess(new Suspect().build(), Screening.call()));
    assertEquals(new ProviderRef("rules-key-1"), assertInstanceOf(Outcome.Done.class, first).ref());
    assertEquals(IdempotencyKind.CLIENT_ASSIGNED_ID, screening.provider.idempotency());
    Outcome.NotApplied<?> nothing =
        assertInstanceOf(
            Outcome.NotApplied.class,
            screening.provider.lookup(Screening.call().key(), Optional.empty(), Screening.call()));
    assertEquals(FailureKind.NOT_FOUND, nothing.kind());
  }

  @Test
  void theHistoryReachesOverNinetyDaysUnlessSet() {
    assertEquals(Duration.ofDays(90), screening.provider.historyWindow());
    assertEquals(
        Duration.ofDays(30), new Screening("history-window", "P30D").provider.historyWindow());
  }

  @Test
  void explanationsNameNobody() {
    Suspect suspect = new Suspect();
    suspect.taxId = Optional.of("111.444.777-35");
    suspect.ip = Optional.of("192.0.2.7");
    suspect.phone = Optional.of("+55 81 5550-0100");
    suspect.device = Optional.of("device-4711");
    suspect.token = Optional.of("instrument-4711");
    suspect.past(State.FRAUD, Duration.ofHours(1), "Rui Melo", suspect.total, Shared.values());
    String shown =
        new Screening(
                "blocked-emails", "ana@example.org",
                "blocked-ips", "192.0.2.0/24",
                "blocked-phones", "+55 81 5550-0100",
                "blocked-postal-codes", "BR 50010-000",
                "blocked-customers", "c-1",
                "blocked-devices", "device-4711",
                "blocked-tokens", "instrument-4711",
                "blocked-tax-ids", "11144477735")
            .assess(suspect)
            .toString();
    for (String personal :
        List.of("Ana", "Rui", "ana@", "192.0.2", "777", "5550", "4711", "50010", "c-1")) {
      assertFalse(shown.contains(personal), shown);
    }
  }
}
