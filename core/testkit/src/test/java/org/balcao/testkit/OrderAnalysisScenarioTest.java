package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.balcao.backoffice.analysis.FindingQuery;
import org.balcao.backoffice.analysis.FindingView;
import org.balcao.backoffice.analysis.FindingView.State;
import org.balcao.backoffice.analysis.OrderAnalyses;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.pricing.SetCost;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.policy.OrderAnalysis;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.balcao.spi.policy.OrderAnalysis.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Staff are told what is odd about orders, and deal with it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class OrderAnalysisScenarioTest {
  private static final Actor BIA =
      Actor.staff("bia", Set.of(OrderAnalyses.READ, OrderAnalyses.WRITE));
  private static final PaymentChoice CARD = PaymentChoice.token("card", "tok-approve");

  private final TestDatabase database;
  private final AtomicReference<Function<Facts, List<Finding>>> own =
      new AtomicReference<>(facts -> List.of());
  private Shop shop;

  OrderAnalysisScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    open(new String[0]);
  }

  /** The shop with the shipped routines, and one of its own. */
  private void open(String... settings) {
    if (shop != null) {
      shop.close();
    }
    OrderAnalysis routine = facts -> own.get().apply(facts);
    shop =
        Shop.open(
            database,
            builder -> {
              builder
                  .set("balcao.order-analysis.usual.type", "unusual-orders")
                  .plugin(PluginKind.ORDER_ANALYSIS, "own", routine);
              for (int i = 0; i < settings.length; i += 2) {
                builder.set(settings[i], settings[i + 1]);
              }
              return builder;
            });
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  private OrderView buy(int cups) {
    OrderView order = shop.buy(guest(), CARD, new CartItem("CUP", cups));
    shop.test.pass(Duration.ofMinutes(1));
    return order;
  }

  private List<FindingView> about(OrderView order) {
    return shop.store.analyses().findings(BIA, FindingQuery.of(order.id()));
  }

  @Test
  void theSecondOfTwoEqualOrdersIsFoundAndNeitherIsStopped() {
    OrderView first = buy(2);
    OrderView second = buy(2);
    assertEquals(List.of(), about(first));
    FindingView finding = about(second).get(0);
    assertEquals("duplicate-order", finding.code());
    assertEquals(Severity.STOP, finding.severity());
    assertTrue(finding.evidence().contains(first.number()), finding.evidence());
    assertEquals(OrderState.CONFIRMED, shop.order(second.id()).state());
  }

  @Test
  void whereTheStoreWantsItAGraveFindingHoldsTheOrderOnce() {
    open("balcao.analysis.hold-on-stop", "true");
    buy(2);
    OrderView second = buy(2);
    assertEquals(OrderState.ON_HOLD, shop.order(second.id()).state());
    shop.store.orders().resume(STAFF, second.id());
    shop.test.pass(Duration.ofDays(2));
    assertEquals(OrderState.CONFIRMED, shop.order(second.id()).state());
  }

  @Test
  void aFindingIsAssignedAcknowledgedAndResolvedAndComesBackOnlyWithOtherFigures() {
    own.set(facts -> List.of(new Finding("large", Severity.WARNING, "2 pieces")));
    OrderView order = buy(2);
    FindingView finding = about(order).get(0);
    shop.store.analyses().assign(BIA, finding.id(), "bia");
    assertEquals(
        List.of(finding.id()),
        shop.store.analyses().findings(BIA, FindingQuery.open(10).ownedBy("bia")).stream()
            .map(FindingView::id)
            .toList());
    assertEquals(State.ACKNOWLEDGED, shop.store.analyses().acknowledge(BIA, finding.id()).state());
    FindingView resolved = shop.store.analyses().resolve(BIA, finding.id(), "talked to the buyer");
    assertEquals(Optional.of("STAFF bia"), resolved.closedBy());
    assertThrows(
        ConflictException.class, () -> shop.store.analyses().dismiss(BIA, finding.id(), "twice"));

    shop.test.pass(Duration.ofDays(1));
    assertEquals(State.RESOLVED, about(order).get(0).state());
    own.set(facts -> List.of(new Finding("large", Severity.WARNING, "3 pieces")));
    shop.test.pass(Duration.ofDays(1));
    assertEquals(State.OPEN, about(order).get(0).state());
  }

  @Test
  void whatWasDismissedOpensAgainOnlyWhereItBecomesGraver() {
    own.set(facts -> List.of(new Finding("large", Severity.INFO, "2 pieces")));
    OrderView order = buy(2);
    shop.store.analyses().dismiss(BIA, about(order).get(0).id(), "a good customer");
    own.set(facts -> List.of(new Finding("large", Severity.INFO, "still 2 pieces")));
    shop.test.pass(Duration.ofDays(1));
    assertEquals(State.DISMISSED, about(order).get(0).state());
    own.set(facts -> List.of(new Finding("large", Severity.STOP, "200 pieces")));
    shop.test.pass(Duration.ofDays(1));
    assertEquals(State.OPEN, about(order).get(0).state());
  }

  @Test
  void whatIsSoNoLongerClosesByItself() {
    own.set(facts -> List.of(new Finding("waits", Severity.WARNING, "for stock")));
    OrderView order = buy(2);
    own.set(facts -> List.of());
    shop.test.pass(Duration.ofDays(1));
    FindingView closed = about(order).get(0);
    assertEquals(State.RESOLVED, closed.state());
    assertEquals(Optional.of("analysis"), closed.closedBy());
  }

  @Test
  void anOrderThatStandsTooLongOrLosesMoneyIsFound() {
    open("balcao.order-analysis.usual.longest.confirmed", "P2D");
    shop.store.costs().set(STAFF, List.of(SetCost.of("CUP", money("18.00"))));
    OrderView order = buy(2);
    FindingView loss = about(order).get(0);
    // 39.80 with 18 percent of tax in it is less than two cups cost.
    assertEquals("thin-margin", loss.code());
    assertEquals(Severity.STOP, loss.severity());
    shop.test.pass(Duration.ofDays(3));
    assertTrue(about(order).stream().anyMatch(finding -> finding.code().equals("stuck")));
    shop.send(order.id());
    shop.test.pass(Duration.ofDays(20));
    assertEquals(
        State.RESOLVED,
        about(order).stream()
            .filter(finding -> finding.code().equals("stuck"))
            .findFirst()
            .orElseThrow()
            .state());
  }

  @Test
  void aDisputeThatNobodySettlesIsFoundAlsoWhereTheOrderHadCompleted() {
    OrderView order = buy(2);
    shop.store.shipping().delivered(STAFF, shop.send(order.id()).id());
    shop.test.pass(Duration.ofDays(2));
    assertEquals(OrderState.COMPLETED, shop.order(order.id()).state());
    shop.store.orders().dispute(STAFF, order.id(), "both are scratched");
    shop.test.pass(Duration.ofDays(16));
    FindingView stuck =
        about(order).stream().filter(f -> f.code().equals("stuck")).findFirst().orElseThrow();
    assertEquals(State.OPEN, stuck.state());
    assertTrue(stuck.evidence().contains("disputed"), stuck.evidence());
  }

  @Test
  void anAnalysisThatFailsStopsNothingAndIsAskedAgain() {
    own.set(
        facts -> {
          throw new IllegalStateException("broken");
        });
    OrderView order = buy(2);
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    assertEquals(List.of(), about(order));
    own.set(facts -> List.of(new Finding("late-news", Severity.INFO, "told at last")));
    shop.test.pass(Duration.ofMinutes(20));
    assertEquals("late-news", about(order).get(0).code());
  }

  @Test
  void aPeriodIsLookedAtAgainAfterAnAnalysisWasAdded() {
    OrderView order = buy(2);
    shop.send(order.id());
    shop.test.pass(Duration.ofDays(10));
    own.set(facts -> List.of(new Finding("seen", Severity.INFO, "looked at")));
    assertEquals(List.of(), about(order));
    assertEquals(
        1,
        shop.store
            .analyses()
            .analyse(BIA, TestStore.START, TestStore.START.plus(Duration.ofDays(1))));
    shop.test.settle();
    assertEquals("seen", about(order).get(0).code());
  }

  @Test
  void staffSeeItAllOnOnePageAndBuyersNothing() {
    own.set(facts -> List.of(new Finding("odd", Severity.INFO, "<b>odd</b>")));
    OrderView order = buy(2);
    String page = shop.store.analyses().page(BIA);
    assertTrue(page.contains(order.number()) && page.contains("&lt;b&gt;odd&lt;/b&gt;"));
    assertEquals(1, shop.store.analyses().counts(BIA).get(0).open());
    assertThrows(
        AccessDeniedException.class,
        () -> shop.store.analyses().findings(guest(), FindingQuery.open(10)));
    assertThrows(
        AccessDeniedException.class,
        () ->
            shop.store
                .analyses()
                .analyse(Actor.staff("ze", Set.of(OrderAnalyses.READ)), UUID.randomUUID()));
    assertThrows(
        InvalidRequestException.class,
        () -> shop.store.analyses().findings(BIA, FindingQuery.open(501)));
    assertFalse(shop.order(order.id()).toString().contains("odd"));
  }

  @Test
  void pagesFollowOneAnother() {
    own.set(
        facts ->
            List.of(
                new Finding("a", Severity.INFO, "a"),
                new Finding("b", Severity.INFO, "b"),
                new Finding("c", Severity.WARNING, "c")));
    buy(2);
    List<FindingView> first = shop.store.analyses().findings(BIA, FindingQuery.open(2));
    List<FindingView> rest =
        shop.store.analyses().findings(BIA, FindingQuery.open(2).after(first.get(1).id()));
    assertEquals(
        List.of("a", "b", "c"),
        java.util.stream.Stream.concat(first.stream(), rest.stream())
            .map(FindingView::code)
            .toList());
    assertEquals(
        1,
        shop.store
            .analyses()
            .findings(BIA, FindingQuery.open(9).withSeverity(Severity.WARNING))
            .size());
  }
}
