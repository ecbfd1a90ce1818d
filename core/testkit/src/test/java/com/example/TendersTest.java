package com.example;

import static org.balcao.testkit.TestStore.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.catalog.SaveProduct;
import org.balcao.backoffice.catalog.SaveProduct.NewVariant;
import org.balcao.backoffice.credit.GiftCards;
import org.balcao.backoffice.credit.GrantCredit;
import org.balcao.backoffice.credit.IssueGiftCard;
import org.balcao.backoffice.credit.IssuedGiftCard;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.SoldGiftCard;
import org.balcao.backoffice.order.Tender;
import org.balcao.backoffice.payment.PaymentView;
import org.balcao.backoffice.pricing.SetPrice;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.security.Actor;
import org.balcao.testkit.TestStore;
import org.junit.jupiter.api.Test;

class TendersTest {

  @Test
  void aGiftCardCreditAndAGatewayPayOneOrder() {
    try (TestStore test = TestStore.start().offer("LAMP", "120.00", 5)) {
      UUID ana =
          test.store()
              .customers()
              .register(STAFF, RegisterCustomer.of("ana@example.com", "Ana", Locale.ENGLISH))
              .id();
      test.store()
          .storeCredit()
          .grant(
              STAFF,
              new GrantCredit(
                  ana, test.money("15.00"), LocalDate.of(2026, 6, 30), "late delivery"));

      GiftCards cards = test.store().giftCards();
      IssuedGiftCard card =
          cards
              .issue(STAFF, IssueGiftCard.sold(test.money("50.00"), null, "counter 3"))
              .issued()
              .orElseThrow(); // empty above balcao.credit.issue-alone-up-to
      String code = card.code().orElseThrow(); // shown now, and never again

      OrderView order =
          test.buy(
              Actor.customer(ana),
              PaymentChoice.tenders(
                  Tender.giftCard(code), // as much as is on it
                  Tender.storeCredit().of(test.money("10.00")), // exactly that, or it is refused
                  Tender.gateway(TestStore.SCRIPTED, "tok_visa")), // takes the rest; comes last
              new CartItem("LAMP", 1));
      test.settle();
      List<PaymentView> payments = test.store().payments().payments(STAFF, order.id());
      assertEquals(
          List.of(
              test.money("50.00"), test.money("10.00"), order.total().minus(test.money("60.00"))),
          payments.stream().map(PaymentView::amount).toList());
      assertEquals(test.money("50.00"), cards.card(STAFF, card.card().id()).reserved());
      test.booksAreRight();
    }
  }

  @Test
  void aGiftCardIsSoldLikeGoods() {
    try (TestStore test = TestStore.start()) {
      NewVariant gift = NewVariant.giftCard("GIFT-50");
      test.store()
          .catalog()
          .saveAll(
              STAFF,
              List.of(new SaveProduct("GIFT", "Gift card", "", Set.of(), Map.of(), List.of(gift))));
      test.store().prices().set(STAFF, List.of(SetPrice.of("GIFT-50", test.money("50.00"))));

      OrderView order = test.buy("GIFT-50", 2); // nothing to send: the delivery is "none"
      test.settle();
      test.assertThat().order(order).isPaid().isCompleted();

      List<SoldGiftCard> sold = test.store().giftCardSales().ofOrder(STAFF, order.id());
      assertEquals(2, sold.size()); // their codes are in the buyer's mailbox
      test.assertThat().ledger().balances("liability:gift-cards", "-100.00");

      test.store().giftCardSales().takeBack(STAFF, sold.get(0).cardId(), "bought one too many");
      test.store().orders().refund(STAFF, order.id(), test.money("50.00"), "bought one too many");
      test.settle().booksAreRight();
    }
  }
}
