package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.backoffice.payment.PaymentView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Several hands on the same money. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RefundRaceScenarioTest {
  private static final CartItem CUP = new CartItem("CUP", 1);
  private static final PaymentChoice CARD = PaymentChoice.token("card", "tok-approve");

  private final TestDatabase database;
  private Shop shop;

  RefundRaceScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database, b -> b.set("balcao.orders.capture", "on-confirmation"));
    shop.stock("CUP", 4 * Race.ROUNDS);
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  @Test
  void ofManyWhoRefundTheSamePaymentOneWins() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      OrderView order = shop.buy(guest(), CARD, CUP);
      shop.test.settle();
      int won =
          Race.run(
              hand ->
                  shop.store.orders().refund(STAFF, order.id(), money("34.90"), "by hand " + hand));
      shop.test.settle();
      assertEquals(1, won);
      assertEquals(money("34.90"), only(order).refunded());
      assertEquals(PaymentState.REFUNDED, shop.order(order.id()).paymentState());
    }
  }

  @Test
  void partsOfARefundNeverExceedWhatWasCaptured() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      OrderView order = shop.buy(guest(), CARD, CUP);
      shop.test.settle();
      int won =
          Race.run(
              hand ->
                  shop.store.orders().refund(STAFF, order.id(), money("10.00"), "by hand " + hand));
      shop.test.settle();
      assertEquals(3, won);
      assertEquals(money("30.00"), only(order).refunded());
    }
  }

  private PaymentView only(OrderView order) {
    return shop.store.payments().payments(STAFF, order.id()).get(0);
  }
}
