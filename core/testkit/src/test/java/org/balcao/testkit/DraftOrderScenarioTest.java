package org.balcao.testkit;

import static org.balcao.testkit.Shop.HOME;
import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.catalog.SaveProduct;
import org.balcao.backoffice.credit.IssueGiftCard;
import org.balcao.backoffice.customer.Customer;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.backoffice.order.OrderQuery;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.backoffice.order.Tender;
import org.balcao.backoffice.pricing.SetPrice;
import org.balcao.frontoffice.cart.Cart;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.frontoffice.checkout.CheckoutQuote;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.frontoffice.checkout.PriceChangedException;
import org.balcao.frontoffice.draft.ChangedDraft;
import org.balcao.frontoffice.draft.Draft;
import org.balcao.frontoffice.draft.DraftChange;
import org.balcao.frontoffice.draft.DraftPage;
import org.balcao.frontoffice.draft.DraftQuery;
import org.balcao.frontoffice.draft.DraftSummary;
import org.balcao.frontoffice.draft.Drafts;
import org.balcao.frontoffice.draft.Invitation;
import org.balcao.frontoffice.draft.InvitedBuyer;
import org.balcao.frontoffice.draft.NewDraft;
import org.balcao.frontoffice.notification.NotificationView;
import org.balcao.frontoffice.notification.Template;
import org.balcao.kernel.BalcaoException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.notification.Message;
import org.balcao.testkit.script.ScriptedNotifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Bia sells by telephone: she puts orders together, and her buyers pay them, or she does. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DraftOrderScenarioTest {
  private static final int ROUNDS = Race.rounds(3);
  private static final PaymentChoice CARD = PaymentChoice.token("card", "tok-approve");
  private static final PaymentChoice ACCOUNT = PaymentChoice.of("account");
  private static final Actor BIA =
      Actor.staff("bia", Set.of(Drafts.READ, Drafts.WRITE, Drafts.PLACE, Orders.PRICE_OVERRIDE));
  private static final Actor CHICO =
      Actor.staff("chico", Set.of(Orders.PRICE_OVERRIDE, Approvals.READ, Approvals.DECIDE));
  private static final Actor LIA = Actor.staff("lia", Set.of(Drafts.READ, Drafts.WRITE));
  private static final Actor ZE = Actor.staff("ze", Set.of(Drafts.READ, Drafts.WRITE));

  @Parameter TestDatabase database;

  private static Shop shop;
  private static ScriptedNotifier post;
  private static Drafts drafts;

  @BeforeParameterizedClassInvocation
  static void open(TestDatabase database) {
    post = new ScriptedNotifier();
    shop =
        Shop.open(
            database,
            b ->
                b.plugin(PluginKind.NOTIFIER, "post", post, GuardOptions.defaults())
                    .set("balcao.notifications.email", "post")
                    .set("balcao.orders.price-override-alone-up-to", "20.00 BRL")
                    .set("balcao.drafts.link-secret", "a secret of thirty-two letters or more")
                    .set("balcao.drafts.kept", "P1D")
                    .set("balcao.drafts.pay-link", "https://shop.example/pay/{token}"));
    shop.store.catalog().saveAll(STAFF, List.of(SaveProduct.simple("VASE", "Vase", 400)));
    shop.store.prices().set(STAFF, List.of(SetPrice.of("VASE", money("35.00"))));
    shop.stock("VASE", 100);
    drafts = shop.store.drafts();
  }

  @AfterEach
  void booksAreRight() {
    shop.test.settle();
    shop.test.booksAreRight();
  }

  @AfterParameterizedClassInvocation
  static void close() {
    shop.close();
  }

  private Draft draft(String sku, int quantity) {
    Draft made =
        drafts.create(
            BIA,
            NewDraft.forGuest(BuyerDetails.of("ana@example.com", "Ana Souza"))
                .adding(sku, quantity));
    Draft there =
        drafts.describe(
            BIA,
            made.id(),
            made.version(),
            made.details().deliveredTo(HOME).through("telesales").noting("calls back at noon"));
    return drafts.describe(
        BIA,
        there.id(),
        there.version(),
        there.details().by(drafts.options(BIA, there.id()).get(0)));
  }

  private Draft priced(Draft draft, String sku, String price) {
    return drafts
        .change(
            BIA,
            draft.id(),
            DraftChange.of(draft).pricing(sku, money(price)).because("a crack in the glaze"))
        .draft();
  }

  private Draft now(Draft draft) {
    return drafts.draft(BIA, draft.id());
  }

  private static void refused(String code, Executable work) {
    assertEquals(code, assertThrows(BalcaoException.class, work).code());
  }

  @Test
  void whatWasPutTogetherOnTheTelephoneIsPlacedOnAccountLikeAnyOrder() {
    int cups = shop.available("CUP");
    Draft draft = draft("CUP", 1);
    draft =
        drafts
            .change(BIA, draft.id(), DraftChange.of(draft).adding("PLATE", 2).resizing("CUP", 3))
            .draft();
    draft =
        drafts
            .change(BIA, draft.id(), DraftChange.of(draft).adding("LAMP", 1).removing("PLATE"))
            .draft();
    draft = priced(draft, "CUP", "15.00");
    assertEquals(money("14.70"), draft.overridden());

    CheckoutQuote quote = drafts.quote(BIA, draft.id());
    assertEquals(money("309.99"), quote.total()); // 3 x 15.00 + 249.99 + 15.00
    assertEquals(cups, shop.available("CUP")); // nothing is kept for a draft
    UUID id = draft.id();
    assertThrows(
        PriceChangedException.class, () -> drafts.place(BIA, id, money("300.00"), ACCOUNT));

    OrderView order = drafts.place(BIA, id, quote.total(), ACCOUNT);
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    assertEquals(money("309.99"), order.total());
    assertEquals(quote.tax(), order.tax());
    assertEquals(cups - 3, shop.available("CUP"));
    assertEquals(Draft.State.PLACED, now(draft).state());
    assertEquals(Optional.of(order.id()), now(draft).orderId());
    assertTrue(
        shop.store.orders().timeline(STAFF, order.id()).stream()
            .anyMatch(e -> e.kind().equals("draft") && e.what().contains("sold by bia")));
    assertEquals(
        1,
        shop.store
            .orderDesk()
            .search(
                STAFF,
                org.balcao.backoffice.desk.OrderSearch.parse("channel:telesales"),
                Optional.empty(),
                10)
            .orders()
            .size());
    refused("BAL-DRF002", () -> drafts.place(BIA, id, quote.total(), ACCOUNT));
    refused("BAL-DRF002", () -> drafts.cancel(BIA, id, "too late"));
    refused("BAL-DRF002", () -> drafts.invite(BIA, id));
    shop.send(order.id());
  }

  @Test
  void aGiftCardOrATokenPaysAndTheSameCommandTwiceIsOneOrder() {
    String code =
        shop.store
            .giftCards()
            .issue(STAFF, IssueGiftCard.sold(money("20.00"), null, "counter"))
            .issued()
            .orElseThrow()
            .code()
            .orElseThrow();
    Draft draft = draft("PLATE", 1);
    PaymentChoice both =
        PaymentChoice.tenders(Tender.giftCard(code), Tender.gateway("card", "tok-approve"));
    OrderView first = drafts.place(BIA.once("k1"), draft.id(), money("50.00"), both);
    OrderView again = drafts.place(BIA.once("k1"), draft.id(), money("50.00"), both);
    assertEquals(first.id(), again.id());
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(first.id()).state());
    assertThrows(
        InvalidRequestException.class,
        () ->
            drafts.place(
                BIA,
                draft("CUP", 1).id(),
                money("34.90"),
                PaymentChoice.token("card", "4111" + "1111" + "1111" + "1111")));
  }

  @Test
  void theBuyerCompletesTheDraftByTheOrdinaryCheckoutAtThePricesOfTheInvitation() {
    Draft draft = priced(draft("PLATE", 1), "PLATE", "30.00");
    draft = drafts.change(BIA, draft.id(), DraftChange.of(draft).adding("CUP", 1)).draft();
    Invitation invitation = drafts.invite(BIA, draft.id());
    shop.store.prices().set(STAFF, List.of(SetPrice.of("CUP", money("99.00"))));

    Actor ana = guest();
    shop.cart(ana, new CartItem("LAMP", 1));
    InvitedBuyer invited = drafts.claim(ana, invitation.token());
    CheckoutRequest request = invited.request().orElseThrow();
    UUID cartId = invited.cart().id();
    // She orders it as it is, or not at all.
    refused("BAL-CRT006", () -> shop.store.carts().change(ana, cartId, "PLATE", 90));
    refused("BAL-CRT006", () -> shop.store.carts().add(ana, cartId, "CUP", 1));
    assertEquals(money("249.99"), shop.store.carts().cart(ana).total()); // her own cart

    CheckoutQuote quote = shop.store.checkout().quote(ana, request);
    assertEquals(money("64.90"), quote.total()); // 30.00 + 19.90 + 15.00
    OrderView order = shop.store.checkout().place(ana, request, quote.total(), CARD);
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(order.id()).state());
    assertEquals(money("64.90"), order.total());
    assertEquals(order.id(), shop.store.orders().order(ana, order.id()).id());
    assertEquals(Optional.of(order.id()), now(draft).orderId());
    refused("BAL-DRF002", () -> drafts.claim(ana, invitation.token()));
    shop.store.prices().set(STAFF, List.of(SetPrice.of("CUP", money("19.90"))));
  }

  @Test
  void theLinkIsInTheMailAndNowhereElse() {
    Draft draft =
        drafts.create(
            BIA,
            NewDraft.forGuest(BuyerDetails.of("eva@example.com", "Eva Lima"))
                .in(Shop.BRL, Locale.ENGLISH)
                .adding("CUP", 2));
    Invitation invitation = drafts.invite(BIA, draft.id());
    assertEquals(Optional.of("https://shop.example/pay/" + invitation.token()), invitation.link());
    shop.test.settle();
    Message mail = post.sentTo("eva@example.com").get(0);
    assertTrue(mail.text().contains("\nhttps://shop.example/pay/" + invitation.token() + "\n"));
    assertTrue(mail.html().orElseThrow().contains("/pay/" + invitation.token() + "\""));
    assertTrue(mail.text().contains("39.80"), mail.text());

    NotificationView kept = shop.store.notifications().ofOrder(STAFF, draft.id()).get(0);
    assertEquals(Template.DRAFT_INVITATION, kept.template());
    assertEquals(NotificationView.State.SENT, kept.state());
    String text = shop.store.notifications().content(STAFF, kept.id()).text();
    assertFalse(text.contains(invitation.token()), text);
    assertEquals(List.of(), seen(invitation.token()));

    // Sent again, it is the same link; once the draft is cancelled there is none.
    shop.store.notifications().resend(STAFF, kept.id());
    shop.test.settle();
    assertEquals(mail.text(), post.sentTo("eva@example.com").get(1).text());
    drafts.cancel(BIA, draft.id(), "changed her mind");
    shop.store.notifications().resend(STAFF, kept.id());
    shop.test.settle();
    assertEquals(2, post.sentTo("eva@example.com").size());
    assertEquals(
        NotificationView.State.SKIPPED,
        shop.store.notifications().ofOrder(STAFF, draft.id()).get(2).state());
  }

  /** Events and answers of commands in which the text stands. */
  private static List<String> seen(String text) {
    return shop.store
        .get(UnitOfWork.class)
        .call(
            session ->
                session.list(
                    row -> row.text("found"),
                    "select type as found from balcao_event where payload like ? union all select"
                        + " command from balcao_command where answer like ?",
                    "%" + text + "%",
                    "%" + text + "%"));
  }

  @Test
  void aCustomersDraftOpensForThatCustomerOnly() {
    Customer maria =
        shop.store
            .customers()
            .register(STAFF, RegisterCustomer.of("maria@example.com", "Maria", Locale.ENGLISH));
    shop.store.customers().addAddress(STAFF, maria.id(), HOME);
    Draft draft = drafts.create(BIA, NewDraft.forCustomer(maria.id()).adding("CUP", 2));
    assertEquals("maria@example.com", draft.details().buyer().email());
    assertEquals(HOME, draft.details().delivery());
    Invitation invitation = drafts.invite(BIA, draft.id());
    assertThrows(NotFoundException.class, () -> drafts.claim(guest(), invitation.token()));
    assertThrows(NotFoundException.class, () -> drafts.claim(guest(), "guessed"));
    Actor signedIn = Actor.customer(maria.id());
    InvitedBuyer invited = drafts.claim(signedIn, invitation.token());
    assertEquals(Optional.empty(), invited.request()); // she chooses the delivery herself
    CheckoutRequest request =
        CheckoutRequest.of(invited.cart().id(), invited.buyer(), HOME, "van", "standard");
    OrderView order = shop.store.checkout().place(signedIn, request, money("54.80"), CARD);
    assertEquals(Optional.of(maria.id()), order.customerId());
    assertEquals(1, shop.store.orders().list(signedIn, OrderQuery.newest(10)).size());
  }

  @Test
  void anotherPriceNeedsAPermissionAndMuchOfItASecondPerson() {
    Draft draft = draft("PLATE", 2);
    DraftChange little =
        DraftChange.of(draft).pricing("PLATE", money("30.00")).because("a loyal buyer");
    assertThrows(AccessDeniedException.class, () -> drafts.change(ZE, draft.id(), little));
    assertEquals(money("60.00"), drafts.change(BIA, draft.id(), little).draft().cart().total());

    // More pieces for less is another price too, whoever asks for it.
    DraftChange more = DraftChange.of(now(draft)).resizing("PLATE", 5);
    assertThrows(AccessDeniedException.class, () -> drafts.change(ZE, draft.id(), more));
    ChangedDraft proposed = drafts.change(BIA, draft.id(), more);
    assertEquals(money("60.00"), proposed.draft().cart().total());
    refused(
        "BAL-APR003",
        () ->
            shop.store
                .approvals()
                .approve(
                    Actor.staff(
                        "bia", Set.of(Orders.PRICE_OVERRIDE, Approvals.READ, Approvals.DECIDE)),
                    proposed.awaiting().orElseThrow(),
                    "by myself"));
    shop.store.approvals().approve(CHICO, proposed.awaiting().orElseThrow(), "a good customer");
    assertEquals(money("150.00"), now(draft).cart().total());
    assertEquals(money("25.00"), now(draft).overridden());

    // What was proposed for another draft than it is now is not agreed to.
    UUID late =
        drafts
            .change(
                BIA,
                draft.id(),
                DraftChange.of(now(draft)).pricing("PLATE", money("1.00")).because("please"))
            .awaiting()
            .orElseThrow();
    drafts.change(ZE, draft.id(), DraftChange.of(now(draft)).adding("CUP", 1));
    refused("BAL-DRF004", () -> shop.store.approvals().approve(CHICO, late, "yes"));
    assertEquals(money("184.90"), drafts.place(BIA, draft.id(), money("184.90"), ACCOUNT).total());
  }

  @Test
  void whoMayNotDoesNothingAndWhatIsWrongChangesNothing() {
    Draft draft = draft("CUP", 1);
    UUID id = draft.id();
    DraftChange change = DraftChange.of(draft);
    Actor reader = Actor.staff("rui", Set.of(Drafts.READ));
    assertThrows(
        AccessDeniedException.class, () -> drafts.change(reader, id, change.adding("CUP", 1)));
    assertThrows(AccessDeniedException.class, () -> drafts.cancel(reader, id, "no"));
    assertThrows(AccessDeniedException.class, () -> drafts.invite(reader, id));
    assertThrows(AccessDeniedException.class, () -> drafts.place(ZE, id, money("34.90"), ACCOUNT));
    assertThrows(AccessDeniedException.class, () -> drafts.draft(guest(), id));
    assertThrows(AccessDeniedException.class, () -> drafts.draft(CHICO, id));
    Actor till = Actor.staff("till", Set.of(org.balcao.frontoffice.checkout.Checkout.PLACE));
    CheckoutRequest request =
        CheckoutRequest.of(id, draft.details().buyer(), HOME, "van", "standard");
    refused(
        "BAL-DRF009", () -> shop.store.checkout().place(till, request, money("34.90"), ACCOUNT));

    assertThrows(NotFoundException.class, () -> drafts.change(BIA, id, change.adding("NONE", 1)));
    assertThrows(
        NotFoundException.class, () -> drafts.change(BIA, id, change.resizing("PLATE", 1)));
    refused("BAL-DRF001", () -> drafts.change(BIA, id, change));
    refused("BAL-DRF001", () -> drafts.change(BIA, id, change.pricing("CUP", money("1.00"))));
    refused(
        "BAL-DRF001",
        () ->
            drafts.create(BIA, NewDraft.forGuest(BuyerDetails.of("nobody", "")).adding("CUP", 1)));
    refused("BAL-DRF003", () -> drafts.list(BIA, DraftQuery.all(), Optional.empty(), 0));
    assertEquals(draft, now(draft));
    drafts.change(BIA, id, change.adding("CUP", 1));
    refused("BAL-DRF004", () -> drafts.change(BIA, id, change.adding("CUP", 1)));
    refused("BAL-DRF004", () -> drafts.describe(BIA, id, draft.version(), draft.details()));
    Draft bare = drafts.create(BIA, NewDraft.forGuest(BuyerDetails.of("ana@example.com", "Ana")));
    refused("BAL-DRF010", () -> drafts.quote(BIA, bare.id()));
    refused("BAL-DRF008", () -> drafts.invite(BIA, bare.id()));
  }

  @Test
  void whatWasSoldMeanwhileIsNotSoldTwice() {
    Draft draft = draft("VASE", 60);
    Invitation invitation = drafts.invite(BIA, draft.id());
    shop.buy(guest(), ACCOUNT, new CartItem("VASE", 50));
    refused("BAL-CHK001", () -> drafts.place(BIA, draft.id(), money("2115.00"), ACCOUNT));
    Actor ana = guest();
    CheckoutRequest request = drafts.claim(ana, invitation.token()).request().orElseThrow();
    refused("BAL-CHK001", () -> shop.store.checkout().place(ana, request, money("2115.00"), CARD));
    assertEquals(Draft.State.OPEN, now(draft).state());
    drafts.change(BIA, draft.id(), DraftChange.of(now(draft)).resizing("VASE", 50));
    drafts.place(BIA, draft.id(), drafts.quote(BIA, draft.id()).total(), ACCOUNT);
    assertEquals(0, shop.available("VASE"));
  }

  @Test
  void whoCameWithAVoidInvitationHasTheDraftNoMore() {
    Draft draft = draft("CUP", 1);
    Actor stranger = guest();
    CheckoutRequest theirs =
        drafts.claim(stranger, drafts.invite(BIA, draft.id()).token()).request().orElseThrow();
    Invitation second = drafts.invite(BIA, draft.id());
    assertThrows(
        RuntimeException.class,
        () -> shop.store.checkout().place(stranger, theirs, money("34.90"), CARD));
    assertEquals(Draft.State.OPEN, now(draft).state());
    Actor ana = guest();
    CheckoutRequest request = drafts.claim(ana, second.token()).request().orElseThrow();
    shop.store.checkout().place(ana, request, money("34.90"), CARD);
    assertEquals(Draft.State.PLACED, now(draft).state());
  }

  @Test
  void invitationsExpireAndLaterTheDraftDoes() {
    Draft draft = draft("CUP", 1);
    Invitation first = drafts.invite(BIA, draft.id());
    Invitation second = drafts.invite(BIA, draft.id());
    assertFalse(first.token().equals(second.token()));
    assertThrows(NotFoundException.class, () -> drafts.claim(guest(), first.token()));
    Actor ana = guest();
    CheckoutRequest request = drafts.claim(ana, second.token()).request().orElseThrow();
    shop.test.pass(Duration.ofDays(8));
    refused("BAL-DRF007", () -> drafts.claim(ana, second.token()));
    refused("BAL-DRF007", () -> shop.store.checkout().place(ana, request, money("34.90"), CARD));
    Draft cancelled = draft("CUP", 1);
    drafts.cancel(BIA, cancelled.id(), "bought elsewhere");
    assertEquals(Draft.State.CANCELLED, drafts.cancel(BIA, cancelled.id(), "twice").state());

    shop.test.pass(Duration.ofDays(23));
    assertEquals(Draft.State.EXPIRED, now(draft).state());
    assertEquals(Cart.State.CLOSED, now(draft).cart().state());
    refused("BAL-DRF002", () -> drafts.place(BIA, draft.id(), money("34.90"), ACCOUNT));
    refused("BAL-DRF002", () -> drafts.invite(BIA, draft.id()));

    shop.test.pass(Duration.ofDays(2));
    shop.store
        .get(UnitOfWork.class)
        .run(
            session ->
                shop.store
                    .tasks()
                    .wake(session, "draft-retention", "all", shop.test.clock().now()));
    shop.test.settle();
    assertThrows(NotFoundException.class, () -> now(draft));
    assertThrows(NotFoundException.class, () -> now(cancelled));
  }

  @Test
  void draftsAreFoundPageByPage() {
    Set<UUID> made = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      made.add(
          drafts
              .create(
                  LIA,
                  NewDraft.forGuest(BuyerDetails.of("buyer" + i + "@example.com", "Buyer"))
                      .adding(i % 2 == 0 ? "CUP" : "PLATE", 1))
              .id());
    }
    Set<UUID> seen = new HashSet<>();
    Optional<UUID> after = Optional.empty();
    do {
      DraftPage page = drafts.list(LIA, DraftQuery.all().owner("lia"), after, 2);
      page.drafts().stream().map(DraftSummary::id).forEach(id -> assertTrue(seen.add(id)));
      after = page.next();
    } while (after.isPresent());
    assertEquals(made, seen);
    DraftQuery open = DraftQuery.all().state(Draft.State.OPEN).owner("lia");
    assertEquals(2, drafts.list(LIA, open.sku("PLATE"), Optional.empty(), 10).drafts().size());
    assertEquals(
        1,
        drafts.list(LIA, open.email("BUYER3@example.com"), Optional.empty(), 10).drafts().size());
    assertEquals(0, drafts.list(LIA, open.channel("web"), Optional.empty(), 10).drafts().size());
  }

  @Test
  void whoeverRacesOneDraftBecomesOneOrder() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Draft draft = draft("CUP", 2);
      Actor ana = guest();
      CheckoutRequest request =
          drafts.claim(ana, drafts.invite(BIA, draft.id()).token()).request().orElseThrow();
      Draft before = now(draft);
      List<OrderView> placed = Collections.synchronizedList(new ArrayList<>());
      // Two windows of hers, two colleagues who place it, and one who still changes it.
      Race.run(
          5,
          hand -> {
            switch (hand) {
              case 0, 1 -> placed.add(drafts.place(BIA, draft.id(), money("54.80"), ACCOUNT));
              case 2, 3 ->
                  placed.add(shop.store.checkout().place(ana, request, money("54.80"), CARD));
              default -> drafts.change(BIA, draft.id(), DraftChange.of(before).adding("PLATE", 1));
            }
          });
      shop.test.settle();
      Draft after = now(draft);
      if (placed.isEmpty()) {
        // Only the change came through: it is another draft, to be looked at again.
        assertEquals(Draft.State.OPEN, after.state());
        assertEquals(2, after.cart().lines().size());
      } else {
        assertEquals(1, placed.size());
        assertEquals(Optional.of(placed.get(0).id()), after.orderId());
        assertEquals(money("54.80"), shop.order(placed.get(0).id()).total());
      }
    }
  }
}
