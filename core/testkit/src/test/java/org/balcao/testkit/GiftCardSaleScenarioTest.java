package org.balcao.testkit;

import static org.balcao.testkit.TestStore.SCRIPTED;
import static org.balcao.testkit.TestStore.STAFF;
import static org.balcao.testkit.script.Act.isUnavailable;
import static org.balcao.testkit.script.Act.losesAnswer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balcao.backoffice.catalog.SaveProduct;
import org.balcao.backoffice.credit.GiftCardView;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.SoldGiftCard;
import org.balcao.backoffice.order.Tender;
import org.balcao.backoffice.pricing.SetPrice;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.frontoffice.notification.NotificationView;
import org.balcao.frontoffice.notification.Template;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.payment.Dispute.Stage;
import org.balcao.testkit.script.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Gift cards on sale: paid for like goods, sent by mail, and owed until they are spent. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class GiftCardSaleScenarioTest {
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

  private final TestDatabase database;
  private TestStore test;
  private Statement statement;

  GiftCardSaleScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    test = TestStore.scripted(database::fresh);
    statement = new Statement(test);
    test.store()
        .catalog()
        .saveAll(
            STAFF,
            List.of(
                new SaveProduct(
                    "GIFT",
                    "Gift card",
                    "",
                    Set.of(),
                    Map.of(),
                    List.of(SaveProduct.NewVariant.giftCard("GIFT")))));
    test.store().prices().set(STAFF, List.of(SetPrice.of("GIFT", test.money("50.00"))));
  }

  @AfterEach
  void booksAreRightAndTheStoreCloses() {
    test.booksAreRight();
    test.close();
  }

  @Test
  void twoUnitsAreTwoCardsWhoseCodesAreMailedAndKeptNowhere() {
    test.gateway().next(Call.CAPTURE, isUnavailable(), losesAnswer());
    OrderView order = test.buy("GIFT", 2);
    assertEquals(test.money("100.00"), order.total());
    assertEquals(test.money("0.00"), order.tax());
    test.settle();
    assertEquals(List.of(), cards(order));
    test.pass(Duration.ofHours(1));

    OrderView done = test.order(order);
    assertEquals(OrderState.COMPLETED, done.state());
    assertEquals(FulfilmentState.DELIVERED, done.fulfilmentState());
    assertEquals(List.of(test.money("100.00")), test.gateway().captured(order.number()));
    assertEquals(
        List.of(test.money("50.00"), test.money("50.00")),
        cards(order).stream().map(SoldGiftCard::amount).toList());
    test.assertThat()
        .ledger()
        .balances("asset:clearing:scripted", "100.00")
        .balances("liability:gift-cards", "-100.00")
        .balances("liability:deposits", "0.00")
        .balances("income:sales", "0.00");

    List<String> codes = mailed();
    assertEquals(2, Set.copyOf(codes).size());
    codes.forEach(code -> assertEquals(test.money("50.00"), check(code).balance()));
    NotificationView mail = mail(order);
    String kept = test.store().notifications().content(STAFF, mail.id()).text();
    codes.forEach(code -> assertFalse(kept.contains(code), kept));
    assertTrue(kept.contains("••••-" + codes.get(0).substring(15)), kept);

    // A mail that got lost is written anew, with other codes.
    test.store().notifications().resend(STAFF, mail.id());
    test.settle();
    List<String> again = mailed().subList(2, 4);
    again.forEach(code -> assertEquals(test.money("50.00"), check(code).balance()));
    codes.forEach(code -> assertThrows(ConflictException.class, () -> check(code)));
  }

  @Test
  void amongOtherGoodsTheyDoNotWaitForTheParcel() {
    OrderView order =
        test.buy(
            Shop.guest(),
            PaymentChoice.of(SCRIPTED),
            new CartItem("GIFT", 1),
            new CartItem(TestStore.ARTICLE, 2));
    test.settle();
    assertEquals(1, mailed().size());
    assertEquals(FulfilmentState.PARTIALLY_SHIPPED, test.order(order).fulfilmentState());
    assertEquals(List.of(test.money("50.00")), test.gateway().captured(order.number()));
    test.booksAreRight();

    test.send(order);
    test.pass(Duration.ofDays(3));
    test.assertThat().order(order).isPaid().isCompleted();
    test.assertThat().ledger().balances("liability:gift-cards", "-50.00");
    assertEquals(1, mailed().size());
  }

  @Test
  void ofACardThatWasDrawnOnlyTheRestIsRefunded() {
    OrderView order = test.buy("GIFT", 1);
    test.settle();
    UUID card = cards(order).get(0).cardId();
    OrderView spent =
        test.buy(
            Shop.guest(),
            PaymentChoice.tenders(Tender.giftCard(mailed().get(0))),
            new CartItem(TestStore.ARTICLE, 1));
    test.settle();
    test.send(spent);
    assertConflict("BAL-ORD040", () -> refund(order, "50.00"));
    assertConflict("BAL-ORD003", () -> cancel(order));

    SoldGiftCard back = test.store().giftCardSales().takeBack(STAFF, card, "not wanted");
    assertEquals(test.money("50.00").minus(spent.total()), back.back());
    assertEquals(GiftCardView.State.BLOCKED, test.store().giftCards().card(STAFF, card).state());
    assertConflict("BAL-ORD041", () -> test.store().giftCardSales().takeBack(STAFF, card, "again"));
    assertConflict(
        "BAL-ORD040",
        () ->
            test.store()
                .orders()
                .refund(STAFF, order.id(), back.back().plus(test.money("0.01")), "too much"));
    test.store().orders().refund(STAFF, order.id(), back.back(), "not wanted");
    test.settle();
    assertEquals(List.of(back.back()), test.gateway().refunded(order.number()));
    test.assertThat()
        .ledger()
        .balances("liability:gift-cards", "0.00")
        .balances("asset:clearing:scripted", spent.total());
  }

  @Test
  void aChargebackOfThePurchaseBlocksTheCardUntilItIsWon() {
    OrderView order = test.buy("GIFT", 1);
    test.settle();
    String code = mailed().get(0);
    test.gateway().tells(statement.news(order, "n1", Stage.OPENED, order.total(), 0));
    statement.read();
    assertThrows(ConflictException.class, () -> check(code));
    test.gateway().tells(statement.news(order, "n2", Stage.WON, order.total(), 5));
    statement.read();
    assertEquals(test.money("50.00"), check(code).balance());
  }

  @Test
  void anOrderThatIsCancelledOrDeclinedInTimeMakesNoCard() {
    Actor buyer = Shop.guest();
    OrderView cancelled = test.buy(buyer, PaymentChoice.of(SCRIPTED), new CartItem("GIFT", 1));
    test.store().orders().cancel(buyer, cancelled.id(), "changed my mind");
    test.settle();
    assertEquals(OrderState.CANCELLED, test.order(cancelled).state());
    assertEquals(List.of(), cards(cancelled));

    test.gateway().next(org.balcao.testkit.script.Act.refuses());
    OrderView declined = test.buy("GIFT", 1);
    test.settle();
    assertEquals(OrderState.PAYMENT_DECLINED, test.order(declined).state());
    assertEquals(List.of(), cards(declined));
    assertThrows(
        InvalidRequestException.class,
        () ->
            test.store()
                .catalog()
                .saveAll(
                    STAFF,
                    List.of(
                        new SaveProduct(
                            "HEAVY",
                            "Gift card",
                            "",
                            Set.of(),
                            Map.of(),
                            List.of(
                                new SaveProduct.NewVariant(
                                    "HEAVY",
                                    "",
                                    null,
                                    5,
                                    0,
                                    0,
                                    0,
                                    "standard",
                                    Map.of(),
                                    true,
                                    false))))));
  }

  private List<SoldGiftCard> cards(OrderView order) {
    return test.store().giftCardSales().ofOrder(STAFF, order.id());
  }

  /** The codes in the buyer's mailbox. */
  private List<String> mailed() {
    return test.notifier().sentTo(TestStore.BUYER).stream()
        .filter(message -> message.template().equals(Template.GIFT_CARDS.code()))
        .flatMap(message -> CODE.matcher(message.text()).results())
        .map(found -> found.group())
        .toList();
  }

  private NotificationView mail(OrderView order) {
    return test.store().notifications().ofOrder(STAFF, order.id()).stream()
        .filter(message -> message.template() == Template.GIFT_CARDS)
        .findFirst()
        .orElseThrow();
  }

  private GiftCardView check(String code) {
    return test.store().giftCards().check(Shop.guest(), code);
  }

  private void refund(OrderView order, String amount) {
    test.store().orders().refund(STAFF, order.id(), test.money(amount), "not wanted");
  }

  private void cancel(OrderView order) {
    test.store().orders().cancel(STAFF, order.id(), "not wanted");
  }

  private static void assertConflict(
      String code, org.junit.jupiter.api.function.Executable command) {
    assertEquals(code, assertThrows(ConflictException.class, command).code());
  }
}
