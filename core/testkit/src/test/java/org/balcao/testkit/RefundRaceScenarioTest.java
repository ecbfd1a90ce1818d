package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.balcao.backoffice.credit.GiftCardView;
import org.balcao.backoffice.credit.IssueGiftCard;
import org.balcao.backoffice.credit.IssuedGiftCard;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.PaymentState;
import org.balcao.backoffice.order.Tender;
import org.balcao.backoffice.payment.PaymentView;
import org.balcao.backoffice.payment.Payments;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
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

  @Test
  void aGiftCardOfFiftyPaysFortyOnceAndTenAtMostTheSecondTime() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      IssuedGiftCard card = issue();
      Tender tender = Tender.giftCard(card.code().orElseThrow());
      List<CheckoutRequest> requests = new ArrayList<>();
      List<Actor> buyers = new ArrayList<>();
      for (int hand = 0; hand < 2; hand++) {
        Actor buyer = guest();
        buyers.add(buyer);
        requests.add(shop.request(buyer, shop.cart(buyer, CUP)));
      }
      // All of the first is asked of the card alone: who comes second finds too little.
      PaymentChoice alone = PaymentChoice.tenders(tender.of(money("34.90")));
      int won =
          Race.run(
              2,
              hand ->
                  shop.store
                      .checkout()
                      .place(buyers.get(hand), requests.get(hand), money("34.90"), alone));
      assertEquals(1, won);
      GiftCardView left = shop.store.giftCards().card(STAFF, card.card().id());
      assertEquals(money("15.10"), left.balance());
      assertEquals(money("34.90"), left.reserved());
    }
  }

  @Test
  void manyWhoDrawOnOneGiftCardGetWhatIsOnItAndNoMore() throws Exception {
    for (int round = 0; round < Race.ROUNDS; round++) {
      IssuedGiftCard card = issue();
      Payments payments = shop.store.payments();
      UUID holder = card.card().id();
      List<Money> drawn = java.util.Collections.synchronizedList(new ArrayList<>());
      Race.run(
          hand -> {
            Money got =
                shop.store
                    .get(UnitOfWork.class)
                    .call(
                        session ->
                            payments.draw(
                                session,
                                Draws.of(UUID.randomUUID(), money("40.00")),
                                org.balcao.backoffice.credit.CreditKind.GIFT_CARD,
                                holder));
            drawn.add(got);
          });
      drawn.removeIf(Money::isZero);
      assertEquals(2, drawn.size());
      assertTrue(drawn.containsAll(List.of(money("40.00"), money("10.00"))), drawn.toString());
    }
  }

  private IssuedGiftCard issue() {
    return shop.store.giftCards().issue(STAFF, IssueGiftCard.sold(money("50.00"), null, "counter"));
  }

  private PaymentView only(OrderView order) {
    return shop.store.payments().payments(STAFF, order.id()).get(0);
  }
}
