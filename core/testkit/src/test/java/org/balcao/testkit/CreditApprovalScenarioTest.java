package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.credit.CreditGrant;
import org.balcao.backoffice.credit.GiftCardIssue;
import org.balcao.backoffice.credit.GiftCards;
import org.balcao.backoffice.credit.GrantCredit;
import org.balcao.backoffice.credit.IssueGiftCard;
import org.balcao.backoffice.credit.IssuedGiftCard;
import org.balcao.backoffice.credit.StoreCredit;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.approval.ApprovalView;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody makes much money out of nothing alone. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class CreditApprovalScenarioTest {
  private static final Actor BIA =
      Actor.staff(
          "bia", Set.of(GiftCards.ISSUE, StoreCredit.GRANT, Approvals.READ, Approvals.DECIDE));
  private static final Actor CHICO =
      Actor.staff(
          "chico", Set.of(GiftCards.ISSUE, StoreCredit.GRANT, Approvals.READ, Approvals.DECIDE));
  private static final Actor ZE = Actor.staff("ze", Set.of(Approvals.READ, Approvals.DECIDE));

  private final TestDatabase database;
  private Shop shop;

  CreditApprovalScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop =
        Shop.open(
            database,
            b ->
                b.set("balcao.credit.issue-alone-up-to", "100.00 BRL")
                    .set("balcao.credit.grant-alone-up-to", "15.00 BRL"));
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  @Test
  void aDearGiftCardIsIssuedOnceTwoPeopleWantIt() {
    GiftCards cards = shop.store.giftCards();
    assertTrue(cards.issue(BIA, given("100.00")).issued().isPresent());

    GiftCardIssue dear = cards.issue(BIA, given("100.01"));
    UUID id = dear.awaiting().orElseThrow();
    assertEquals(Optional.empty(), dear.issued());
    assertEquals(dear, cards.issue(BIA, given("100.01")));
    assertThrows(NotFoundException.class, () -> cards.card(STAFF, id));
    shop.test.assertThat().ledger().balances("liability:gift-cards", "-100.00");

    assertThrows(ConflictException.class, () -> shop.store.approvals().approve(BIA, id, "mine"));
    assertThrows(AccessDeniedException.class, () -> shop.store.approvals().approve(ZE, id, "ok"));
    ApprovalView agreed = shop.store.approvals().approve(CHICO, id, "the prize of the raffle");
    assertEquals(agreed, shop.store.approvals().approve(CHICO, id, "again"));
    shop.test.assertThat().ledger().balances("liability:gift-cards", "-200.01");

    // Nobody has seen its code yet.
    IssuedGiftCard coded = cards.renewCode(BIA, id);
    assertEquals(money("100.01"), cards.check(guest(), coded.code().orElseThrow()).balance());
  }

  @Test
  void muchCreditIsGrantedOnceTwoPeopleWantIt() {
    StoreCredit credit = shop.store.storeCredit();
    UUID ana =
        shop.store
            .customers()
            .register(STAFF, RegisterCustomer.of("ana@example.com", "Ana", Locale.ROOT))
            .id();
    assertEquals(Optional.empty(), credit.grant(BIA, grant(ana, "15.00")).awaiting());

    CreditGrant much = credit.grant(BIA, grant(ana, "200.00"));
    assertEquals(List.of(money("15.00")), much.credit().balances());
    assertThrows(
        NotFoundException.class, () -> credit.grant(BIA, grant(UUID.randomUUID(), "200.00")));
    UUID refused = credit.grant(BIA, grant(ana, "300.00")).awaiting().orElseThrow();
    shop.store.approvals().refuse(CHICO, refused, "too much");

    shop.store.approvals().approve(CHICO, much.awaiting().orElseThrow(), "it was our fault");
    List<Money> now = credit.credit(STAFF, ana).balances();
    assertEquals(List.of(money("215.00")), now);
    shop.test.assertThat().ledger().balances("liability:buyer-credit", "-215.00");
  }

  private static IssueGiftCard given(String amount) {
    return IssueGiftCard.given(money(amount), null, "raffle");
  }

  private static GrantCredit grant(UUID customer, String amount) {
    return new GrantCredit(customer, money(amount), null, "late delivery");
  }
}
