package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.order.Refund;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.approval.ApprovalQuery;
import org.balcao.kernel.approval.ApprovalView;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Much money goes back only where two people want it to. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ApprovalScenarioTest {
  private static final Actor BIA =
      Actor.staff("bia", Set.of(Orders.READ, Orders.REFUND, Approvals.READ, Approvals.DECIDE));
  private static final Actor CHICO =
      Actor.staff("chico", Set.of(Orders.READ, Orders.REFUND, Approvals.READ, Approvals.DECIDE));
  private static final Actor ZE = Actor.staff("ze", Set.of(Approvals.READ, Approvals.DECIDE));

  private final TestDatabase database;
  private Shop shop;
  private OrderView order;

  ApprovalScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop =
        Shop.open(database, b -> b.set("balcao.orders.refund-alone-up-to", "20.00 BRL, 5.00 USD"));
    OrderView placed =
        shop.buy(guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("CUP", 2));
    shop.test.settle();
    shop.send(placed.id());
    order = shop.order(placed.id());
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  private Money refunded() {
    shop.test.settle();
    return shop.store.payments().payments(STAFF, order.id()).get(0).refunded();
  }

  private UUID proposed(String amount, String reason) {
    Refund refund = shop.store.orders().refund(BIA, order.id(), money(amount), reason);
    return refund.awaiting().orElseThrow();
  }

  @Test
  void upToTheLimitOnePersonDecides() {
    Refund refund = shop.store.orders().refund(BIA, order.id(), money("20.00"), "a scratch");
    assertEquals(Optional.empty(), refund.awaiting());
    assertEquals(money("20.00"), refunded());
  }

  @Test
  void aboveItNothingMovesBeforeASecondPersonAgrees() {
    UUID id = proposed("20.01", "broken");
    assertEquals(money("0.00"), refunded());
    ApprovalView open = shop.store.approvals().list(CHICO, ApprovalQuery.open(10)).get(0);
    assertEquals(id, open.id());
    assertEquals(Optional.of(money("20.01")), open.amount());

    ApprovalView agreed = shop.store.approvals().approve(CHICO, id, "saw the photo");
    assertEquals(ApprovalView.State.APPROVED, agreed.state());
    assertEquals(money("20.01"), refunded());
    assertEquals(agreed, shop.store.approvals().approve(CHICO, id, "again"));
    assertEquals(money("20.01"), refunded());
  }

  @Test
  void nobodyAgreesToTheirOwnProposalNorToWhatTheyMayNotDo() {
    UUID id = proposed("54.80", "all of it");
    assertThrows(ConflictException.class, () -> shop.store.approvals().approve(BIA, id, "mine"));
    assertThrows(AccessDeniedException.class, () -> shop.store.approvals().approve(ZE, id, "ok"));
    assertEquals(money("0.00"), refunded());
  }

  @Test
  void whatIsRefusedOrWithdrawnOrTooOldIsNotDone() {
    UUID refused = proposed("30.00", "no proof");
    shop.store.approvals().refuse(CHICO, refused, "no photo");
    UUID withdrawn = proposed("31.00", "a slip");
    shop.store.approvals().withdraw(BIA, withdrawn);
    UUID late = proposed("32.00", "nobody there");
    shop.test.pass(Duration.ofDays(8));
    for (UUID id : List.of(refused, withdrawn, late)) {
      assertThrows(
          ConflictException.class, () -> shop.store.approvals().approve(CHICO, id, "let it be"));
    }
    assertEquals(ApprovalView.State.EXPIRED, shop.store.approvals().approval(CHICO, late).state());
    assertEquals(money("0.00"), refunded());
  }

  @Test
  void theSameProposalTwiceIsOne() {
    UUID id = proposed("25.00", "cracked");
    assertEquals(id, proposed("25.00", "cracked"));
    assertEquals(1, shop.store.approvals().list(CHICO, ApprovalQuery.open(10)).size());
  }

  @Test
  void whatCannotBeDoneAnyMoreStaysOpenAndMovesNothing() {
    UUID first = proposed("50.00", "broken");
    UUID second = proposed("49.00", "broken too");
    shop.store.approvals().approve(CHICO, first, "fine");
    assertThrows(
        ConflictException.class, () -> shop.store.approvals().approve(CHICO, second, "fine"));
    assertEquals(money("50.00"), refunded());
    assertEquals(
        List.of(second),
        shop.store.approvals().list(CHICO, ApprovalQuery.open(10)).stream()
            .map(ApprovalView::id)
            .toList());
  }

  @Test
  void moreThanWasTakenIsNotEvenProposed() {
    assertThrows(
        ConflictException.class,
        () -> shop.store.orders().refund(BIA, order.id(), money("54.81"), "too much"));
    assertTrue(shop.store.approvals().list(CHICO, ApprovalQuery.open(10)).isEmpty());
  }
}
