package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.inventory.InsufficientStockException;
import org.balcao.backoffice.order.Amended;
import org.balcao.backoffice.order.Amendment;
import org.balcao.backoffice.order.AmendmentPreview;
import org.balcao.backoffice.order.EditOrder;
import org.balcao.backoffice.order.FulfilmentState;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.order.PayAgain;
import org.balcao.backoffice.payment.PaymentView;
import org.balcao.backoffice.shipping.ShipmentView;
import org.balcao.backoffice.warehouse.PickList;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.testkit.script.Act;
import org.balcao.testkit.script.ScriptedFraud;
import org.balcao.testkit.script.ScriptedGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A buyer calls: something else is wanted than was ordered. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AmendmentScenarioTest {
  private static final PaymentChoice CARD = PaymentChoice.token("card", "tok-approve");
  private static final Actor BIA =
      Actor.staff("bia", Set.of(Orders.READ, Orders.WRITE, Orders.PRICE_OVERRIDE));
  private static final Actor CHICO =
      Actor.staff(
          "chico", Set.of(Orders.READ, Orders.PRICE_OVERRIDE, Approvals.READ, Approvals.DECIDE));
  private static final Actor ZE = Actor.staff("ze", Set.of(Orders.READ, Orders.WRITE));

  private final TestDatabase database;
  private final ScriptedGateway bank = new ScriptedGateway();
  private final ScriptedFraud bureau = new ScriptedFraud();
  private Shop shop;
  private UUID packed;

  AmendmentScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop =
        Shop.open(
            database,
            b ->
                b.set("balcao.orders.price-override-alone-up-to", "20.00 BRL")
                    .plugin(PluginKind.PAYMENT, "bank", bank)
                    .plugin(PluginKind.FRAUD, "bureau", bureau)
                    .set("balcao.payment.pix.type", "simulator")
                    .set("balcao.payment.pix.take-at-once", "true"));
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  private OrderView bought(PaymentChoice payment, CartItem... items) {
    OrderView order = shop.buy(guest(), payment, items);
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    return shop.order(order.id());
  }

  private Amendment change(UUID id) {
    return Amendment.of(shop.order(id), "the buyer called");
  }

  private OrderView amend(UUID id, Amendment change) {
    Amended amended = shop.store.orders().amend(STAFF, id, change);
    assertEquals(Optional.empty(), amended.awaiting());
    return amended.order();
  }

  private Money captured(UUID id) {
    return sum(id, PaymentView::captured);
  }

  private Money sum(UUID id, java.util.function.Function<PaymentView, Money> part) {
    shop.test.settle();
    return shop.store.payments().payments(STAFF, id).stream()
        .map(part)
        .reduce(money("0.00"), Money::plus);
  }

  private void finish(UUID id) {
    while (shop.order(id).fulfilmentState() != FulfilmentState.SHIPPED) {
      shop.send(id);
    }
    shop.store.shipping().ofOrder(STAFF, id).stream()
        .filter(s -> s.state() == ShipmentView.State.DISPATCHED)
        .forEach(s -> shop.store.shipping().delivered(STAFF, s.id()));
    shop.test.settle();
    OrderView done = shop.order(id);
    assertEquals(OrderState.COMPLETED, done.state());
    assertEquals(
        done.total(), captured(id).minus(sum(id, PaymentView::refunded)), "what was paid and kept");
  }

  private ShipmentView labelled(UUID id) {
    PickList list = shop.store.warehouse().release(STAFF, id).get(0);
    shop.store.warehouse().pickedAll(STAFF, list.id());
    shop.store.warehouse().packInOne(STAFF, list.id());
    packed = list.id();
    ShipmentView shipment = shop.store.shipping().ship(STAFF, list.id());
    shop.test.settle();
    return shop.store.shipping().shipment(STAFF, shipment.id());
  }

  @Test
  void aPlateMoreIsPaidWithTheSameCardBeforeAnythingLeaves() {
    UUID id = bought(CARD, new CartItem("CUP", 2)).id();
    ShipmentView ready = labelled(id);

    Amendment change = change(id).adding("PLATE", 1);
    AmendmentPreview preview = shop.store.orders().previewAmendment(STAFF, id, change);
    assertEquals(money("54.80"), preview.before());
    assertEquals(money("89.80"), preview.after());
    assertEquals(money("35.00"), preview.toPay());
    assertEquals(100, shop.available("PLATE"));

    OrderView amended = amend(id, change);
    assertEquals(money("89.80"), amended.total());
    assertEquals(99, shop.available("PLATE"));
    assertEquals(money("35.00"), shop.store.orders().due(STAFF, id));
    ConflictException unpaid =
        assertThrows(
            ConflictException.class,
            () -> shop.store.shipping().dispatch(STAFF, List.of(ready.id())));
    assertEquals("BAL-ORD023", unpaid.code());

    shop.test.settle();
    assertEquals(money("0.00"), shop.store.orders().due(STAFF, id));
    shop.store.shipping().dispatch(STAFF, List.of(ready.id()));
    shop.test.settle();
    finish(id);
    assertTrue(
        shop.store.orders().timeline(STAFF, id).stream()
            .anyMatch(e -> e.what().contains("line 2 added: 1 PLATE")));
  }

  @Test
  void whatIsNotWantedAnyMoreIsNotTaken() {
    UUID id = bought(CARD, new CartItem("CUP", 3), new CartItem("PLATE", 1)).id();
    OrderView amended = amend(id, change(id).removing("2").resizing("1", 2));
    assertEquals(money("54.80"), amended.total());
    assertEquals(98, shop.available("CUP"));
    assertEquals(100, shop.available("PLATE"));
    finish(id);
    assertEquals(money("54.80"), captured(id));
    assertEquals(money("0.00"), sum(id, PaymentView::refunded));
  }

  @Test
  void anAuthorisationThatIsNotNeededAnyMoreIsGivenFreeAtOnce() {
    UUID id = bought(CARD, new CartItem("CUP", 1)).id();
    amend(id, change(id).adding("PLATE", 1));
    assertEquals(money("69.90"), sum(id, PaymentView::authorized));
    amend(id, change(id).removing("2"));
    assertEquals(money("34.90"), sum(id, PaymentView::authorized));
    finish(id);
  }

  @Test
  void moneyThatWasTakenAtOnceIsRefundedAndTakenAgain() {
    UUID id =
        bought(
                PaymentChoice.token("pix", "tok-approve"),
                new CartItem("CUP", 1),
                new CartItem("PLATE", 1))
            .id();
    assertEquals(money("69.90"), captured(id));
    amend(id, change(id).removing("2"));
    assertEquals(money("35.00"), sum(id, PaymentView::refunded));
    amend(id, change(id).adding("PLATE", 2));
    assertEquals(money("139.90"), captured(id));
    finish(id);
    assertEquals(List.of("1", "3"), shop.order(id).lines().stream().map(l -> l.lineId()).toList());
  }

  @Test
  void anotherPriceNeedsAPermissionAndMuchOfItASecondPerson() {
    UUID id = bought(CARD, new CartItem("PLATE", 2)).id();
    Orders orders = shop.store.orders();
    Amendment little = change(id).pricing("1", money("30.00"));
    assertThrows(AccessDeniedException.class, () -> orders.amend(ZE, id, little));
    assertEquals(money("75.00"), orders.amend(BIA, id, little).order().total());

    Amendment much = change(id).pricing("1", money("15.00"));
    assertTrue(orders.previewAmendment(BIA, id, much).needsApproval());
    Amended proposed = orders.amend(BIA, id, much);
    assertEquals(money("75.00"), shop.order(id).total());
    shop.store.approvals().approve(CHICO, proposed.awaiting().orElseThrow(), "a good customer");
    assertEquals(money("45.00"), shop.order(id).total());
    finish(id);
    assertEquals(money("45.00"), captured(id));
  }

  @Test
  void whatIsTakenOffBitByBitIsMuchInTheEnd() {
    UUID id = bought(CARD, new CartItem("PLATE", 1)).id();
    Orders orders = shop.store.orders();
    orders.amend(BIA, id, change(id).pricing("1", money("25.00")));
    Amended second = orders.amend(BIA, id, change(id).pricing("1", money("14.00")));
    assertEquals(money("40.00"), second.order().total());
    shop.store.approvals().approve(CHICO, second.awaiting().orElseThrow(), "a good customer");
    assertEquals(money("29.00"), shop.order(id).total());
    assertTrue(
        orders.previewAmendment(BIA, id, change(id).pricing("1", money("3.00"))).needsApproval());
    orders.amend(BIA, id, change(id).pricing("1", money("10.00")));
    assertEquals(money("25.00"), shop.order(id).total());
    finish(id);
  }

  @Test
  void aPriceThatWasProposedForAnotherOrderThanItIsNowIsNotApproved() {
    UUID id = bought(CARD, new CartItem("PLATE", 2)).id();
    UUID proposal =
        shop.store
            .orders()
            .amend(BIA, id, change(id).pricing("1", money("1.00")))
            .awaiting()
            .orElseThrow();
    amend(id, change(id).resizing("1", 40));
    assertThrows(
        ConflictException.class, () -> shop.store.approvals().approve(CHICO, proposal, "yes"));
  }

  @Test
  void whatHasLeftIsFixedAndTheRestIsNot() {
    UUID id = bought(CARD, new CartItem("CUP", 2), new CartItem("LAMP", 4)).id();
    assertEquals(FulfilmentState.BACKORDERED, shop.order(id).fulfilmentState());
    amend(id, change(id).resizing("2", 3).adding("PLATE", 1));
    shop.test.settle();
    amend(id, change(id).removing("2").adding("LAMP", 5));
    shop.send(id);
    assertEquals(FulfilmentState.PARTIALLY_SHIPPED, shop.order(id).fulfilmentState());
    assertThrows(InvalidRequestException.class, () -> amend(id, change(id).resizing("1", 1)));
    assertThrows(
        InvalidRequestException.class, () -> amend(id, change(id).pricing("1", money("1.00"))));

    Amendment rest =
        shop.order(id).lines().stream()
            .filter(l -> l.shipped() == 0)
            .reduce(change(id), (c, l) -> c.removing(l.lineId()), (a, b) -> b);
    if (rest.quantities().isEmpty()) {
      rest = change(id).adding("CUP", 1);
    }
    amend(id, rest);
    shop.test.settle();
  }

  @Test
  void theLastOpenLineIsTakenOutAndTheOrderIsDone() {
    UUID id = bought(CARD, new CartItem("CUP", 2), new CartItem("PLATE", 1)).id();
    PickList list = shop.store.warehouse().release(STAFF, id).get(0);
    shop.store
        .warehouse()
        .picked(
            STAFF,
            list.id(),
            List.of(
                new org.balcao.backoffice.warehouse.PickedQuantity("1", 2),
                new org.balcao.backoffice.warehouse.PickedQuantity("2", 0)));
    shop.store.warehouse().packInOne(STAFF, list.id());
    ShipmentView shipment = shop.store.shipping().ship(STAFF, list.id());
    shop.test.settle();
    shop.store.shipping().dispatch(STAFF, List.of(shipment.id()));
    shop.test.settle();
    assertEquals(FulfilmentState.PARTIALLY_SHIPPED, shop.order(id).fulfilmentState());

    OrderView amended = amend(id, change(id).removing("2"));
    assertEquals(FulfilmentState.SHIPPED, amended.fulfilmentState());
    finish(id);
    assertEquals(money("54.80"), sum(id, PaymentView::authorized));
    assertThrows(ConflictException.class, () -> amend(id, change(id).adding("CUP", 1)));
  }

  @Test
  void goodsThatWerePackedForTheOrderAsItWasGoBackToTheShelf() {
    UUID id = bought(CARD, new CartItem("CUP", 2), new CartItem("PLATE", 1)).id();
    ShipmentView ready = labelled(id);
    amend(id, change(id).resizing("1", 5));
    shop.test.settle();
    assertEquals(
        ShipmentView.State.CANCELLED, shop.store.shipping().shipment(STAFF, ready.id()).state());
    assertThrows(
        ConflictException.class, () -> shop.store.shipping().dispatch(STAFF, List.of(ready.id())));
    PickList anew = shop.store.warehouse().release(STAFF, id).get(0);
    assertEquals(List.of(5, 1), anew.lines().stream().map(PickList.Line::quantity).toList());
    shop.store.warehouse().cancel(STAFF, anew.id());
    finish(id);
  }

  @Test
  void aParcelForTheFormerAddressIsLabelledAnew() {
    UUID id = bought(CARD, new CartItem("CUP", 2)).id();
    ShipmentView ready = labelled(id);
    Address work = Address.of("Ana Souza", "Rua XV 90", "Curitiba", "PR", "80020-310", "BR");
    amend(id, change(id).deliveredTo(work));
    assertEquals(work, shop.order(id).delivery());
    assertEquals(
        ShipmentView.State.CANCELLED, shop.store.shipping().shipment(STAFF, ready.id()).state());
    ShipmentView again = shop.store.shipping().ship(STAFF, packed);
    shop.test.settle();
    shop.store.shipping().dispatch(STAFF, List.of(again.id()));
    shop.test.settle();
    finish(id);
    Address abroad = Address.of("Ana Souza", "Calle 1", "Montevideo", null, "11000", "UY");
    UUID other = bought(CARD, new CartItem("CUP", 1)).id();
    assertThrows(
        InvalidRequestException.class, () -> amend(other, change(other).deliveredTo(abroad)));
  }

  @Test
  void morePiecesForAnAgreedPriceAreAnotherPriceToo() {
    UUID id = bought(CARD, new CartItem("PLATE", 1)).id();
    Orders orders = shop.store.orders();
    orders.amend(BIA, id, change(id).pricing("1", money("30.00")));
    shop.test.settle();
    assertThrows(
        AccessDeniedException.class, () -> orders.amend(ZE, id, change(id).resizing("1", 2)));
    assertTrue(orders.previewAmendment(BIA, id, change(id).resizing("1", 6)).needsApproval());
    assertEquals(
        money("75.00"), orders.amend(BIA, id, change(id).resizing("1", 2)).order().total());
    shop.test.settle();
    finish(id);

    Actor buyer = guest();
    UUID unpaid =
        shop.buy(buyer, PaymentChoice.token("card", "tok-decline"), new CartItem("PLATE", 1)).id();
    shop.test.settle();
    orders.amend(BIA, unpaid, change(unpaid).pricing("1", money("30.00")));
    int version = shop.order(unpaid).version();
    assertThrows(
        InvalidRequestException.class,
        () -> orders.edit(buyer, unpaid, new EditOrder(Map.of("1", 50), null, version)));
    Actor again = buyer.once("one");
    EditOrder same = new EditOrder(Map.of("1", 1), shop.order(unpaid).delivery(), version);
    assertEquals(orders.edit(again, unpaid, same), orders.edit(again, unpaid, same));
  }

  @Test
  void theTransportIsGivenFreeByWhoMayOverridePrices() {
    UUID id = bought(CARD, new CartItem("CUP", 1)).id();
    Orders orders = shop.store.orders();
    Amendment free = change(id).shippedFor(money("0.00"));
    assertThrows(AccessDeniedException.class, () -> orders.amend(ZE, id, free));
    assertEquals(money("19.90"), orders.amend(BIA, id, free).order().total());
    assertEquals(money("0.00"), shop.order(id).shipping());
    assertThrows(
        InvalidRequestException.class,
        () -> orders.amend(BIA, id, change(id).shippedFor(money("-1.00"))));
    assertTrue(
        orders.previewAmendment(BIA, id, change(id).shippedFor(money("20.01"))).needsApproval());
    finish(id);
    assertEquals(money("19.90"), captured(id));
  }

  @Test
  void aDifferenceThatTheBankRefusesIsPaidInAnotherWay() {
    Actor buyer = guest();
    UUID id = shop.buy(buyer, PaymentChoice.of("bank"), new CartItem("CUP", 1)).id();
    shop.test.settle();
    ShipmentView ready = labelled(id);
    bank.next(Act.refuses());
    amend(id, change(id).adding("PLATE", 1));
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(id).state());
    assertEquals(money("35.00"), shop.store.orders().due(buyer, id));
    assertThrows(
        ConflictException.class, () -> shop.store.shipping().dispatch(STAFF, List.of(ready.id())));
    assertEquals(1, mailed(id, "order-changed"));

    shop.store
        .orders()
        .payAgain(buyer, id, new PayAgain("card", Optional.of("tok-approve"), Map.of()));
    shop.test.settle();
    assertEquals(money("0.00"), shop.store.orders().due(buyer, id));
    assertThrows(
        ConflictException.class,
        () ->
            shop.store
                .orders()
                .payAgain(buyer, id, new PayAgain("bank", Optional.empty(), Map.of())));
    shop.store.shipping().dispatch(STAFF, List.of(ready.id()));
    shop.test.settle();
    finish(id);
  }

  @Test
  void anotherAddressIsJudgedAnewAndNothingLeavesBefore() {
    UUID id = bought(CARD, new CartItem("CUP", 1)).id();
    ShipmentView ready = labelled(id);
    bureau.says(Verdict.DECLINE);
    Address elsewhere = Address.of("Ze", "Rua Escura 1", "Curitiba", "PR", "80999-000", "BR");
    amend(id, change(id).resizing("1", 1).deliveredTo(elsewhere));
    assertThrows(
        ConflictException.class, () -> shop.store.shipping().dispatch(STAFF, List.of(ready.id())));
    assertThrows(ConflictException.class, () -> amend(id, change(id).adding("PLATE", 1)));
    shop.test.settle();
    assertEquals(OrderState.IN_REVIEW, shop.order(id).state());
    assertEquals("Rua Escura 1", bureau.judged().get(1).delivery().line1());

    shop.store.screening().decide(STAFF, id, true, "called: she moved");
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(id).state());
    assertEquals(money("34.90"), sum(id, PaymentView::authorized));
    amend(id, change(id).adding("PLATE", 1));
    shop.test.settle();
    assertEquals(OrderState.IN_REVIEW, shop.order(id).state(), "more than was approved");
    shop.store.screening().decide(STAFF, id, true, "called again");
    shop.test.settle();
    amend(id, change(id).pricing("2", money("30.00")));
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(id).state());
    assertEquals(3, bureau.judged().size(), "a lower price is no reason to judge anew");
    ShipmentView again = shop.store.shipping().ship(STAFF, packed);
    shop.test.settle();
    shop.store.shipping().dispatch(STAFF, List.of(again.id()));
    shop.test.settle();
    finish(id);
  }

  @Test
  void whoIsRefusedAfterAChangeGetsTheMoneyBack() {
    UUID id = bought(CARD, new CartItem("CUP", 1)).id();
    bureau.says(Verdict.REVIEW);
    amend(id, change(id).adding("PLATE", 2));
    shop.test.settle();
    assertEquals(OrderState.IN_REVIEW, shop.order(id).state());
    shop.store.screening().decide(STAFF, id, false, "the card's owner knows of nothing");
    shop.test.settle();
    assertEquals(OrderState.CANCELLED, shop.order(id).state());
    assertEquals(money("0.00"), captured(id));
    assertEquals(100, shop.available("CUP"));
    assertEquals(100, shop.available("PLATE"));
  }

  private long mailed(UUID id, String template) {
    return shop.store.notifications().ofOrder(STAFF, id).stream()
        .filter(n -> n.template().code().equals(template))
        .count();
  }

  @Test
  void whatCannotBeDoneChangesNothing() {
    UUID id = bought(CARD, new CartItem("CUP", 2)).id();
    OrderView before = shop.order(id);
    Amendment short_ = change(id).resizing("1", 1).adding("PLATE", 101);
    assertThrows(InsufficientStockException.class, () -> amend(id, short_));
    assertThrows(InvalidRequestException.class, () -> amend(id, change(id).adding("NONE", 1)));
    assertThrows(InvalidRequestException.class, () -> amend(id, change(id).removing("1")));
    assertThrows(InvalidRequestException.class, () -> amend(id, change(id)));
    assertThrows(
        AccessDeniedException.class,
        () -> shop.store.orders().amend(guest(), id, change(id).adding("CUP", 1)));
    assertEquals(before, shop.order(id));
    Amendment stale = change(id).adding("CUP", 1);
    amend(id, change(id).adding("PLATE", 1));
    assertThrows(ConflictException.class, () -> amend(id, stale));
    assertEquals(98, shop.available("CUP"));
  }
}
