package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.balcao.backoffice.order.EditOrder;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.replay.Hindrance;
import org.balcao.backoffice.replay.ReplayPart;
import org.balcao.backoffice.replay.ReplayProgress;
import org.balcao.backoffice.replay.ReplayReport;
import org.balcao.backoffice.replay.ReplayRequest;
import org.balcao.backoffice.replay.ReplayedOrder;
import org.balcao.backoffice.replay.Replays;
import org.balcao.backoffice.screening.ScreeningResult;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.ConfigurationException;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginRegistration;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A store asks what a month would have looked like under other rules, before it lives by them. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReplayScenarioTest {
  private static final PaymentChoice CARD = PaymentChoice.token("card", "tok-approve");

  private final TestDatabase database;
  private Shop shop;

  ReplayScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database);
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  private OrderView buy(CartItem... items) {
    OrderView placed = shop.buy(guest(), CARD, items);
    shop.test.settle();
    return shop.order(placed.id());
  }

  private Instant now() {
    return shop.test.clock().now();
  }

  private ReplayRequest request(Map<String, String> changes) {
    return ReplayRequest.of(TestStore.START, now().plusSeconds(1), changes);
  }

  private ReplayReport replay(Map<String, String> changes) {
    return shop.store.replays().run(STAFF, request(changes), ReplayProgress.NONE);
  }

  private static Money sum(List<ReplayReport.Sums> sums) {
    assertEquals(1, sums.size());
    return sums.get(0).candidate().minus(sums.get(0).recorded());
  }

  @Test
  void underTheConfigurationThatTheStoreHasNothingWouldHaveBeenOtherwise() {
    buy(new CartItem("CUP", 2));
    shop.test.pass(Duration.ofHours(3));
    buy(new CartItem("PLATE", 4), new CartItem("CUP", 1));
    shop.test.pass(Duration.ofDays(2));
    OrderView sent = buy(new CartItem("LAMP", 1));
    shop.send(sent.id());
    shop.test.pass(Duration.ofDays(9));
    OrderView cancelled = buy(new CartItem("CUP", 3));
    shop.store.orders().cancel(STAFF, cancelled.id(), "no longer wanted");
    shop.test.settle();

    ReplayReport report = replay(Map.of());
    assertEquals(4, report.orders());
    assertEquals(0, report.changed(), report.changes().toString());
    assertEquals(List.of(), report.hindrances());
    assertTrue(report.complete());
    assertEquals(Set.of(ReplayPart.values()), report.parts());
    assertEquals(
        Map.of(
            ReplayPart.FRAUD, List.of("rules"),
            ReplayPart.FREIGHT, List.of("van"),
            ReplayPart.TAX, List.of("br")),
        report.instances());
    assertEquals(ScreeningResult.APPROVED, report.shifts().get(0).candidate());
    assertEquals(4, report.shifts().get(0).orders());
    assertEquals(money("0.00"), sum(report.freight()));
    assertEquals(money("0.00"), sum(report.tax()));
    assertEquals(money("0.00"), sum(report.totals()));
  }

  @Test
  void stricterRulesWouldHaveStoppedOrdersThatWereFine() {
    OrderView fine = buy(new CartItem("CUP", 2));
    shop.send(fine.id());
    shop.test.pass(Duration.ofDays(10));
    assertEquals(OrderState.COMPLETED, shop.order(fine.id()).state());
    buy(new CartItem("PLATE", 1));

    ReplayReport report = replay(Map.of("balcao.fraud.rules.review-at", "0.05"));
    assertEquals(Set.of(ReplayPart.FRAUD), report.parts());
    ReplayReport.Shift shift =
        report.shifts().stream()
            .filter(s -> s.candidate() == ScreeningResult.REVIEW)
            .findFirst()
            .orElseThrow();
    assertEquals(ScreeningResult.APPROVED, shift.recorded());
    assertEquals(1, shift.states().get(OrderState.COMPLETED));
    ReplayedOrder first = report.changes().get(0);
    assertEquals(fine.number(), first.number());
    assertEquals(
        Optional.of(new ReplayedOrder.Judged(ScreeningResult.APPROVED, ScreeningResult.REVIEW)),
        first.fraud());
    assertEquals(Optional.empty(), first.freight());
    assertEquals(fine.total(), first.totalThen());
  }

  @Test
  void anotherTariffChangesTheTransportAndWhatBuyersPay() {
    OrderView light = buy(new CartItem("CUP", 1));
    buy(new CartItem("LAMP", 1));
    ReplayReport report =
        replay(
            Map.of(
                "balcao.carrier.van.service.standard.rates", "1kg=12.00; 30kg=21.00",
                "balcao.carrier.van.service.slow.name", "Slow",
                "balcao.carrier.van.service.slow.days", "9-12",
                "balcao.carrier.van.service.slow.rates", "30kg=5.00"));
    assertEquals(Set.of(ReplayPart.FREIGHT), report.parts());
    ReplayReport.Sums freight = report.freight().get(0);
    assertEquals(2, freight.changed());
    assertEquals(money("30.00"), freight.recorded());
    assertEquals(money("33.00"), freight.candidate());
    assertEquals(money("3.00"), sum(report.totals()));
    // The cheapest is nobody's choice as long as there is what the buyer chose.
    assertEquals("van/standard", report.changes().get(0).freight().orElseThrow().offer());
    assertEquals(light.total().minus(money("3.00")), report.changes().get(0).totalThen());
  }

  @Test
  void whereACarrierWouldNotGoTheSaleWouldNotHaveBeen() {
    buy(new CartItem("CUP", 1));
    ReplayReport report = replay(Map.of("balcao.carrier.van.zone.br.countries", "AR"));
    ReplayReport.Sums freight = report.freight().get(0);
    assertEquals(1, freight.missing());
    assertEquals(1, freight.changed());
    assertEquals(money("0.00"), freight.candidate());
    assertEquals(Optional.empty(), report.changes().get(0).freight().orElseThrow().candidate());
  }

  @Test
  void anotherCarrierIsTakenWhereTheChosenOneIsGone() {
    buy(new CartItem("CUP", 1));
    ReplayReport report =
        replay(
            Map.of(
                "balcao.carrier.van.enabled", "false",
                "balcao.carrier.bike.type", "table-rate",
                "balcao.carrier.bike.currency", "BRL",
                "balcao.carrier.bike.zone.br.countries", "BR",
                "balcao.carrier.bike.service.fast.name", "Fast",
                "balcao.carrier.bike.service.fast.days", "1-1",
                "balcao.carrier.bike.service.fast.rates", "30kg=15.00"));
    assertEquals(Map.of(ReplayPart.FREIGHT, List.of("bike")), report.instances());
    assertEquals(0, report.changed());
    assertEquals(1, report.freight().get(0).orders());
  }

  @Test
  void aTaxReformIsCountedWithTheTaxOnTheTransport() {
    OrderView order = buy(new CartItem("CUP", 10));
    ReplayReport report =
        replay(
            Map.of(
                "balcao.tax.br.rate.standard.percent", "12",
                "balcao.carrier.van.service.standard.rates", "30kg=30.00"));
    assertEquals(Set.of(ReplayPart.FREIGHT, ReplayPart.TAX), report.parts());
    ReplayedOrder changed = report.changes().get(0);
    // Contained in 199.00 of goods and, at the goods' rate, in 30.00 of transport.
    assertEquals(order.tax(), changed.tax().orElseThrow().recorded());
    assertEquals(money("24.53"), changed.tax().orElseThrow().candidate());
    // Prices include the tax: the buyer sees only the transport change.
    assertEquals(order.total().plus(money("15.00")), changed.totalThen());
  }

  /** Judges as told, and remembers what it was shown. */
  private static final class Judge implements FraudProvider {
    private final List<FraudCase> cases = new CopyOnWriteArrayList<>();
    private final List<CallContext> contexts = new CopyOnWriteArrayList<>();
    private volatile Outcome<FraudAssessment> says =
        Outcome.done(FraudAssessment.of(Verdict.DECLINE, List.of()), new ProviderRef("case"));

    @Override
    public Outcome<FraudAssessment> assess(FraudCase fraudCase, CallContext context) {
      cases.add(fraudCase);
      contexts.add(context);
      return says;
    }

    @Override
    public Duration historyWindow() {
      return Duration.ofDays(90);
    }

    @Override
    public IdempotencyKind idempotency() {
      return IdempotencyKind.NATIVE_KEY;
    }

    @Override
    public Outcome<FraudAssessment> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      throw new IllegalStateException("nothing is looked up in a replay");
    }
  }

  private ReplayReport replay(Judge judge) {
    return shop.store
        .replays()
        .run(
            STAFF,
            request(Map.of("balcao.fraud.rules.enabled", "false"))
                .with(new PluginRegistration<>(PluginKind.FRAUD, "judge", judge)),
            ReplayProgress.NONE);
  }

  @Test
  void everyOrderIsJudgedAtItsOwnTimeWithTheHistoryOfThen() {
    OrderView first = buy(new CartItem("CUP", 1));
    shop.send(first.id());
    shop.test.pass(Duration.ofDays(3));
    OrderView second = buy(new CartItem("PLATE", 1));
    shop.test.pass(Duration.ofDays(10));
    assertEquals(OrderState.COMPLETED, shop.order(first.id()).state());

    Judge judge = new Judge();
    ReplayReport report = replay(judge);
    assertEquals(2, report.changed());
    assertEquals(Map.of(ReplayPart.FRAUD, List.of("judge")), report.instances());
    assertEquals(
        List.of(first.placedAt(), second.placedAt()),
        judge.contexts.stream().map(CallContext::now).toList());
    assertTrue(judge.contexts.get(0).key().value().startsWith("replay-"));
    assertEquals(first.number(), judge.cases.get(0).orderNumber());
    assertEquals(List.of(), judge.cases.get(0).history());
    PastOrder earlier = judge.cases.get(1).history().get(0);
    assertEquals(first.number(), earlier.orderNumber());
    assertEquals(PastOrder.State.OPEN, earlier.state());
    assertEquals("ana@example.com", judge.cases.get(1).buyer().email());
  }

  @Test
  void aCandidateThatGivesNoAnswerIsCountedAndNotGuessed() {
    buy(new CartItem("CUP", 1));
    Judge judge = new Judge();
    judge.says = Outcome.notApplied(FailureKind.CONNECTION, "away");
    ReplayReport report = replay(judge);
    assertEquals(0, report.changed());
    assertEquals(List.of(), report.shifts());
    assertEquals(
        List.of(new ReplayReport.Hindered(ReplayPart.FRAUD, Hindrance.NO_ANSWER, 1)),
        report.hindrances());
    assertFalse(report.complete());
  }

  @Test
  void ofAnEditedOrderOnlyTheTransportCannotBeTold() {
    OrderView placed = shop.buy(guest(), CARD, new CartItem("CUP", 4));
    shop.store
        .orders()
        .edit(STAFF, placed.id(), new EditOrder(Map.of("1", 2), null, placed.version()));
    shop.test.settle();
    ReplayReport report = replay(Map.of());
    assertEquals(
        List.of(new ReplayReport.Hindered(ReplayPart.FREIGHT, Hindrance.EDITED, 1)),
        report.hindrances());
    assertEquals(0, report.changed(), report.changes().toString());
    assertEquals(1, report.tax().get(0).orders());
  }

  @Test
  void anOrderThatIsStillJudgedIsLeftOut() {
    shop.buy(guest(), CARD, new CartItem("CUP", 1));
    ReplayReport report = replay(Map.of());
    assertEquals(
        List.of(new ReplayReport.Hindered(ReplayPart.FRAUD, Hindrance.NOT_JUDGED_YET, 1)),
        report.hindrances());
    shop.test.settle();
    assertEquals(List.of(), replay(Map.of()).hindrances());
  }

  @Test
  void aReplayWritesNothing() {
    buy(new CartItem("CUP", 2));
    shop.test.pass(Duration.ofDays(1));
    buy(new CartItem("LAMP", 1));
    Map<String, List<String>> before = contents();
    ReplayReport report =
        replay(
            Map.of(
                "balcao.fraud.rules.review-at", "0.01",
                "balcao.carrier.van.service.standard.rates", "30kg=99.00",
                "balcao.tax.br.rate.standard.percent", "1"));
    assertEquals(2, report.changed());
    shop.store.replays().page(report);
    assertEquals(before, contents());
  }

  /** Every row of every table of the store. */
  private Map<String, List<String>> contents() {
    return shop.store
        .get(UnitOfWork.class)
        .call(
            session -> {
              Map<String, List<String>> contents = new TreeMap<>();
              try {
                Connection connection = session.entities().unwrap(Connection.class);
                for (String table : tables(connection)) {
                  contents.put(table, rows(connection, table));
                }
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
              return contents;
            });
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet names =
            statement.executeQuery(
                "select table_name from information_schema.tables where lower(table_name) like"
                    + " 'balcao_%'")) {
      while (names.next()) {
        tables.add(names.getString(1));
      }
    }
    assertTrue(tables.size() > 30, tables.toString());
    return tables;
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(rows.getString(i)).append('|');
        }
        found.add(row.toString());
      }
    }
    found.sort(null);
    return found;
  }

  @Test
  void progressIsToldAndLongPeriodsAreReadInPages() {
    for (int i = 0; i < 105; i++) {
      shop.buy(guest(), CARD, new CartItem("LAMP", i % 3 == 0 ? 1 : 2));
      if (i % 20 == 0) {
        shop.test.pass(Duration.ofMinutes(1));
      }
    }
    shop.test.settle();
    List<String> told = new ArrayList<>();
    ReplayReport report =
        shop.store
            .replays()
            .run(
                STAFF,
                request(Map.of("balcao.tax.br.rate.standard.percent", "12")),
                (order, done, orders) -> told.add(done + "/" + orders));
    assertEquals(105, report.orders());
    assertEquals(105, report.changed());
    assertEquals("1/105", told.get(0));
    assertEquals("105/105", told.get(104));
    assertEquals(
        105, Set.copyOf(report.changes().stream().map(ReplayedOrder::number).toList()).size());
    Instant last = Instant.EPOCH;
    for (ReplayedOrder order : report.changes()) {
      assertFalse(order.placedAt().isBefore(last));
      last = order.placedAt();
    }
  }

  @Test
  void thePeriodBeginsWithItsFirstMomentAndEndsBeforeItsLast() {
    OrderView first = buy(new CartItem("CUP", 1));
    shop.test.pass(Duration.ofHours(1));
    OrderView second = buy(new CartItem("CUP", 1));
    ReplayRequest one = ReplayRequest.of(first.placedAt(), second.placedAt(), Map.of());
    assertEquals(1, shop.store.replays().run(STAFF, one, ReplayProgress.NONE).orders());
  }

  @Test
  void thePageShowsTheDifferencesAndNoBuyer() {
    OrderView order = buy(new CartItem("CUP", 1));
    String page =
        shop.store
            .replays()
            .page(replay(Map.of("balcao.carrier.van.service.standard.rates", "30kg=17.50")));
    assertTrue(page.contains("<svg"), page);
    assertTrue(page.contains(order.number()), page);
    assertTrue(page.contains("BRL 15.00 → BRL 17.50 (van/standard)"), page);
    for (String personal : List.of("Ana", "ana@", "Rua das Flores")) {
      assertFalse(page.contains(personal), page);
    }
  }

  @Test
  void whatIsNotReplayedCannotBeChanged() {
    InvalidRequestException refused =
        assertThrows(
            InvalidRequestException.class,
            () -> replay(Map.of("balcao.payment.card.type", "invoice", "balcao.curency", "EUR")));
    assertEquals("BAL-RPL001", refused.code());
    assertTrue(refused.getMessage().contains("'balcao.payment.card.type'"), refused.getMessage());
    assertTrue(refused.getMessage().contains("'balcao.curency'"), refused.getMessage());
    assertThrows(
        InvalidRequestException.class,
        () ->
            shop.store
                .replays()
                .run(STAFF, ReplayRequest.of(now(), now(), Map.of()), ReplayProgress.NONE));
  }

  @Test
  void aCandidateThatWouldNotStartIsRefusedAsAtTheStart() {
    ConfigurationException refused =
        assertThrows(
            ConfigurationException.class,
            () -> replay(Map.of("balcao.fraud.rules.reviev-at", "0.05")));
    assertTrue(
        refused.getMessage().contains("Did you mean 'balcao.fraud.rules.review-at'?"),
        refused.getMessage());
  }

  @Test
  void onlyThoseWhoMayReplayDo() {
    Actor nobody = Actor.staff("nina", Set.of());
    assertThrows(
        AccessDeniedException.class,
        () -> shop.store.replays().run(nobody, request(Map.of()), ReplayProgress.NONE));
    Actor ana = Actor.staff("ana", Set.of(Replays.RUN));
    assertEquals(0, shop.store.replays().run(ana, request(Map.of()), ReplayProgress.NONE).orders());
  }
}
