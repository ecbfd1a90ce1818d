package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.balcao.backoffice.credit.CreditKind;
import org.balcao.backoffice.credit.GiftCardView;
import org.balcao.backoffice.credit.IssueGiftCard;
import org.balcao.backoffice.credit.IssuedGiftCard;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Tender;
import org.balcao.backoffice.payment.PaymentView;
import org.balcao.backoffice.payment.Payments;
import org.balcao.backoffice.pricing.SetPrice;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.spi.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Several hands at once on one gift card of 50.00. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class GiftCardRaceScenarioTest {
  private static final int ROUNDS = Race.rounds(2);
  private static final int CARDS = Math.max(1, Race.THREADS / 2);

  private final TestDatabase database;
  private Shop shop;

  GiftCardRaceScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database, b -> b.set("balcao.orders.capture", "on-confirmation"));
    // A plate and the van cost 40.00.
    shop.store.prices().set(STAFF, List.of(SetPrice.of("PLATE", money("25.00"))));
    shop.stock("PLATE", 2 * CARDS * ROUNDS);
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  @Test
  void twoCheckoutsOfFortyDrawFortyAndTenAndAGatewayPaysTheRest() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      List<IssuedGiftCard> cards = issue(CARDS);
      Map<Integer, OrderView> orders = new ConcurrentHashMap<>();
      int won =
          Race.run(
              2 * CARDS,
              hand ->
                  orders.put(
                      hand,
                      checkOut(
                          Tender.giftCard(code(cards.get(hand % CARDS))),
                          Tender.gateway("card", "tok-approve"))));
      assertEquals(2 * CARDS, won);
      for (int i = 0; i < CARDS; i++) {
        IssuedGiftCard card = cards.get(i);
        assertHolds(card, "0.00", "50.00");
        assertEquals(
            List.of(money("10.00"), money("40.00")),
            Stream.of(orders.get(i), orders.get(i + CARDS)).map(this::drawn).sorted().toList());
      }
      shop.test.settle();
      for (OrderView order : orders.values()) {
        assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
        Money paid =
            shop.store.payments().payments(STAFF, order.id()).stream()
                .map(PaymentView::captured)
                .reduce(money("0.00"), Money::plus);
        assertEquals(money("40.00"), paid);
      }
      cards.forEach(card -> assertHolds(card, "0.00", "0.00"));
    }
  }

  @Test
  void ofTwoCheckoutsThatWantFortyOfItOneIsRefusedAndTakesNothing() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      List<IssuedGiftCard> cards = issue(CARDS);
      Map<UUID, String> refused = new ConcurrentHashMap<>();
      int stock = shop.available("PLATE");
      int won =
          Race.run(
              2 * CARDS,
              hand -> {
                IssuedGiftCard card = cards.get(hand % CARDS);
                try {
                  checkOut(Tender.giftCard(code(card)).of(money("40.00")));
                } catch (ConflictException e) {
                  refused.put(card.card().id(), e.code());
                  throw e;
                }
              });
      assertEquals(CARDS, won);
      assertEquals(CARDS, refused.size());
      assertTrue(refused.values().stream().allMatch("BAL-ORD017"::equals), refused.toString());
      assertEquals(stock - CARDS, shop.available("PLATE"));
      cards.forEach(card -> assertHolds(card, "10.00", "40.00"));
    }
    shop.test.settle();
  }

  @Test
  void manyWhoDrawOnOneGiftCardGetWhatIsOnItAndNoMore() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      IssuedGiftCard card = issue();
      Payments payments = shop.store.payments();
      UUID holder = card.card().id();
      List<Money> drawn = Collections.synchronizedList(new ArrayList<>());
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
                                CreditKind.GIFT_CARD,
                                holder));
            drawn.add(got);
          });
      drawn.removeIf(Money::isZero);
      assertEquals(2, drawn.size());
      assertTrue(drawn.containsAll(List.of(money("40.00"), money("10.00"))), drawn.toString());
    }
  }

  /** As a buyer does it: a cart, a way to be sent, a price, and the tenders. */
  private OrderView checkOut(Tender... tenders) {
    return shop.buy(guest(), PaymentChoice.tenders(tenders), new CartItem("PLATE", 1));
  }

  private Money drawn(OrderView order) {
    return shop.store.payments().payments(STAFF, order.id()).stream()
        .filter(payment -> payment.gateway().equals(CreditKind.GIFT_CARD.tender()))
        .map(PaymentView::amount)
        .reduce(money("0.00"), Money::plus);
  }

  private void assertHolds(IssuedGiftCard card, String balance, String reserved) {
    GiftCardView now = shop.store.giftCards().card(STAFF, card.card().id());
    assertEquals(money(balance), now.balance());
    assertEquals(money(reserved), now.reserved());
  }

  private static String code(IssuedGiftCard card) {
    return card.code().orElseThrow();
  }

  private List<IssuedGiftCard> issue(int cards) {
    return Stream.generate(this::issue).limit(cards).toList();
  }

  private IssuedGiftCard issue() {
    return shop.store
        .giftCards()
        .issue(STAFF, IssueGiftCard.sold(money("50.00"), null, "counter"))
        .issued()
        .orElseThrow();
  }
}
