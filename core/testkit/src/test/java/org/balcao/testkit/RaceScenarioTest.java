package org.balcao.testkit;

import static org.balcao.testkit.Shop.guest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcao.backoffice.inventory.InsufficientStockException;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many want the same thing at the same time. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RaceScenarioTest {
  private static final int BUYERS = 1000;
  private static final int THREADS = 32;
  private static final PaymentChoice CARD = PaymentChoice.token("card", "tok-approve");

  private final TestDatabase database;
  private Shop shop;

  RaceScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database);
  }

  @AfterEach
  void booksAreRight() {
    shop.test.booksAreRight();
    shop.close();
  }

  @Test
  void aThousandBuyersGetExactlyTheHundredCupsThereAre() throws Exception {
    AtomicInteger sold = new AtomicInteger();
    race(
        BUYERS,
        number -> {
          if (bought(new CartItem("CUP", 1))) {
            sold.incrementAndGet();
          }
        });
    assertEquals(100, sold.get());
    assertEquals(0, shop.available("CUP"));
  }

  @Test
  void cartsOfTwoGoodsInOppositeOrderNeverDeadlock() throws Exception {
    AtomicInteger sold = new AtomicInteger();
    race(
        BUYERS,
        number -> {
          CartItem cup = new CartItem("CUP", 1);
          CartItem plate = new CartItem("PLATE", 1);
          boolean even = number % 2 == 0;
          if (bought(even ? cup : plate, even ? plate : cup)) {
            sold.incrementAndGet();
          }
        });
    assertEquals(100, sold.get());
    assertEquals(0, shop.available("CUP"));
    assertEquals(0, shop.available("PLATE"));
  }

  @Test
  void twoCompletionsOfOneCartMakeOneOrder() throws Exception {
    for (int round = 0; round < 20; round++) {
      Actor buyer = guest();
      Cart cart = shop.cart(buyer, new CartItem("CUP", 1));
      CheckoutRequest request = shop.request(buyer, cart);
      Money total = shop.store.checkout().quote(buyer, request).total();
      AtomicInteger orders = new AtomicInteger();
      race(
          4,
          number -> {
            try {
              OrderView order = shop.store.checkout().place(buyer, request, total, CARD);
              orders.addAndGet(order == null ? 0 : 1);
            } catch (ConflictException e) {
              // The cart is ordered already: what the losers are to be told.
            }
          });
      assertEquals(1, orders.get());
    }
    assertEquals(80, shop.available("CUP"));
  }

  @Test
  void theSameCommandSentSixteenTimesAtOnceGivesOneAnswer() throws Exception {
    Actor buyer = guest();
    CheckoutRequest request = shop.request(buyer, shop.cart(buyer, new CartItem("PLATE", 1)));
    Money total = shop.store.checkout().quote(buyer, request).total();
    List<Future<OrderView>> answers = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(16);
    try {
      for (int i = 0; i < 16; i++) {
        answers.add(
            pool.submit(
                () -> shop.store.checkout().place(buyer.once("one"), request, total, CARD)));
      }
      for (Future<OrderView> answer : answers) {
        assertEquals(answers.get(0).get(), answer.get());
      }
    } finally {
      pool.shutdown();
    }
    assertEquals(99, shop.available("PLATE"));
  }

  /** Whether a buyer got what it wanted; told that there is not enough otherwise. */
  private boolean bought(CartItem... items) {
    Actor buyer = guest();
    try {
      // What everybody sees before the race is over: a cart that can be bought, or one that cannot.
      Cart cart = shop.cart(buyer, items);
      if (!cart.buyable()) {
        return false;
      }
      CheckoutRequest request = shop.request(buyer, cart);
      Money total = shop.store.checkout().quote(buyer, request).total();
      shop.store.checkout().place(buyer, request, total, CARD);
      return true;
    } catch (InsufficientStockException e) {
      return false;
    } catch (ConflictException e) {
      if (e.code().equals("BAL-CHK001")) {
        return false;
      }
      throw e;
    }
  }

  private interface Move {
    void make(int number) throws Exception;
  }

  private static void race(int moves, Move move) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < moves; i++) {
        int number = i;
        all.add(
            pool.submit(
                () -> {
                  move.make(number);
                  return null;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      pool.shutdown();
    }
  }
}
