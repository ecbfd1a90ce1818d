package org.balcao.plugin.fraud.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;
import org.balcao.spi.fraud.FraudCase.PastOrder.State;

class ScorePropertiesTest {

  private final Screening screening =
      new Screening(
          "high-ticket", "EUR 300.00",
          "blocked-ips", "203.0.113.0/24",
          "blocked-countries", "KP",
          "trusted-email-domains", "example.org",
          "blocked-devices", "device-b",
          "blocked-phones", "+351 215550100",
          "blocked-tokens", "instrument-b",
          "blocked-postal-codes", "BR 99990-000",
          "trusted-devices", "device-t",
          "trusted-customers", "c-t",
          "account-age", "PT1M:0.40, PT1H:0.20, P1D:0.05",
          "velocity-email-short-limit", "1",
          "velocity-token-short-amount", "EUR 300.00",
          "velocity-address-long-amount", "EUR 500.00",
          "velocity-device-short-limit", "2",
          "amount-spike-orders", "1");

  @Property
  void theScoreLiesWithinNothingAndOneAndTheVerdictFollowsIt(@ForAll("suspects") Suspect suspect) {
    FraudAssessment assessment = screening.assess(suspect);
    double score = assessment.score().orElseThrow();
    assertTrue(score >= 0 && score <= 1);
    Verdict due = score >= 0.85 ? Verdict.DECLINE : score >= 0.5 ? Verdict.REVIEW : Verdict.APPROVE;
    assertEquals(due, assessment.verdict());
  }

  @Property
  void theSignalsExplainTheScoreStrongestFirst(@ForAll("suspects") Suspect suspect) {
    FraudAssessment assessment = screening.assess(suspect);
    double sum = assessment.signals().stream().mapToDouble(Signal::weight).sum();
    assertEquals(Math.max(0, Math.min(1, sum)), assessment.score().orElseThrow(), 1e-9);
    List<Double> strengths =
        assessment.signals().stream().map(signal -> Math.abs(signal.weight())).toList();
    assertEquals(strengths.stream().sorted(Comparator.reverseOrder()).toList(), strengths);
    assertEquals(
        assessment.signals().size(),
        assessment.signals().stream().map(Signal::code).distinct().count());
  }

  @Property
  void theOrderOfTheHistoryDoesNotMatter(
      @ForAll("suspects") Suspect suspect, @ForAll Random random) {
    List<PastOrder> shuffled = new ArrayList<>(suspect.history);
    Collections.shuffle(shuffled, random);
    assertEquals(screening.assess(suspect), screening.assess(suspect.build(shuffled)));
  }

  @Property
  void aBadSignNeverLowersTheScore(
      @ForAll("suspects") Suspect suspect, @ForAll("badSigns") BadSign sign) {
    double before = screening.score(suspect.build());
    sign.change.accept(suspect);
    double after = screening.score(suspect.build());
    assertTrue(after >= before, sign.what + ": " + before + " -> " + after);
  }

  /** Something that speaks against a buyer and was not so before. */
  record BadSign(String what, Consumer<Suspect> change) {
    @Override
    public String toString() {
      return what;
    }
  }

  @Provide
  Arbitrary<BadSign> badSigns() {
    Arbitrary<BadSign> facts =
        Arbitraries.of(
            new BadSign("delivery abroad", s -> s.delivery = "PT"),
            new BadSign("blocked country", s -> s.delivery = "KP"),
            new BadSign("blocked network", s -> s.ip = Optional.of("203.0.113.9")),
            new BadSign("blocked device", s -> s.device = Optional.of("device-b")),
            new BadSign("blocked instrument", s -> s.token = Optional.of("instrument-b")),
            new BadSign("blocked phone", s -> s.phone = Optional.of("21 555-0100")),
            new BadSign("blocked postal code", s -> s.postalCode = "99990-000"),
            new BadSign("new account", s -> s.registeredAt = Optional.of(Suspect.PLACED)),
            new BadSign(
                "younger account",
                s ->
                    s.registeredAt =
                        s.registeredAt.map(
                            opened ->
                                Suspect.PLACED.minus(
                                    Duration.between(opened, Suspect.PLACED).dividedBy(50)))),
            new BadSign("many pieces", s -> s.item("more", 500)),
            new BadSign("high value", s -> s.total = s.total.times(10)),
            new BadSign("throw-away mailbox", s -> s.email = "x@yopmail.com"));
    return Arbitraries.oneOf(
        facts,
        pastOrders(Set.of(State.OPEN, State.CANCELLED, State.DECLINED, State.FRAUD))
            .map(order -> new BadSign("past " + order.state(), s -> s.history.add(order))));
  }

  @Provide
  Arbitrary<Suspect> suspects() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 50_000),
            Arbitraries.of("ana@example.org", "ana@example.com", "x@mailinator.com"),
            Arbitraries.of("192.0.2.1", "203.0.113.5", "2001:db8::1").optional(),
            Arbitraries.integers().between(0, 3000).optional(),
            Arbitraries.of("BR", "BR", "PT"),
            Arbitraries.of("device-b", "device-t", "device-x").optional(),
            Arbitraries.of("c-1", "c-t").optional(),
            pastOrders(Set.of(State.values())).list().ofMaxSize(40))
        .as(
            (cents, email, ip, minutes, delivery, device, customer, history) -> {
              Suspect suspect = new Suspect();
              suspect.total = euro(cents);
              suspect.email = email;
              suspect.ip = ip;
              suspect.registeredAt = minutes.map(m -> Suspect.PLACED.minus(Duration.ofMinutes(m)));
              suspect.delivery = delivery;
              suspect.device = device;
              suspect.customer = customer;
              suspect.history.addAll(history);
              return suspect;
            });
  }

  private static Arbitrary<PastOrder> pastOrders(Set<State> states) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 1_000_000),
            Arbitraries.integers().between(-30, 3000),
            Arbitraries.integers().between(1, 50_000),
            Arbitraries.of("Ana Lima", "Rui Melo", "Eva Reis", "Ivo Sá"),
            Arbitraries.of(states.stream().sorted().toList()),
            Arbitraries.of(Arrays.asList(Shared.values())).set().ofMinSize(1))
        .as(
            (number, minutes, cents, name, state, shares) ->
                new PastOrder(
                    "past-" + number,
                    Suspect.PLACED.minus(Duration.ofMinutes(minutes * 20L)),
                    euro(cents),
                    name,
                    state,
                    shares.stream().sorted().toList()));
  }

  private static Money euro(int cents) {
    return Money.ofMinor(cents, Currency.getInstance("EUR"));
  }
}
