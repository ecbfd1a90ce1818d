package org.balcao.testkit;

import static org.balcao.testkit.Shop.BRL;
import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.credit.PayOutCredit;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.payment.AccountStatement;
import org.balcao.backoffice.payment.AgedDebt;
import org.balcao.backoffice.payment.Aging;
import org.balcao.backoffice.payment.DunningStop;
import org.balcao.backoffice.payment.OverdueClaim;
import org.balcao.backoffice.payment.ReceiptView;
import org.balcao.backoffice.payment.ReceivePayment;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.frontoffice.notification.Template;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of invoices that nobody pays: due after 30 days, reminded of 3, 14 and 30 later. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DunningScenarioTest {
  private static final PaymentChoice ON_ACCOUNT = PaymentChoice.of("account");
  private static final CartItem PLATES = new CartItem("PLATE", 10);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private final TestDatabase database;
  private Shop shop;
  private Actor company;
  private UUID customer;

  DunningScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database, b -> b.set("balcao.dunning.fees", "2=BRL 5.00, 3=BRL 10.00"));
    customer =
        shop.store
            .customers()
            .register(
                STAFF,
                RegisterCustomer.of("compras@loja.example", "Loja", Locale.forLanguageTag("pt-BR")))
            .id();
    company = Actor.customer(customer);
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  @Test
  void remindersCostMoreAndMoreAndTheLastOneEndsTheCredit() {
    OrderView order = sold(company);
    shop.test.pass(Duration.ofDays(70));
    assertEquals(3, reminders(order));
    assertEquals(money("380.00"), owed());
    shop.test.assertThat().ledger().balances("income:dunning-fees", "-15.00");
    assertTrue(shop.store.receivables().refusedOnAccount(STAFF, customer).isPresent());

    OrderView refused = shop.buy(company, ON_ACCOUNT, PLATES);
    shop.test.settle();
    assertEquals(OrderState.PAYMENT_DECLINED, shop.order(refused.id()).state());

    shop.store.receivables().waiveFees(STAFF, order.id(), "goodwill");
    assertEquals(money("365.00"), owed());
    assertThrows(
        ConflictException.class,
        () -> shop.store.receivables().waiveFees(STAFF, order.id(), "again"));
    shop.store.payments().receive(STAFF, new ReceivePayment(customer, money("365.00"), "TED 1"));
    shop.store.receivables().allowOnAccount(STAFF, customer, "has paid");
    OrderView again = shop.buy(company, ON_ACCOUNT, PLATES);
    shop.test.settle();
    assertEquals(OrderState.CONFIRMED, shop.order(again.id()).state());
    shop.test.assertThat().ledger().balances("income:dunning-fees", "0.00");
  }

  @Test
  void staffStopRemindersAndResumeThem() {
    OrderView order = sold(company);
    shop.store
        .receivables()
        .stopDunning(STAFF, order.id(), DunningStop.PROMISED, "will pay in March");
    shop.test.pass(Duration.ofDays(50));
    assertEquals(0, reminders(order));
    OverdueClaim claim = shop.store.receivables().overdue(STAFF, Optional.empty(), 10).get(0);
    assertEquals(Optional.of(DunningStop.PROMISED), claim.stopped());

    shop.store.receivables().resumeDunning(STAFF, order.id());
    shop.test.settle();
    assertEquals(1, reminders(order));
    assertThrows(
        ConflictException.class, () -> shop.store.receivables().resumeDunning(STAFF, order.id()));
    assertThrows(
        NotFoundException.class,
        () ->
            shop.store
                .receivables()
                .stopDunning(STAFF, UUID.randomUUID(), DunningStop.HELD, "who is it"));
  }

  @Test
  void whatIsOverdueIsListedPageByPageAndByAge() {
    OrderView first = sold(company);
    shop.test.pass(Duration.ofDays(10));
    OrderView second = sold(company);
    shop.test.pass(Duration.ofDays(30));
    List<OverdueClaim> page = shop.store.receivables().overdue(STAFF, Optional.empty(), 1);
    assertEquals(first.number(), page.get(0).orderNumber());
    List<OverdueClaim> none = shop.store.receivables().overdue(STAFF, Optional.of(page.get(0)), 10);
    assertTrue(none.stream().noneMatch(c -> c.id().equals(page.get(0).id())));
    shop.test.pass(Duration.ofDays(25));
    assertTrue(
        shop.store.receivables().overdue(STAFF, Optional.of(page.get(0)), 10).stream()
            .anyMatch(c -> c.orderNumber().equals(second.number())));
    List<AgedDebt> aged = shop.store.receivables().aging(STAFF);
    assertEquals(owed(), Money.sum(BRL, aged.stream().map(AgedDebt::open).toList()));
    assertTrue(aged.stream().anyMatch(d -> d.aging() == Aging.DAYS_31_TO_60));
    assertThrows(
        AccessDeniedException.class,
        () -> shop.store.receivables().aging(Actor.staff("clerk", Set.of())));
  }

  @Test
  void theStatementLeadsFromWhatWasOwedToWhatIs() {
    sold(company);
    shop.test.pass(Duration.ofDays(50));
    shop.store.payments().receive(STAFF, new ReceivePayment(customer, money("100.00"), "TED 1"));
    AccountStatement statement =
        shop.store.receivables().statement(company, customer, BRL, FIRST, LAST);
    assertEquals(money("0.00"), statement.opening());
    assertEquals(money("270.00"), statement.closing());
    assertEquals(
        List.of(
            AccountStatement.Kind.INVOICE,
            AccountStatement.Kind.FEE,
            AccountStatement.Kind.RECEIPT),
        statement.lines().stream().map(AccountStatement.Line::kind).toList());
    assertThrows(
        NotFoundException.class,
        () ->
            shop.store
                .receivables()
                .statement(Actor.customer(UUID.randomUUID()), customer, BRL, FIRST, LAST));
  }

  @Test
  void aGuestPaysItsOrderAndGetsBackWhatItPaidTooMuch() {
    OrderView order = sold(guest());
    ReceiptView receipt =
        shop.store
            .payments()
            .receive(STAFF, ReceivePayment.forOrder(order.number(), money("370.00"), "TED 9"));
    assertEquals(money("365.00"), receipt.settled());
    assertEquals(money("5.00"), receipt.credit());
    assertThrows(
        ConflictException.class,
        () ->
            shop.store
                .payments()
                .receive(STAFF, ReceivePayment.forOrder(order.number(), money("370.00"), "TED 9")));
    shop.store.storeCredit().payOut(STAFF, new PayOutCredit(order.id(), money("5.00"), "TED 10"));
    shop.test.pass(Duration.ofDays(70));
    assertEquals(0, reminders(order));
    shop.test.assertThat().ledger().balances("asset:bank", "365.00");
  }

  private OrderView sold(Actor buyer) {
    OrderView order = shop.buy(buyer, ON_ACCOUNT, PLATES);
    shop.test.settle();
    shop.send(order.id());
    return order;
  }

  private Money owed() {
    return Money.sum(BRL, shop.store.payments().openReceivables(STAFF));
  }

  private long reminders(OrderView order) {
    return shop.store.notifications().ofOrder(STAFF, order.id()).stream()
        .filter(n -> n.template() == Template.PAYMENT_REMINDER)
        .count();
  }
}
