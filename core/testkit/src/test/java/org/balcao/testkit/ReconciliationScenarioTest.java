package org.balcao.testkit;

import static org.balcao.testkit.Shop.BRL;
import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.balcao.testkit.Shop.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.payment.AccountReconciliation;
import org.balcao.backoffice.payment.AccountReconciliation.Kind;
import org.balcao.backoffice.payment.AccountReconciliation.Match;
import org.balcao.backoffice.payment.AccountStanding;
import org.balcao.backoffice.payment.Receivables;
import org.balcao.backoffice.payment.ReceivePayment;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What companies were invoiced beside what they have paid, as an accountant looks at it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReconciliationScenarioTest {
  private static final Actor ACCOUNTANT = Actor.staff("rita", Set.of(Receivables.READ));
  private static final PaymentChoice ON_ACCOUNT = PaymentChoice.of("account");

  private final TestDatabase database;
  private Shop shop;

  ReconciliationScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    shop = Shop.open(database);
  }

  @AfterEach
  void booksAreRightAndTheShopCloses() {
    shop.test.booksAreRight();
    shop.close();
  }

  private UUID company(String name) {
    return shop.store
        .customers()
        .register(
            STAFF,
            RegisterCustomer.of(
                "compras@" + name + ".example", name, Locale.forLanguageTag("pt-BR")))
        .id();
  }

  private OrderView ordered(Actor buyer, int plates) {
    OrderView order = shop.buy(buyer, ON_ACCOUNT, new CartItem("PLATE", plates));
    shop.test.settle();
    return order;
  }

  private OrderView sold(UUID customer, int plates) {
    OrderView order = ordered(Actor.customer(customer), plates);
    shop.send(order.id());
    shop.test.pass(Duration.ofDays(1)); // one a day: they have an order
    return order;
  }

  private void paid(UUID customer, Money amount, String reference) {
    shop.store.payments().receive(STAFF, new ReceivePayment(customer, amount, reference));
  }

  private AccountReconciliation reconciled(UUID customer) {
    return shop.store.receivables().reconcile(ACCOUNTANT, customer, BRL);
  }

  private static String text(Match match) {
    return match.receipts().get(0).reference()
        + " "
        + match.items().stream().map(item -> item.orderNumber() + " " + item.kind()).toList()
        + " "
        + match.difference();
  }

  @Test
  void whatWasPaidIsPutBesideWhatWasInvoicedAndTheRestIsNamed() {
    UUID customer = company("loja");
    OrderView exact = sold(customer, 1);
    OrderView rounded = sold(customer, 2);
    OrderView first = sold(customer, 3);
    OrderView second = sold(customer, 4);
    OrderView unpaid = sold(customer, 7);
    OrderView cancelled = ordered(Actor.customer(customer), 5);
    shop.store.orders().cancel(STAFF, cancelled.id(), "ordered by mistake");
    shop.test.pass(Duration.ofDays(1));
    Money both = first.total().plus(second.total());
    paid(customer, both, "TED 1");
    paid(customer, exact.total(), "TED 2");
    paid(customer, rounded.total().plus(money("0.40")), "TED 3");
    paid(customer, cancelled.total(), "TED 4");
    paid(customer, money("3.00"), "TED 5");

    AccountReconciliation found = reconciled(customer);

    assertEquals(
        List.of(
            "TED 1 [" + first.number() + " INVOICE, " + second.number() + " INVOICE] BRL 0.00",
            "TED 2 [" + exact.number() + " INVOICE] BRL 0.00",
            "TED 3 [" + rounded.number() + " INVOICE] BRL 0.40",
            "TED 4 [" + cancelled.number() + " ORDER] BRL 0.00"),
        found.matches().stream().map(ReconciliationScenarioTest::text).sorted().toList());
    assertEquals(
        List.of(unpaid.number()), found.unpaid().stream().map(i -> i.orderNumber()).toList());
    assertEquals(List.of("TED 5"), found.unexplained().stream().map(r -> r.reference()).toList());
    assertEquals(
        unpaid.total().minus(money("3.40")).minus(cancelled.total()),
        standing(customer).difference());
  }

  @Test
  void whatIsGivenBackIsNotInvoicedAnyMoreWhetherItWasPaidOrNot() {
    UUID customer = company("loja");
    OrderView whole = sold(customer, 2);
    OrderView part = sold(customer, 3);
    paid(customer, whole.total().plus(part.total()), "TED 1");
    OrderView owed = sold(customer, 1);
    shop.store.orders().refund(STAFF, whole.id(), whole.total(), "all of it was broken");
    shop.store.orders().refund(STAFF, part.id(), money("10.00"), "one was scratched");
    shop.store.orders().refund(STAFF, owed.id(), money("1.00"), "came late");
    shop.test.settle();

    AccountReconciliation found = reconciled(customer);

    Money left = part.total().minus(money("10.00"));
    Money owedLeft = owed.total().minus(money("1.00"));
    AccountStanding standing = standing(customer);
    assertEquals(left.plus(owedLeft), standing.invoiced());
    assertEquals(whole.total().plus(part.total()), standing.received());
    assertEquals(standing.open().minus(standing.credit()), standing.difference());
    // What was invoiced once and given back explains the money still.
    assertTrue(
        found.matches().stream()
            .flatMap(match -> match.items().stream())
            .allMatch(item -> item.kind() == Kind.ORDER || item.amount().compareTo(left) <= 0),
        found.toString());
    Money unpaid =
        Money.sum(BRL, found.unpaid().stream().map(AccountReconciliation.Item::amount).toList());
    Money matched =
        Money.sum(
            BRL,
            found.matches().stream()
                .flatMap(match -> match.items().stream())
                .filter(item -> item.kind() != Kind.ORDER)
                .map(AccountReconciliation.Item::amount)
                .toList());
    assertEquals(standing.invoiced(), unpaid.plus(matched));
  }

  @Test
  void allCustomersAreListedPageByPageAndGuestsAreNot() {
    UUID one = company("um");
    UUID two = company("dois");
    sold(one, 1);
    paid(two, money("20.00"), "TED 1");
    OrderView byGuest = ordered(guest(), 1);
    shop.send(byGuest.id());
    shop.store
        .payments()
        .receive(
            STAFF,
            ReceivePayment.forOrder(
                byGuest.number(), byGuest.total().plus(money("5.00")), "TED 2"));

    Receivables receivables = shop.store.receivables();
    List<AccountStanding> first = receivables.standings(ACCOUNTANT, BRL, Optional.empty(), 1);
    List<AccountStanding> rest =
        receivables.standings(ACCOUNTANT, BRL, Optional.of(first.get(0)), 10);

    assertEquals(1, rest.size());
    assertEquals(Set.of(one, two), Set.of(first.get(0).customerId(), rest.get(0).customerId()));
    assertEquals(money("-20.00"), standing(two).difference());
    assertEquals(money("20.00"), standing(two).credit());
    assertThrows(
        InvalidRequestException.class,
        () -> receivables.standings(ACCOUNTANT, BRL, Optional.empty(), 0));
    assertThrows(
        AccessDeniedException.class, () -> receivables.reconcile(Actor.customer(one), one, BRL));
  }

  private AccountStanding standing(UUID customer) {
    return shop.store.receivables().standings(ACCOUNTANT, BRL, Optional.empty(), 100).stream()
        .filter(standing -> standing.customerId().equals(customer))
        .findFirst()
        .orElseThrow();
  }
}
