package org.balcao.plugin.fraud.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;
import org.balcao.spi.fraud.FraudCase.PastOrder.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryRulesTest {
  private final Screening screening = new Screening();

  @ParameterizedTest
  @EnumSource(Relation.class)
  void manyOrdersInAnHourAreTold(Relation relation) {
    Suspect suspect =
        new Suspect()
            .pasts(relation.shortLimit, State.OPEN, Duration.ofMinutes(30), relation.shared);
    assertEquals(
        "Earlier orders of the same "
            + relation.words
            + ": "
            + relation.shortLimit
            + " in 1 h (limit "
            + relation.shortLimit
            + ")",
        screening.explanation(suspect, "velocity-" + relation.word));
    suspect.history.remove(0);
    assertFalse(screening.codes(suspect).contains("velocity-" + relation.word));
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void manyOrdersInADayAreTold(Relation relation) {
    Suspect suspect =
        new Suspect().pasts(relation.longLimit, State.OPEN, Duration.ofHours(5), relation.shared);
    assertTrue(
        screening
            .explanation(suspect, "velocity-" + relation.word)
            .endsWith(relation.longLimit + " in 24 h (limit " + relation.longLimit + ")"));
  }

  @Test
  void oneBurstCountsOnceThoughItFillsBothWindows() {
    Suspect suspect = new Suspect().pasts(9, State.OPEN, Duration.ofMinutes(5), Shared.EMAIL);
    assertEquals(
        "Earlier orders of the same e-mail address: 9 in 1 h (limit 4); 9 in 24 h (limit 8)",
        screening.explanation(suspect, "velocity-email"));
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void muchMoneyInAShortTimeIsToldThoughTheOrdersAreFew(Relation relation) {
    Screening amounts =
        new Screening(
            "velocity-" + relation.word + "-short-amount", "EUR 200.00",
            "velocity-" + relation.word + "-long-amount", "EUR 300.00, JPY 1");
    Suspect suspect =
        new Suspect()
            .past(State.OPEN, Duration.ofMinutes(5), "Ana", euro("119.99"), relation.shared)
            .past(State.OPEN, Duration.ofHours(5), "Ana", euro("100.00"), relation.shared);
    String code = "velocity-" + relation.word;
    assertFalse(amounts.codes(suspect).contains(code));
    suspect.total = euro("80.01");
    assertEquals(
        "Earlier orders of the same "
            + relation.words
            + ": EUR 200.00 with this one in 1 h (limit EUR 200.00);"
            + " EUR 300.00 with this one in 24 h (limit EUR 300.00)",
        amounts.explanation(suspect, code));
    assertFalse(screening.codes(suspect).contains(code));
  }

  @Test
  void valueIsAddedUpInTheOrdersOwnCurrencyAndNotForOneOrderAlone() {
    Screening amounts = new Screening("velocity-token-short-amount", "EUR 100.00");
    Suspect suspect = new Suspect();
    suspect.total = euro("5000.00");
    suspect.past(
        State.OPEN, Duration.ofMinutes(5), "Ana", Money.of("9000.00", "USD"), Shared.PAYMENT_TOKEN);
    assertFalse(amounts.codes(suspect).contains("velocity-token"));
    suspect.past(State.DECLINED, Duration.ofMinutes(5), "Ana", euro("1.00"), Shared.PAYMENT_TOKEN);
    assertTrue(amounts.codes(suspect).contains("velocity-token"));
  }

  @Test
  void aWindowIsOpenAtItsFarEnd() {
    assertTrue(
        screening
            .codes(
                new Suspect().pasts(4, State.OPEN, Duration.ofHours(1).minusNanos(1), Shared.EMAIL))
            .contains("velocity-email"));
    assertFalse(
        screening
            .codes(new Suspect().pasts(4, State.OPEN, Duration.ofHours(1), Shared.EMAIL))
            .contains("velocity-email"));
  }

  @Test
  void laterOrdersAndTheOrderItselfAreNotEarlierOnes() {
    Suspect suspect = new Suspect().pasts(4, State.OPEN, Duration.ofMinutes(-1), Shared.EMAIL);
    suspect.history.addAll(
        Collections.nCopies(
            5,
            new PastOrder(
                "1001",
                Suspect.PLACED,
                suspect.total,
                suspect.name,
                State.FRAUD,
                List.of(Shared.EMAIL))));
    assertEquals(List.of("first-purchase"), screening.codes(suspect));
  }

  @Test
  void windowsAndLimitsAreSettings() {
    Screening strict =
        new Screening(
            "velocity-short-window", "PT10M",
            "velocity-email-short-limit", "1",
            "velocity-email-weight", "0.9");
    Suspect suspect = new Suspect().past(State.OPEN, Duration.ofMinutes(9), Shared.EMAIL);
    assertEquals(
        "Earlier orders of the same e-mail address: 1 in 10 min (limit 1)",
        strict.explanation(suspect, "velocity-email"));
  }

  @Test
  void oneDeviceUnderManyNamesIsTold() {
    Suspect suspect =
        new Suspect()
            .past(State.OPEN, Duration.ofDays(2), "Rui Melo", euro("9.00"), Shared.DEVICE)
            .past(State.OPEN, Duration.ofDays(3), "LIMA, Ána", euro("9.00"), Shared.DEVICE);
    assertFalse(screening.codes(suspect).contains("names-device"));
    suspect.past(State.OPEN, Duration.ofDays(3), "Eva Reis", euro("9.00"), Shared.DEVICE);
    assertEquals(
        "One device under 3 different names (limit 3)",
        screening.explanation(suspect, "names-device"));
  }

  @Test
  void oneInstrumentUnderTwoNamesAndOneAddressUnderFourAreTold() {
    Suspect suspect =
        new Suspect()
            .past(State.OPEN, Duration.ofDays(2), "Rui Melo", euro("9.00"), Shared.PAYMENT_TOKEN)
            .past(State.OPEN, Duration.ofDays(2), "B", euro("9.00"), Shared.DELIVERY_ADDRESS)
            .past(State.OPEN, Duration.ofDays(2), "C", euro("9.00"), Shared.DELIVERY_ADDRESS)
            .past(State.OPEN, Duration.ofDays(2), "D", euro("9.00"), Shared.DELIVERY_ADDRESS);
    assertTrue(screening.codes(suspect).containsAll(List.of("names-token", "names-address")));
  }

  @Test
  void fraudOfTheSameDeviceWeighsMoreThanFraudOfTheSameNetwork() {
    assertEquals(
        "1 related order ended as fraud",
        screening.explanation(
            new Suspect().past(State.FRAUD, Duration.ofDays(9), Shared.DEVICE, Shared.IP),
            "previous-fraud"));
    Suspect nearby = new Suspect().pasts(2, State.FRAUD, Duration.ofDays(9), Shared.IP);
    assertEquals(
        "2 orders of the same IP address ended as fraud",
        screening.explanation(nearby, "previous-fraud-ip"));
    assertFalse(screening.codes(nearby).contains("previous-fraud"));
  }

  @Test
  void paymentsDeclinedAgainAndAgainAreTold() {
    Suspect suspect = new Suspect().pasts(2, State.DECLINED, Duration.ofDays(6), Shared.DEVICE);
    suspect.past(State.DECLINED, Duration.ofDays(8), Shared.DEVICE);
    assertFalse(screening.codes(suspect).contains("declined-payments"));
    suspect.past(State.DECLINED, Duration.ofMinutes(8), Shared.EMAIL);
    assertEquals(
        "3 related orders declined in payment in 7 days (limit 3)",
        screening.explanation(suspect, "declined-payments"));
  }

  @Test
  void aSpikeIsMeasuredAgainstTheBuyersOwnGoodOrders() {
    Suspect suspect =
        new Suspect()
            .past(State.GOOD, Duration.ofDays(20), "Ana", euro("10.00"), Shared.CUSTOMER)
            .past(State.GOOD, Duration.ofDays(21), "Ana", euro("20.00"), Shared.CUSTOMER)
            .past(State.GOOD, Duration.ofDays(22), "Ana", euro("15.00"), Shared.EMAIL)
            .past(State.FRAUD, Duration.ofDays(23), "Ana", euro("9000.00"), Shared.EMAIL)
            .past(State.GOOD, Duration.ofDays(24), "Ana", Money.of("9000", "JPY"), Shared.EMAIL)
            .past(State.GOOD, Duration.ofDays(25), "Rui", euro("9000.00"), Shared.DEVICE);
    suspect.total = euro("74.99");
    assertFalse(screening.codes(suspect).contains("amount-spike"));
    suspect.total = euro("80.00");
    assertEquals(
        "EUR 80.00 is 5.3 times the median EUR 15.00 of 3 good orders (limit 5)",
        screening.explanation(suspect, "amount-spike"));
  }

  @Test
  void aGoodHistorySpeaksForTheBuyerOnceItIsOldEnough() {
    Suspect suspect = new Suspect().pasts(2, State.GOOD, Duration.ofDays(14), Shared.TAX_ID);
    assertEquals(
        "2 orders of the buyer, 14 days old or older, ended well (enough: 2)",
        screening.explanation(suspect, "good-history"));
    assertEquals(0.0, screening.assess(suspect).score().orElseThrow());
    assertFalse(
        screening
            .codes(
                new Suspect()
                    .pasts(2, State.GOOD, Duration.ofDays(14).minusNanos(1), Shared.TAX_ID))
            .contains("good-history"));
    assertFalse(
        screening
            .codes(new Suspect().pasts(2, State.GOOD, Duration.ofDays(20), Shared.DEVICE))
            .contains("good-history"));
  }

  @Test
  void aGoodHistoryIsWorthNothingOnceARelatedOrderWasFraud() {
    Suspect suspect =
        new Suspect()
            .pasts(5, State.GOOD, Duration.ofDays(20), Shared.CUSTOMER)
            .past(State.FRAUD, Duration.ofDays(1), Shared.CUSTOMER);
    assertEquals(List.of("previous-fraud"), screening.codes(suspect));
  }

  private static Money euro(String amount) {
    return Money.of(amount, "EUR");
  }
}
