package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.screening.ScreeningView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.ConfigurationException;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginStatus;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.shadow.ShadowReport;
import org.balcao.kernel.shadow.Shadows;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.se.BalcaoBuilder;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A store tries new rules, another carrier's tariff and another tax table beside its own. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ShadowScenarioTest {
  private static final PaymentChoice CARD = PaymentChoice.token("card", "tok-approve");

  private final TestDatabase database;
  private Shop shop;

  ShadowScenarioTest(TestDatabase database) {
    this.database = database;
  }

  private void open(UnaryOperator<BalcaoBuilder> more) {
    shop = Shop.open(database, more);
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    if (shop != null) {
      shop.test.booksAreRight();
      shop.close();
    }
  }

  private OrderView buy(int cups) {
    OrderView placed = shop.buy(guest(), CARD, new CartItem("CUP", cups));
    shop.test.settle();
    return shop.order(placed.id());
  }

  private ShadowReport.Pair report(String kind) {
    assertTrue(shop.store.shadows().settle(Duration.ofSeconds(30)));
    return shop.store.shadows().report(STAFF, TestStore.START).pairs().stream()
        .filter(pair -> pair.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static BalcaoBuilder stricterRules(BalcaoBuilder builder) {
    return builder
        .set("balcao.fraud.strict.type", "rules")
        .set("balcao.fraud.strict.shadow-of", "rules")
        .set("balcao.fraud.strict.review-at", "0.05");
  }

  private static BalcaoBuilder newTariff(BalcaoBuilder builder) {
    return builder
        .set("balcao.carrier.courier.type", "table-rate")
        .set("balcao.carrier.courier.shadow-of", "van")
        .set("balcao.carrier.courier.currency", "BRL")
        .set("balcao.carrier.courier.zone.br.countries", "BR")
        .set("balcao.carrier.courier.service.standard.name", "Standard")
        .set("balcao.carrier.courier.service.standard.days", "2-4")
        .set("balcao.carrier.courier.service.standard.rates", "30kg=17.50")
        .set("balcao.carrier.courier.service.express.name", "Express")
        .set("balcao.carrier.courier.service.express.days", "1-1")
        .set("balcao.carrier.courier.service.express.rates", "30kg=39.00");
  }

  private static BalcaoBuilder newTaxes(BalcaoBuilder builder) {
    return builder
        .set("balcao.tax.reform.type", "rates")
        .set("balcao.tax.reform.shadow-of", "br")
        .set("balcao.tax.reform.place", "destination")
        .set("balcao.tax.reform.rate.standard.country", "BR")
        .set("balcao.tax.reform.rate.standard.category", "standard")
        .set("balcao.tax.reform.rate.standard.name", "IBS")
        .set("balcao.tax.reform.rate.standard.percent", "12");
  }

  @Test
  void stricterRulesWouldHaveAskedAPersonAndNobodyIsAsked() {
    open(ShadowScenarioTest::stricterRules);
    OrderView order = buy(2);
    assertEquals(OrderState.CONFIRMED, order.state());
    List<ScreeningView> judgements = shop.store.screening().judgements(STAFF, order.id());
    assertEquals(List.of("rules"), judgements.stream().map(ScreeningView::by).toList());

    ShadowReport.Pair pair = report("fraud");
    assertEquals("rules", pair.live());
    assertEquals("strict", pair.shadow());
    assertEquals("fraud.assess", pair.operation());
    assertEquals(1, pair.answers().differed());
    assertEquals(0.0, pair.answers().agreement().orElseThrow());
    assertEquals(1, pair.liveLatency().count());
    assertEquals(1, pair.shadowLatency().count());
    assertTrue(pair.shadowLatency().max() > 0);
    ShadowReport.Differing differing = pair.differences().get(0);
    assertEquals("verdict APPROVE → REVIEW", differing.code());
    assertEquals(1, differing.count());
    assertTrue(differing.examples().get(0).attempt().isPresent());
    assertEquals(
        "live APPROVE 0.050 [first-purchase]; in shadow REVIEW 0.050 [first-purchase]",
        differing.examples().get(0).text());
  }

  @Test
  void anotherTariffIsComparedAndNeverOffered() {
    open(ShadowScenarioTest::newTariff);
    OrderView order = buy(2);
    assertEquals("van", order.carrier());
    assertEquals(money("15.00"), order.shipping());
    ShadowReport.Pair pair = report("carrier");
    assertTrue(pair.answers().differed() >= 2, pair.toString());
    assertEquals(0.0, pair.answers().likeness().orElseThrow());
    Map<String, ShadowReport.Differing> byCode =
        pair.differences().stream().collect(Collectors.toMap(ShadowReport.Differing::code, d -> d));
    assertEquals(Set.of("price of standard", "service express is new"), byCode.keySet());
    assertEquals(
        "live BRL 15.00, in shadow BRL 17.50",
        byCode.get("price of standard").examples().get(0).text());
    assertEquals(Optional.empty(), byCode.get("price of standard").examples().get(0).attempt());
  }

  @Test
  void anotherTaxTableIsComparedAndNeverCharged() {
    open(ShadowScenarioTest::newTaxes);
    OrderView order = buy(1);
    ShadowReport.Pair pair = report("tax");
    assertTrue(pair.answers().differed() >= 1, pair.toString());
    ShadowReport.Differing differing = pair.differences().get(0);
    assertEquals("tax of a line", differing.code());
    assertEquals(
        "line 1 of 2: live [0.18 = BRL 3.04], in shadow [0.12 = BRL 2.13]",
        differing.examples().get(0).text());
    assertEquals(money("3.04"), order.lines().get(0).taxes().get(0).amount());
  }

  @Test
  void allOfThemMakeOneReportAndOnePageWithoutPersonalData() {
    open(builder -> newTaxes(newTariff(stricterRules(builder))));
    buy(2);
    buy(3);
    Shadows shadows = shop.store.shadows();
    assertTrue(shadows.settle(Duration.ofSeconds(30)));
    String page = shadows.page(STAFF, TestStore.START);
    assertTrue(page.contains("<svg"), page);
    assertTrue(page.contains("fraud strict in shadow of rules"), page);
    assertTrue(page.contains("verdict APPROVE → REVIEW"), page);
    assertTrue(page.contains("price of standard"), page);
    assertTrue(page.contains("tax of a line"), page);
    List<String> texts = new ArrayList<>();
    shop.store
        .get(UnitOfWork.class)
        .run(
            session ->
                texts.addAll(
                    session.list(
                        row -> row.text("code") + " " + row.textOrNull("example"),
                        "select code, example from balcao_shadow_difference")));
    assertTrue(texts.size() > 3);
    for (String personal : List.of("Ana", "ana@", "Rua das Flores", "80010")) {
      assertFalse(texts.toString().contains(personal), texts.toString());
      assertFalse(page.contains(personal), page);
    }
  }

  @Test
  void aShadowThatIsAskedForTheFirstTimeStandsInTheReportWithZeros() {
    open(ShadowScenarioTest::stricterRules);
    ShadowReport.Pair pair = report("fraud");
    assertEquals(0, pair.answers().asked());
    assertEquals(List.of(), pair.differences());
    assertTrue(pair.answers().agreement().isEmpty());
  }

  @Test
  void theStatusTellsTheShadowFromTheLiveInstance() {
    open(ShadowScenarioTest::stricterRules);
    Map<String, Optional<String>> shadows = new HashMap<>();
    for (PluginStatus status : shop.store.plugins().status()) {
      if (status.kind().equals("fraud")) {
        shadows.put(status.name(), status.shadowOf());
      }
    }
    assertEquals(Map.of("rules", Optional.empty(), "strict", Optional.of("rules")), shadows);
  }

  @Test
  void onlyThoseWhoMaySeeReportsDo() {
    open(ShadowScenarioTest::stricterRules);
    Actor nobody = Actor.staff("nina", Set.of());
    assertThrows(
        AccessDeniedException.class, () -> shop.store.shadows().report(nobody, TestStore.START));
    Actor ana = Actor.staff("ana", Set.of(Shadows.READ));
    assertEquals(1, shop.store.shadows().report(ana, TestStore.START).pairs().size());
  }

  @Test
  void aPaymentGatewayCannotRunInShadow() {
    ConfigurationException refused =
        assertThrows(
            ConfigurationException.class,
            () ->
                open(
                    builder ->
                        builder
                            .set("balcao.payment.other.type", "simulator")
                            .set("balcao.payment.other.shadow-of", "card")));
    assertTrue(
        refused
            .getMessage()
            .contains(
                "BAL-SHD001 balcao.payment.other.shadow-of: nothing compares what instances of"
                    + " this kind answer; those of [carrier, complaint-analyzer, fraud, search,"
                    + " tax, verifier] can run in shadow"),
        refused.getMessage());
  }

  @Test
  void aTaxTableInShadowIsNoSecondCalculatorThatOneWouldHaveToChooseFrom() {
    open(ShadowScenarioTest::newTaxes);
    assertEquals(money("34.90"), buy(1).total());
    assertEquals(List.of("br"), shop.store.plugins().names(PluginKind.TAX));
  }

  /** Judges as told, and remembers what it was shown. */
  private static final class Judge implements FraudProvider {
    private final List<CallContext> contexts = new CopyOnWriteArrayList<>();
    private final Runnable before;

    private Judge(Runnable before) {
      this.before = before;
    }

    @Override
    public Outcome<FraudAssessment> assess(FraudCase fraudCase, CallContext context) {
      contexts.add(context);
      before.run();
      return Outcome.done(
          FraudAssessment.of(Verdict.DECLINE, List.of()), new ProviderRef("case-1"));
    }

    @Override
    public IdempotencyKind idempotency() {
      return IdempotencyKind.NATIVE_KEY;
    }

    @Override
    public Outcome<FraudAssessment> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      throw new IllegalStateException("a shadow is asked once, and never looked up");
    }
  }

  @Test
  void aShadowIsSentAKeyOfItsOwnAndItsRefusalRefusesNobody() {
    Judge judge = new Judge(() -> {});
    open(
        builder ->
            builder
                .plugin(PluginKind.FRAUD, "bureau", judge)
                .set("balcao.fraud.bureau.shadow-of", "rules"));
    assertEquals(OrderState.CONFIRMED, buy(1).state());
    assertEquals(1, report("fraud").answers().differed());
    assertEquals(1, judge.contexts.size());
    String key = judge.contexts.get(0).key().value();
    assertTrue(key.startsWith("shadow-"), key);
  }

  @Test
  void aShadowThatHangsSlowsNoOrderAndCountsWhatItMissed() {
    CountDownLatch gate = new CountDownLatch(1);
    Judge judge =
        new Judge(
            () -> {
              try {
                gate.await(30, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    open(
        builder ->
            builder
                .plugin(PluginKind.FRAUD, "bureau", judge)
                .set("balcao.fraud.bureau.shadow-of", "rules")
                .set("balcao.fraud.bureau.threads", "1")
                .set("balcao.fraud.bureau.queue", "1"));
    for (int i = 0; i < 5; i++) {
      assertEquals(OrderState.CONFIRMED, buy(1).state());
    }
    gate.countDown();
    ShadowReport.Pair pair = report("fraud");
    assertEquals(2, pair.answers().asked());
    assertEquals(3, pair.skipped().dropped());
  }

  @Test
  void whatWasComparedOutlivesTheStoreAndIsForgottenInTime() {
    UnaryOperator<BalcaoBuilder> same = database.shared();
    try (TestStore first =
        TestStore.start(
            new DrivenClock(TestStore.START, ZoneId.of("America/Sao_Paulo")),
            builder -> keep(stricterRules(settings(same.apply(builder)))))) {
      first.offer("MUG", "10.00", 10);
      first.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("MUG", 1));
      first.settle();
    }
    try (TestStore second =
        TestStore.start(
            new DrivenClock(
                TestStore.START.plus(Duration.ofDays(1)), ZoneId.of("America/Sao_Paulo")),
            builder -> keep(settings(same.apply(builder))))) {
      assertEquals(1, asked(second));
      second.store().tasks().start();
      second.store().tasks().stop();
      second.pass(Duration.ofDays(5));
      assertEquals(1, asked(second));
      second.pass(Duration.ofDays(3));
      assertEquals(0, asked(second));
    }
  }

  private static BalcaoBuilder settings(BalcaoBuilder builder) {
    return Shop.settings(builder, Path.of("target", "shops", "shadow"));
  }

  private static BalcaoBuilder keep(BalcaoBuilder builder) {
    return builder.set("balcao.shadow.keep-days", "7");
  }

  private static long asked(TestStore test) {
    return test.store().shadows().report(STAFF, TestStore.START).pairs().stream()
        .mapToLong(pair -> pair.answers().asked())
        .sum();
  }
}
