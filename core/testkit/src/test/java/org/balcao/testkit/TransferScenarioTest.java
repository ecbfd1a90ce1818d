package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.balcao.backoffice.inventory.InsufficientStockException;
import org.balcao.backoffice.inventory.Inventory;
import org.balcao.backoffice.inventory.SendTransfer;
import org.balcao.backoffice.inventory.StockLevel;
import org.balcao.backoffice.inventory.StockLocation;
import org.balcao.backoffice.inventory.StockTransfers;
import org.balcao.backoffice.inventory.TransferQuery;
import org.balcao.backoffice.inventory.TransferView;
import org.balcao.backoffice.inventory.TransferredQuantity;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Goods go from Porto Alegre to Recife, and most of them arrive. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TransferScenarioTest {
  private static final PaymentChoice CARD = PaymentChoice.token("card", "tok-approve");

  private final TestDatabase database;
  private Shop shop;
  private StockTransfers transfers;

  TransferScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database);
    transfers = shop.store.stockTransfers();
    shop.store.inventory().saveLocation(STAFF, new StockLocation("rec", "Recife", Shop.SHOP, 2));
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  private Map<String, Integer> onHand(String sku) {
    Map<String, Integer> levels = new TreeMap<>();
    for (StockLevel level : shop.store.inventory().levels(STAFF, List.of(sku))) {
      levels.put(level.location(), level.onHand());
    }
    return levels;
  }

  private static TransferredQuantity cups(int quantity) {
    return new TransferredQuantity("CUP", quantity);
  }

  private static TransferredQuantity plates(int quantity) {
    return new TransferredQuantity("PLATE", quantity);
  }

  @Test
  void whatIsOnTheRoadIsSoldByNobodyUntilItHasArrived() {
    TransferView sent = transfers.send(STAFF, SendTransfer.of("poa", "rec", cups(40), plates(10)));
    assertEquals(TransferView.State.IN_TRANSIT, sent.state());
    assertEquals(60, shop.available("CUP"));
    assertEquals(Map.of("poa", 60), onHand("CUP"));

    TransferView first = transfers.receive(STAFF, sent.id(), List.of(cups(25)));
    assertEquals(15, first.lines().get(0).underWay());
    assertEquals(85, shop.available("CUP"));
    assertEquals(
        List.of(sent.id()),
        transfers.transfers(STAFF, TransferQuery.open(10).at("rec")).stream()
            .map(TransferView::id)
            .toList());

    TransferView all = transfers.receiveAll(STAFF, sent.id());
    assertEquals(TransferView.State.RECEIVED, all.state());
    assertEquals(Map.of("poa", 60, "rec", 40), onHand("CUP"));
    assertEquals(Map.of("poa", 90, "rec", 10), onHand("PLATE"));
    assertEquals(List.of(), transfers.transfers(STAFF, TransferQuery.open(10)));
  }

  @Test
  void whatFellOffTheLorryIsGivenUpAndIsOnNoShelf() {
    UUID id = transfers.send(STAFF, SendTransfer.of("poa", "rec", cups(40))).id();
    transfers.receive(STAFF, id, List.of(cups(38)));
    TransferView closed = transfers.close(STAFF, id, "two broken on arrival");
    assertEquals(new TransferView.Line("CUP", 40, 38, 0, 2), closed.lines().get(0));
    assertEquals(98, shop.available("CUP"));
    ConflictException ended =
        assertThrows(ConflictException.class, () -> transfers.recall(STAFF, id, "too late"));
    assertEquals("BAL-INV006", ended.code());
  }

  @Test
  void aLorryThatTurnsRoundBringsAllBack() {
    UUID id = transfers.send(STAFF, SendTransfer.of("poa", "rec", cups(40))).id();
    transfers.receive(STAFF, id, List.of(cups(1)));
    TransferView back = transfers.recall(STAFF, id, "the road is closed");
    assertEquals(TransferView.State.RECALLED, back.state());
    assertEquals(Map.of("poa", 99, "rec", 1), onHand("CUP"));
  }

  @Test
  void goodsThatAreKeptForBuyersStayWhereTheyAre() {
    OrderView order = shop.buy(guest(), CARD, new CartItem("CUP", 70));
    InsufficientStockException refused =
        assertThrows(
            InsufficientStockException.class,
            () -> transfers.send(STAFF, SendTransfer.of("poa", "rec", plates(5), cups(31))));
    assertEquals(Map.of("CUP", 30), refused.available());
    assertEquals(Map.of("poa", 100), onHand("PLATE"));
    transfers.send(STAFF, SendTransfer.of("poa", "rec", cups(30)));
    shop.test.settle();
    shop.send(order.id());
  }

  @Test
  void whoeverWaitsIsServedByWhatArrives() {
    OrderView waiting = shop.buy(guest(), CARD, new CartItem("LAMP", 2));
    shop.test.settle();
    UUID id =
        transfers
            .send(STAFF, SendTransfer.of("poa", "rec", new TransferredQuantity("LAMP", 1)))
            .id();
    OrderView later = shop.buy(guest(), CARD, new CartItem("LAMP", 1));
    shop.test.settle();
    assertEquals(FulfilmentState.BACKORDERED, shop.order(later.id()).fulfilmentState());
    transfers.receiveAll(STAFF, id);
    shop.test.settle();
    shop.send(later.id());
    assertEquals(FulfilmentState.SHIPPED, shop.order(later.id()).fulfilmentState());
    shop.send(waiting.id());
  }

  @Test
  void badRequestsChangeNothing() {
    assertThrows(
        InvalidRequestException.class,
        () -> transfers.send(STAFF, SendTransfer.of("poa", "poa", cups(1))));
    assertThrows(
        InvalidRequestException.class,
        () -> transfers.send(STAFF, SendTransfer.of("poa", "rec", cups(1), cups(2))));
    assertThrows(
        NotFoundException.class,
        () -> transfers.send(STAFF, SendTransfer.of("poa", "moon", cups(1))));
    Actor reader = Actor.staff("ze", Set.of(Inventory.READ));
    assertThrows(
        AccessDeniedException.class,
        () -> transfers.send(reader, SendTransfer.of("poa", "rec", cups(1))));
    UUID id = transfers.send(STAFF, SendTransfer.of("poa", "rec", cups(2))).id();
    ConflictException more =
        assertThrows(ConflictException.class, () -> transfers.receive(STAFF, id, List.of(cups(3))));
    assertEquals("BAL-INV007", more.code());
    assertEquals(Map.of("poa", 98), onHand("CUP"));
    assertEquals(2, transfers.transfer(reader, id).lines().get(0).underWay());
  }

  @Test
  void ofManyWhoReceiveTheSameLorryOneBooksItIn() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      UUID id = transfers.send(STAFF, SendTransfer.of("poa", "rec", cups(2))).id();
      assertEquals(1, Race.run(hand -> transfers.receiveAll(STAFF, id)));
    }
    assertEquals(100, shop.available("CUP"));
  }
}
