package org.balcao.plugin.analysis.unusual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;
import org.balcao.spi.hook.OrderFacts;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.balcao.spi.policy.OrderAnalysis.Fulfilment;
import org.balcao.spi.policy.OrderAnalysis.Recent;
import org.balcao.spi.policy.OrderAnalysis.Severity;
import org.balcao.spi.tck.TestContext;
import org.junit.jupiter.api.Test;

/** Each routine finds what it is for, says why, and lets the ordinary pass. */
class RoutinesTest {
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private static final Address CURITIBA =
      Address.of("Ana", "Rua 1", "Curitiba", "PR", "80010-000", "BR");

  private String state = "CONFIRMED";
  private Address billing = CURITIBA;
  private Address delivery = CURITIBA;
  private String total = "100.00";
  private int quantity = 2;
  private Instant stateSince = NOW;
  private Optional<LocalDate> promised = Optional.empty();
  private Optional<Money> cost = Optional.empty();
  private Fulfilment fulfilment = new Fulfilment(2, 0, 0);
  private List<Recent> recent = List.of();

  private Facts facts() {
    OrderFacts order =
        new OrderFacts(
            Optional.of("id"),
            Optional.of("N-9"),
            state,
            Optional.empty(),
            "ana@example.com",
            Locale.ROOT,
            billing,
            delivery,
            List.of(new OrderFacts.Line("CUP", "Cup", quantity, brl("50.00"))),
            brl(total),
            "card",
            "van",
            "standard");
    return new Facts(NOW, order, NOW, stateSince, promised, brl("80.00"), cost, fulfilment, recent);
  }

  private static Money brl(String amount) {
    return Money.of(amount, "BRL");
  }

  private static Recent order(String number, Duration before, String total, int cups) {
    return new Recent(number, NOW.minus(before), brl(total), Map.of("CUP", cups));
  }

  private Optional<Finding> look(Routine routine) {
    return routine.look(facts());
  }

  /** The defaults that the descriptor declares, and what a test sets. */
  private static Settings settings(String... namesAndValues) {
    return TestContext.of(
            "usual", new UnusualOrdersProvider(), Clock.fixed(NOW, ZoneOffset.UTC), namesAndValues)
        .settings();
  }

  @Test
  void theSameGoodsAgainWithinTheWindowAreADuplicate() {
    recent = List.of(order("N-8", Duration.ofHours(3), "100.00", 2));
    Finding finding = look(new Duplicate(settings())).orElseThrow();
    assertEquals(Severity.STOP, finding.severity());
    assertTrue(finding.evidence().contains("N-8") && finding.evidence().contains("3 h 0 min"));
  }

  @Test
  void otherGoodsOrTheSameMuchEarlierOrLaterAreNone() {
    recent =
        List.of(
            order("N-8", Duration.ofHours(3), "100.00", 3),
            order("N-7", Duration.ofDays(2), "100.00", 2),
            order("N-10", Duration.ofHours(-1), "100.00", 2));
    assertTrue(look(new Duplicate(settings())).isEmpty());
  }

  @Test
  void aValueFarAboveTheBuyersUsualOnesIsFound() {
    recent =
        List.of(
            order("a", Duration.ofDays(1), "10.00", 1),
            order("b", Duration.ofDays(2), "11.00", 1),
            order("c", Duration.ofDays(3), "12.00", 1));
    assertTrue(look(new UnusualValue(settings())).orElseThrow().evidence().contains("11.00"));
    total = "21.00";
    assertTrue(look(new UnusualValue(settings())).isEmpty());
    recent = recent.subList(0, 2);
    total = "100000.00";
    assertTrue(look(new UnusualValue(settings())).isEmpty());
    assertTrue(look(new UnusualValue(settings("value-above", "BRL 5000.00"))).isPresent());
  }

  @Test
  void aQuantityFarAboveTheBuyersUsualOnesIsFound() {
    quantity = 40;
    recent =
        List.of(
            order("a", Duration.ofDays(1), "10.00", 2),
            order("b", Duration.ofDays(2), "10.00", 3),
            order("c", Duration.ofDays(3), "10.00", 2));
    assertTrue(look(new UnusualQuantity(settings())).orElseThrow().evidence().contains("CUP"));
    quantity = 4;
    assertTrue(look(new UnusualQuantity(settings())).isEmpty());
    assertTrue(look(new UnusualQuantity(settings("quantity-above", "3"))).isPresent());
  }

  @Test
  void addressesThatDoNotFitAreFound() {
    assertTrue(look(new OtherCountry()).isEmpty());
    assertTrue(look(new RegionMismatch()).isEmpty());
    billing = Address.of("Ana", "Calle 1", "Montevideo", null, "11000", "UY");
    assertEquals(Severity.INFO, look(new OtherCountry()).orElseThrow().severity());
    delivery = Address.of("Ana", "Rua 1", "Curitiba", "PR", "01310-100", "BR");
    assertTrue(look(new RegionMismatch()).orElseThrow().evidence().contains("SP"));
    delivery = billing;
    assertTrue(look(new RegionMismatch()).isEmpty());
  }

  @Test
  void aMarginBelowTheFloorIsFoundAndALossStopsTheOrder() {
    assertTrue(look(new ThinMargin(settings())).isEmpty());
    cost = Optional.of(brl("70.00"));
    assertTrue(look(new ThinMargin(settings())).isEmpty());
    assertEquals(
        Severity.WARNING,
        look(new ThinMargin(settings("margin-floor", "20"))).orElseThrow().severity());
    cost = Optional.of(brl("80.01"));
    assertEquals(Severity.STOP, look(new ThinMargin(settings())).orElseThrow().severity());
  }

  @Test
  void aPromiseThatCannotBeKeptIsFoundUntilTheGoodsHaveLeft() {
    promised = Optional.of(LocalDate.of(2026, 3, 12));
    assertTrue(look(new BrokenPromise(settings())).isEmpty());
    fulfilment = new Fulfilment(2, 0, 1);
    assertTrue(look(new BrokenPromise(settings())).orElseThrow().evidence().contains("2026-03-15"));
    fulfilment = new Fulfilment(2, 2, 0);
    promised = Optional.of(LocalDate.of(2026, 3, 1));
    assertTrue(look(new BrokenPromise(settings())).isEmpty());
    fulfilment = new Fulfilment(2, 1, 0);
    assertTrue(look(new BrokenPromise(settings())).isPresent());
    state = "CANCELLED";
    assertTrue(look(new BrokenPromise(settings())).isEmpty());
  }

  @Test
  void anOrderThatStandsTooLongIsFound() {
    state = "IN_REVIEW";
    stateSince = NOW.minus(Duration.ofHours(25));
    assertTrue(look(new Stuck(settings())).orElseThrow().evidence().contains("1 d 1 h"));
    assertTrue(look(new Stuck(settings("longest.in-review", "P2D"))).isEmpty());
    state = "COMPLETED";
    assertTrue(look(new Stuck(settings())).isEmpty());
  }

  @Test
  void aStateOrACodeThatDoesNotExistFailsTheStart() {
    assertThrows(PluginException.class, () -> new Stuck(settings("longest.asleep", "P2D")));
    assertThrows(PluginException.class, () -> Codes.check(List.of("duplicate-order", "odd")));
  }
}
