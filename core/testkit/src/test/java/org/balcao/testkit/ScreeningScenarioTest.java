package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.screening.DecidedReview;
import org.balcao.backoffice.screening.LabelQuery;
import org.balcao.backoffice.screening.LabelView;
import org.balcao.backoffice.screening.OrderFact;
import org.balcao.backoffice.screening.ReviewQuery;
import org.balcao.backoffice.screening.ReviewView;
import org.balcao.backoffice.screening.Screening;
import org.balcao.backoffice.screening.ScreeningView;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.backoffice.warehouse.PickList;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.se.BalcaoBuilder;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudFeedback.Fact;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.testkit.script.Act;
import org.balcao.testkit.script.Call;
import org.balcao.testkit.script.ScriptedFraud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Orders are judged at each point of their course, by providers and by people. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ScreeningScenarioTest {
  private static final GuardOptions GUARD =
      GuardOptions.defaults()
          .withTimeout(Duration.ofMillis(300))
          .withBreaker(10_000, Duration.ofMillis(1));
  private static final Actor BIA =
      Actor.staff(
          "bia", Set.of(Screening.READ, Screening.DECIDE, Approvals.READ, Approvals.DECIDE));
  private static final Actor CHICO =
      Actor.staff(
          "chico", Set.of(Screening.READ, Screening.DECIDE, Approvals.READ, Approvals.DECIDE));

  private final TestDatabase database;
  private final ScriptedFraud bureau = new ScriptedFraud();
  private Shop shop;

  ScreeningScenarioTest(TestDatabase database) {
    this.database = database;
  }

  private void open(UnaryOperator<BalcaoBuilder> more) {
    shop =
        Shop.open(database, b -> more.apply(b.plugin(PluginKind.FRAUD, "bureau", bureau, GUARD)));
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  private OrderView buy() {
    return buy(guest(), 1);
  }

  private OrderView buy(Actor buyer, int cups) {
    OrderView order =
        shop.buy(buyer, PaymentChoice.token("card", "tok-approve"), new CartItem("CUP", cups));
    shop.test.settle();
    return order;
  }

  private OrderState state(OrderView order) {
    return shop.order(order.id()).state();
  }

  private ShipmentView pack(OrderView order) {
    PickList list = shop.store.warehouse().release(STAFF, order.id()).get(0);
    shop.store.warehouse().pickedAll(STAFF, list.id());
    shop.store.warehouse().packInOne(STAFF, list.id());
    ShipmentView shipment = shop.store.shipping().ship(STAFF, list.id());
    shop.test.settle();
    return shipment;
  }

  private ReviewView review(OrderView order) {
    return shop.store.reviews().list(BIA, ReviewQuery.ofOrder(order.id())).get(0);
  }

  private ScreeningView judgedByBureau(OrderView order) {
    return shop.store.screening().judgements(STAFF, order.id()).stream()
        .filter(view -> view.by().equals("bureau"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoIsRefusedAfterAuthorisationGetsTheMoneyFreeAndIsToldNoReason() {
    bureau.judgesAt(ScreeningPoint.POST_AUTHORIZATION).says(Verdict.DECLINE);
    open(b -> b);
    Actor buyer = guest();
    OrderView order = buy(buyer, 1);
    assertEquals(OrderState.CANCELLED, state(order));
    assertEquals(100, shop.available("CUP"));
    assertTrue(
        shop.store.payments().payments(STAFF, order.id()).stream()
            .allMatch(payment -> payment.captured().isZero()));
    assertEquals(1, bureau.judged().size());
    assertEquals(ScreeningPoint.POST_AUTHORIZATION, bureau.judged().get(0).point());

    assertEquals(Optional.of("refused by screening"), shop.order(order.id()).reason());
    OrderView seen = shop.store.orders().order(buyer, order.id());
    assertEquals(Optional.empty(), seen.reason());
    assertThrows(
        AccessDeniedException.class, () -> shop.store.orders().timeline(buyer, order.id()));
    assertThrows(
        AccessDeniedException.class, () -> shop.store.screening().judgements(buyer, order.id()));
    assertThrows(
        AccessDeniedException.class, () -> shop.store.reviews().list(buyer, ReviewQuery.open(1)));
  }

  @Test
  void whoIsDoubtedAfterAuthorisationWaitsForAPersonAndIsConfirmed() {
    bureau.judgesAt(ScreeningPoint.POST_AUTHORIZATION).says(Verdict.REVIEW);
    open(b -> b);
    OrderView order = buy();
    assertEquals(OrderState.IN_REVIEW, state(order));
    assertEquals(ScreeningPoint.POST_AUTHORIZATION, review(order).point());
    shop.store.screening().decide(BIA, order.id(), true, "called the buyer");
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, state(order));
  }

  @Test
  void whatAPersonHasApprovedIsNotPutToReviewAgainForTheSameReasons() {
    bureau
        .judgesAt(
            ScreeningPoint.PRE_AUTHORIZATION,
            ScreeningPoint.POST_AUTHORIZATION,
            ScreeningPoint.PRE_DISPATCH)
        .says(Verdict.REVIEW);
    open(b -> b);
    OrderView order = buy();
    shop.store.screening().decide(BIA, order.id(), true, "known to us");
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, state(order));
    shop.send(order.id());
    assertEquals(3, bureau.judged().size());
    assertEquals(1, shop.store.reviews().list(BIA, ReviewQuery.ofOrder(order.id())).size());
  }

  @Test
  void whatIsRefusedBeforeDispatchStaysInTheHouseUntilAPersonDecides() {
    bureau.judgesAt(ScreeningPoint.PRE_DISPATCH).says(Verdict.DECLINE);
    open(b -> b);
    OrderView order = buy();
    assertEquals(OrderState.CONFIRMED, state(order));
    ShipmentView shipment = pack(order);
    assertEquals(OrderState.IN_REVIEW, state(order));
    assertThrows(
        ConflictException.class,
        () -> shop.store.shipping().dispatch(STAFF, List.of(shipment.id())));
    assertTrue(review(order).reason().startsWith("refused after it was accepted: bureau"));

    shop.store.screening().decide(BIA, order.id(), false, "a known address of fraudsters");
    shop.test.settle();
    assertEquals(OrderState.CANCELLED, state(order));
    assertEquals(100, shop.available("CUP"));
  }

  @Test
  void whatIsLetGoBeforeDispatchLeaves() {
    bureau.judgesAt(ScreeningPoint.PRE_DISPATCH).says(Verdict.REVIEW);
    open(b -> b);
    OrderView order = buy();
    ShipmentView shipment = pack(order);
    shop.store.screening().decide(BIA, order.id(), true, "the address is an office");
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, state(order));
    shop.store.shipping().dispatch(STAFF, List.of(shipment.id()));
    shop.test.settle();
    assertEquals(
        ShipmentView.State.DISPATCHED,
        shop.store.shipping().shipment(STAFF, shipment.id()).state());
  }

  /** Declines what two decline, reviews what one does. */
  private static final class Two implements FraudCombination {
    private boolean broken;

    @Override
    public Decision combine(Opinions opinions) {
      if (broken) {
        throw new IllegalStateException("a mad policy");
      }
      long against =
          opinions.opinions().stream()
              .flatMap(opinion -> opinion.assessment().stream())
              .filter(assessment -> assessment.verdict() == Verdict.DECLINE)
              .count();
      return against == 0
          ? new Decision(Course.APPROVE, "nobody declines")
          : new Decision(against > 1 ? Course.DECLINE : Course.REVIEW, against + " decline");
    }
  }

  @Test
  void aPolicyMakesOneDecisionOfWhatAllSayAndABrokenOneCallsAPerson() {
    ScriptedFraud other = new ScriptedFraud();
    Two two = new Two();
    open(
        b ->
            b.plugin(PluginKind.FRAUD, "other", other, GUARD)
                .plugin(PluginKind.FRAUD_COMBINATION, "two", two));
    assertEquals(OrderState.CONFIRMED, state(buy()));
    bureau.says(Verdict.DECLINE);
    OrderView doubted = buy();
    assertEquals(OrderState.IN_REVIEW, state(doubted));
    assertEquals("1 decline", review(doubted).reason());
    other.says(Verdict.DECLINE);
    assertEquals(OrderState.CANCELLED, state(buy()));
    two.broken = true;
    bureau.says(Verdict.APPROVE);
    other.says(Verdict.APPROVE);
    OrderView unsure = buy();
    shop.test.pass(Duration.ofMinutes(10));
    assertEquals(OrderState.IN_REVIEW, state(unsure));
    assertTrue(review(unsure).reason().contains("gave no decision"));
  }

  @Test
  void theQueueIsSharedOutFilteredAndDecidedOnce() {
    bureau.says(Verdict.REVIEW);
    open(b -> b);
    OrderView first = buy(guest(), 1);
    shop.test.pass(Duration.ofHours(1));
    OrderView second = buy(guest(), 5);
    assertEquals(
        List.of(first.id(), second.id()),
        shop.store.reviews().list(BIA, ReviewQuery.open(10)).stream()
            .map(ReviewView::orderId)
            .toList());
    UUID last = shop.store.reviews().list(BIA, ReviewQuery.open(1)).get(0).id();
    assertEquals(
        second.id(),
        shop.store.reviews().list(BIA, ReviewQuery.open(1).after(last)).get(0).orderId());
    assertEquals(
        1, shop.store.reviews().list(BIA, ReviewQuery.open(10).atLeast(money("60.00"))).size());
    assertEquals(
        first.id(),
        shop.store
            .reviews()
            .list(BIA, ReviewQuery.open(10).openedBefore(second.placedAt()))
            .get(0)
            .orderId());

    ReviewView taken = shop.store.reviews().takeNext(BIA).orElseThrow();
    assertEquals(first.id(), taken.orderId());
    assertEquals(second.id(), shop.store.reviews().takeNext(CHICO).orElseThrow().orderId());
    assertEquals(Optional.empty(), shop.store.reviews().takeNext(BIA));
    assertThrows(
        AccessDeniedException.class, () -> shop.store.reviews().unassign(CHICO, taken.id()));
    shop.store.reviews().unassign(BIA, taken.id());
    shop.store.reviews().assign(STAFF, taken.id(), "chico");
    assertEquals(2, shop.store.reviews().list(BIA, ReviewQuery.open(9).of("chico")).size());
    shop.store.reviews().note(CHICO, taken.id(), "no answer on the phone");
    assertEquals(1, shop.store.reviews().notes(BIA, first.id()).size());

    shop.store.reviews().decide(CHICO, taken.id(), false, "the name is made up");
    assertThrows(
        ConflictException.class,
        () -> shop.store.reviews().decide(BIA, taken.id(), true, "looks fine"));
    shop.test.settle();
    assertEquals(OrderState.CANCELLED, state(first));
    shop.store.orders().cancel(STAFF, second.id(), "the buyer called");
    shop.test.settle();
    assertTrue(shop.store.reviews().list(BIA, ReviewQuery.open(10)).isEmpty());
  }

  @Test
  void whatNobodyDecidesInTimeGoesTheConfiguredWay() {
    bureau.says(Verdict.REVIEW);
    open(
        b ->
            b.set("balcao.screening.review-deadline", "PT4H")
                .set("balcao.screening.on-deadline", "approve")
                .set("balcao.screening.approve-alone-up-to", "60.00 BRL"));
    OrderView small = buy(guest(), 1);
    OrderView large = buy(guest(), 5);
    shop.test.pass(Duration.ofHours(5));
    assertEquals(OrderState.CONFIRMED, state(small));
    assertEquals(ReviewView.State.APPROVED, review(small).state());
    assertTrue(
        shop.store.screening().judgements(BIA, small.id()).stream()
            .anyMatch(view -> view.by().equals("deadline")));
    assertEquals(OrderState.IN_REVIEW, state(large));
    assertTrue(review(large).overdue());
  }

  @Test
  void muchIsLetGoOnOnlyByTwoPeople() {
    bureau.says(Verdict.REVIEW);
    open(b -> b.set("balcao.screening.approve-alone-up-to", "60.00 BRL"));
    OrderView order = buy(guest(), 5);
    DecidedReview decided =
        shop.store.reviews().decide(BIA, review(order).id(), true, "looks genuine");
    UUID proposal = decided.awaiting().orElseThrow();
    shop.test.settle();
    assertEquals(OrderState.IN_REVIEW, state(order));
    assertThrows(
        ConflictException.class, () -> shop.store.approvals().approve(BIA, proposal, "mine"));
    shop.store.approvals().approve(CHICO, proposal, "I think so too");
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, state(order));
  }

  @Test
  void aProviderThatIsAwaySlowOrMadCountsAsConfigured() {
    open(
        b ->
            b.set("balcao.screening.patience", "PT1M")
                .set("balcao.screening.on-failure", "approve-below")
                .set("balcao.screening.approve-below", "60.00 BRL"));
    for (Act act : List.of(Act.isUnavailable(), Act.timesOut(), Act.fails(), Act.answersNull())) {
      bureau.behaves().always(act).always(Call.LOOKUP, Act.isUnavailable());
      OrderView small = buy(guest(), 1);
      shop.test.pass(Duration.ofMinutes(30));
      assertEquals(OrderState.CONFIRMED, state(small), act.toString());
      assertEquals(Optional.of(Verdict.APPROVE), judgedByBureau(small).fallback());
      assertTrue(judgedByBureau(small).problem().orElse("").contains("is below the BRL 60.00"));
    }
    bureau.behaves().always(Act.isUnavailable());
    OrderView large = buy(guest(), 5);
    shop.test.pass(Duration.ofMinutes(30));
    assertEquals(OrderState.IN_REVIEW, state(large));
    assertEquals(Optional.of(Verdict.REVIEW), judgedByBureau(large).fallback());
  }

  @Test
  void aProviderIsToldEachFactOnceThoughItBreaksDownMeanwhile() {
    bureau.wantsToHearOf(
        Fact.AUTHORIZED, Fact.SHIPPED, Fact.DELIVERED, Fact.CHARGEBACK, Fact.CONFIRMED_FRAUD);
    open(b -> b);
    bureau.next(Call.REPORT, Act.failsAfterEffect(), Act.isUnavailable(), Act.losesAnswer());
    OrderView order = buy();
    shop.send(order.id());
    shop.test.pass(Duration.ofDays(8));
    OrderFact chargeback =
        OrderFact.of(order.id(), Fact.CHARGEBACK, "CB-1", shop.test.clock().now())
            .about(order.total())
            .because("10.4");
    for (int i = 0; i < 2; i++) {
      shop.store
          .get(UnitOfWork.class)
          .run(session -> shop.store.screening().report(session, chargeback));
    }
    shop.store.fraudLabels().label(STAFF, order.id(), true, "the cardholder was robbed");
    shop.test.pass(Duration.ofDays(1));
    assertEquals(
        List.of(
            Fact.AUTHORIZED, Fact.SHIPPED, Fact.DELIVERED, Fact.CHARGEBACK, Fact.CONFIRMED_FRAUD),
        bureau.told().stream().map(report -> report.fact()).toList());
    assertTrue(bureau.told().stream().allMatch(report -> report.assessment().isPresent()));
    assertEquals(5, shop.store.screening().reports(STAFF, order.id()).size());
  }

  @Test
  void labelledOrdersLeaveTheStoreAsCsvWithoutAnybodysName() throws IOException {
    open(b -> b);
    OrderView good = buy();
    OrderView bad = buy();
    shop.send(good.id());
    shop.test.pass(Duration.ofDays(8));
    assertEquals(OrderState.COMPLETED, state(good));
    shop.store.fraudLabels().label(STAFF, bad.id(), true, "the bank says so");
    assertEquals(
        LabelView.Source.COMPLETED,
        shop.store.fraudLabels().find(STAFF, good.id()).orElseThrow().source());
    StringBuilder csv = new StringBuilder();
    assertEquals(1, shop.store.fraudLabels().export(STAFF, LabelQuery.all(), csv));
    shop.test.pass(Duration.ofDays(60));
    csv.setLength(0);
    assertEquals(2, shop.store.fraudLabels().export(STAFF, LabelQuery.all(), csv));
    List<String> lines = csv.toString().lines().toList();
    assertTrue(
        lines.get(0).startsWith("order,placed_at,")
            && lines.get(0).endsWith(",label,label_source"));
    assertTrue(lines.get(1).startsWith(good.number()) && lines.get(1).endsWith(",0,completed"));
    assertTrue(lines.get(2).startsWith(bad.number()) && lines.get(2).endsWith(",1,staff"));
    assertFalse(csv.toString().contains("Ana") || csv.toString().contains("ana@"));
    assertThrows(
        AccessDeniedException.class,
        () -> shop.store.fraudLabels().export(BIA, LabelQuery.all(), new StringBuilder()));
  }
}
