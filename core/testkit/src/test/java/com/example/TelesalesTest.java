package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.frontoffice.checkout.BuyerDetails;
import org.balcao.frontoffice.checkout.CheckoutQuote;
import org.balcao.frontoffice.checkout.CheckoutRequest;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.frontoffice.draft.Draft;
import org.balcao.frontoffice.draft.DraftChange;
import org.balcao.frontoffice.draft.Drafts;
import org.balcao.frontoffice.draft.Invitation;
import org.balcao.frontoffice.draft.InvitedBuyer;
import org.balcao.frontoffice.draft.NewDraft;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Address;
import org.balcao.testkit.TestStore;
import org.junit.jupiter.api.Test;

class TelesalesTest {
  private static final Actor BIA =
      Actor.staff("bia", Set.of(Drafts.READ, Drafts.WRITE, Drafts.PLACE, Orders.PRICE_OVERRIDE));

  @Test
  void anOrderIsPutTogetherOnTheTelephoneAndItsBuyerPaysIt() {
    try (TestStore test =
        TestStore.scripted(
            b -> b.set("balcao.drafts.link-secret", "at least thirty-two letters of chance"))) {
      Drafts drafts = test.store().drafts();
      Draft draft =
          drafts.create(
              BIA,
              NewDraft.forGuest(BuyerDetails.of("ana@example.com", "Ana Souza"))
                  .adding(TestStore.ARTICLE, 2));
      Address home =
          Address.of("Ana Souza", "Rua das Flores 7", "Curitiba", "PR", "80010-000", "BR");
      draft =
          drafts.describe(
              BIA,
              draft.id(),
              draft.version(),
              draft.details().deliveredTo(home).through("telesales").noting("a gift"));
      draft =
          drafts.describe(
              BIA,
              draft.id(),
              draft.version(),
              draft.details().by(drafts.options(BIA, draft.id()).get(0)));
      draft =
          drafts
              .change(
                  BIA,
                  draft.id(),
                  DraftChange.of(draft)
                      .pricing(TestStore.ARTICLE, test.money("9.00"))
                      .because("bought ten last week"))
              .draft();
      CheckoutQuote told = drafts.quote(BIA, draft.id()); // with delivery and every tax

      Invitation invitation = drafts.invite(BIA, draft.id()); // the link goes to the buyer

      // On the page behind the link:
      Actor ana = Actor.guest("the token of her session");
      InvitedBuyer invited = drafts.claim(ana, invitation.token());
      CheckoutRequest request = invited.request().orElseThrow();
      OrderView order =
          test.store()
              .checkout()
              .place(ana, request, told.total(), PaymentChoice.of(TestStore.SCRIPTED));

      test.settle();
      assertEquals(Draft.State.PLACED, drafts.draft(BIA, draft.id()).state());
      assertEquals(test.money("18.00"), order.goods());
      test.booksAreRight();
    }
  }
}
