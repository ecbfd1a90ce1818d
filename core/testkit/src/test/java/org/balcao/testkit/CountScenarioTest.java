package org.balcao.testkit;

import static org.balcao.testkit.Shop.guest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.inventory.ClosedCount;
import org.balcao.backoffice.inventory.CountQuery;
import org.balcao.backoffice.inventory.CountView;
import org.balcao.backoffice.inventory.CountedQuantity;
import org.balcao.backoffice.inventory.InsufficientStockException;
import org.balcao.backoffice.inventory.OpenCount;
import org.balcao.backoffice.inventory.StockCounts;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody goes along the shelves and counts. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CountScenarioTest {
  private static final PaymentChoice CARD = PaymentChoice.token("card", "tok-approve");
  private static final Actor BIA = Actor.staff("bia", Set.of(StockCounts.READ, StockCounts.WRITE));
  private static final Actor CHICO =
      Actor.staff(
          "chico", Set.of(StockCounts.READ, StockCounts.WRITE, Approvals.READ, Approvals.DECIDE));

  private final TestDatabase database;
  private Shop shop;
  private StockCounts counts;

  CountScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database, b -> b.set("balcao.inventory.count-alone-up-to", "5"));
    counts = shop.store.stockCounts();
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  private static List<CountedQuantity> found(String sku, int quantity) {
    return List.of(new CountedQuantity(sku, quantity));
  }

  @Test
  void whatIsMissingIsBookedOffAndWhatIsTooMuchIsBookedIn() {
    UUID id = counts.open(BIA, OpenCount.of("poa", "CUP", "PLATE")).id();
    counts.record(BIA, id, found("CUP", 97));
    ConflictException open =
        assertThrows(ConflictException.class, () -> counts.close(BIA, id, "breakage"));
    assertEquals("BAL-INV011", open.code());
    counts.record(BIA, id, found("PLATE", 102));
    ClosedCount closed = counts.close(BIA, id, "breakage, and a delivery that was miscounted");
    assertEquals(Optional.empty(), closed.awaiting());
    assertEquals(CountView.State.CLOSED, closed.count().state());
    assertEquals(97, shop.available("CUP"));
    assertEquals(102, shop.available("PLATE"));
    assertThrows(ConflictException.class, () -> counts.close(BIA, id, "again"));
    assertEquals(97, shop.available("CUP"));
  }

  @Test
  void sellingGoesOnWhileSomebodyCounts() {
    UUID id = counts.open(BIA, OpenCount.of("poa", "CUP")).id();
    counts.record(BIA, id, found("CUP", 99));
    OrderView order = shop.buy(guest(), CARD, new CartItem("CUP", 10));
    shop.test.settle();
    shop.send(order.id());
    counts.close(BIA, id, "one was broken");
    assertEquals(89, shop.available("CUP"));
  }

  @Test
  void muchIsBookedOnlyWhenASecondPersonAgrees() {
    UUID id = counts.open(BIA, OpenCount.of("poa", "CUP")).id();
    counts.record(BIA, id, found("CUP", 60));
    UUID proposal = counts.close(BIA, id, "a pallet is gone").awaiting().orElseThrow();
    assertEquals(100, shop.available("CUP"));
    counts.record(BIA, id, found("CUP", 70));
    ConflictException changed =
        assertThrows(
            ConflictException.class,
            () -> shop.store.approvals().approve(CHICO, proposal, "I have looked"));
    assertEquals("BAL-INV010", changed.code());
    UUID again = counts.close(BIA, id, "most of it was there").awaiting().orElseThrow();
    shop.store.approvals().approve(CHICO, again, "I have looked");
    assertEquals(70, shop.available("CUP"));
    assertEquals(CountView.State.CLOSED, counts.count(CHICO, id).state());
  }

  @Test
  void goodsThatAreKeptForBuyersAreNotCountedAway() {
    shop.buy(guest(), CARD, new CartItem("CUP", 98));
    UUID id = counts.open(BIA, OpenCount.of("poa", "CUP")).id();
    counts.record(BIA, id, found("CUP", 96));
    assertThrows(InsufficientStockException.class, () -> counts.close(BIA, id, "stolen"));
    assertEquals(2, shop.available("CUP"));
    assertEquals(CountView.State.OPEN, counts.count(BIA, id).state());
    counts.cancel(BIA, id, "the orders first");
  }

  @Test
  void nothingIsCountedByTwoAtOnceAndWhatIsFoundByChanceJoins() {
    UUID id = counts.open(BIA, OpenCount.of("poa", "CUP")).id();
    ConflictException twice =
        assertThrows(ConflictException.class, () -> counts.open(CHICO, OpenCount.all("poa")));
    assertEquals("BAL-INV009", twice.code());
    UUID other = counts.open(CHICO, OpenCount.of("poa", "LAMP")).id();
    assertThrows(ConflictException.class, () -> counts.record(CHICO, other, found("CUP", 1)));
    counts.record(BIA, id, found("CUP", 100));
    counts.record(BIA, id, found("SPOON", 3));
    counts.close(BIA, id, "spoons behind the cups");
    assertEquals(3, shop.available("SPOON"));
    assertEquals(
        List.of(other),
        counts.counts(BIA, CountQuery.open(10).at("poa")).stream().map(CountView::id).toList());
    counts.cancel(CHICO, other, "tomorrow");
    assertEquals(3, counts.open(CHICO, OpenCount.of("poa", "CUP", "PLATE", "LAMP")).lines().size());
  }

  @Test
  void badRequestsAndStrangersChangeNothing() {
    UUID id = counts.open(BIA, OpenCount.of("poa", "CUP")).id();
    assertThrows(InvalidRequestException.class, () -> counts.record(BIA, id, found("CUP", -1)));
    assertThrows(
        InvalidRequestException.class,
        () ->
            counts.record(
                BIA, id, List.of(new CountedQuantity("CUP", 1), new CountedQuantity("CUP", 2))));
    Actor ze = Actor.staff("ze", Set.of(StockCounts.READ));
    assertThrows(AccessDeniedException.class, () -> counts.record(ze, id, found("CUP", 1)));
    assertThrows(AccessDeniedException.class, () -> counts.count(guest(), id));
    assertEquals(Optional.empty(), counts.count(ze, id).lines().get(0).counted());
  }

  @Test
  void ofManyWhoCloseTheSameCountOneBooksIt() throws Exception {
    int rounds = Race.rounds(3);
    for (int round = 0; round < rounds; round++) {
      UUID id = counts.open(BIA, OpenCount.of("poa", "CUP")).id();
      counts.record(BIA, id, found("CUP", 99 - round));
      assertEquals(1, Race.run(hand -> counts.close(BIA, id, "breakage")));
    }
    assertEquals(100 - rounds, shop.available("CUP"));
  }
}
