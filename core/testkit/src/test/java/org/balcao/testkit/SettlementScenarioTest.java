package org.balcao.testkit;

import static org.balcao.testkit.TestStore.SCRIPTED;
import static org.balcao.testkit.TestStore.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.settlement.DifferenceQuery;
import org.balcao.backoffice.settlement.ImportReport;
import org.balcao.backoffice.settlement.SettlementDifference;
import org.balcao.backoffice.settlement.SettlementDifference.Kind;
import org.balcao.backoffice.settlement.SettlementDifference.Status;
import org.balcao.backoffice.settlement.SettlementSummary;
import org.balcao.backoffice.settlement.Settlements;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.InvalidRequestException;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.balcao.spi.payment.SettlementLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the gateway says that it paid, kept and owes, against the store's own books. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SettlementScenarioTest {
  private static final Actor CLERK =
      Actor.staff("clerk", Set.of(Settlements.READ, Settlements.IMPORT));

  private final TestDatabase database;
  private TestStore test;
  private Statement statement;
  private Settlements settlements;

  SettlementScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void start() {
    test =
        TestStore.scripted(
            builder -> database.fresh(builder).set("balcao.settlement.fee-ceiling", "10"));
    statement = new Statement(test);
    settlements = test.store().settlements();
  }

  @AfterEach
  void booksAreRightAndTheStoreCloses() {
    test.booksAreRight();
    test.close();
  }

  @Test
  void aStatementIsBookedLineByLineAndItsPayoutReachesTheBank() {
    OrderView first = statement.sold(2);
    OrderView second = statement.sold(3);
    test.store().orders().refund(STAFF, second.id(), test.money("5.00"), "a scratch");
    test.settle();
    Money fee = test.money("0.50");
    Money none = test.money("0.00");
    Money rest = first.total().plus(second.total()).minus(test.money("9.00"));
    test.gateway()
        .states(
            statement.payment(first, first.total(), fee),
            statement.byAuthorization(SettlementLine.Kind.PAYMENT, second, second.total(), fee),
            statement.byAuthorization(
                SettlementLine.Kind.REFUND, second, test.money("-5.00"), none),
            statement.other(SettlementLine.Kind.FEE, none, test.money("1.00")),
            statement.other(SettlementLine.Kind.RESERVE, test.money("-2.00"), none),
            statement.other(SettlementLine.Kind.PAYOUT, rest.negated(), none));
    statement.read();

    test.assertThat()
        .ledger()
        .balances("asset:bank", rest)
        .balances("expense:fees", "2.00")
        .balances("asset:reserve:scripted", "2.00")
        .balances("asset:clearing:scripted", "0.00");
    assertEquals(List.of(), open());
    SettlementSummary payout = settlements.payout(STAFF, SCRIPTED, "payout-1").get(0);
    assertEquals(rest, payout.paidOut());
    assertEquals(rest, payout.net());
    assertEquals(test.money("2.00"), payout.fees());
    assertEquals(5, payout.lines());

    // Told again, and by a file too: nothing is booked twice.
    statement.read();
    ImportReport again =
        settlements.importFile(
            CLERK,
            SCRIPTED,
            csv("line-1,PAYMENT,EUR," + first.total().amount() + ",2026-01-05T10:00:00Z"));
    assertEquals(new ImportReport(1, 1, 0, 0), again);
    test.assertThat().ledger().balances("expense:fees", "2.00");
  }

  @Test
  void whatDoesNotAgreeIsBookedOnlyOnceAPersonAcceptsIt() {
    OrderView wrong = statement.sold(1);
    OrderView twice = statement.sold(2);
    OrderView dear = statement.sold(1);
    OrderView missing = statement.sold(4);
    Money none = test.money("0.00");
    Money off = test.money("0.10");
    SettlementLine unknown = statement.other(SettlementLine.Kind.PAYMENT, test.money("7.00"), none);
    test.gateway()
        .states(
            statement.payment(wrong, wrong.total().minus(off), none),
            statement.payment(twice, twice.total(), none),
            statement.payment(twice, twice.total(), none),
            statement.payment(dear, dear.total(), test.money("9.00")),
            unknown);
    statement.read();
    test.pass(Duration.ofDays(6));
    statement.routine("settlement-watch");

    List<SettlementDifference> queue = open();
    assertEquals(
        List.of(Kind.DIFFERENT, Kind.DUPLICATE, Kind.DIFFERENT, Kind.SURPLUS, Kind.MISSING),
        queue.stream().map(SettlementDifference::kind).toList());
    assertTrue(queue.get(0).explanation().contains("EUR -0.10 off"), queue.get(0).explanation());
    assertTrue(queue.get(2).explanation().contains("the fee"), queue.get(2).explanation());
    assertEquals(Optional.of(missing.id()), queue.get(4).orderId());
    assertEquals(missing.total(), queue.get(4).amount());
    LocalDate day = LocalDate.parse("2026-01-05");
    SettlementSummary summary = settlements.days(STAFF, SCRIPTED, day, day).get(0);
    assertEquals(missing.total(), summary.missing());
    assertEquals(twice.total().plus(test.money("7.00")), summary.surplus());
    // Only the line that agrees is in the books so far, and it had no fee.
    test.assertThat()
        .ledger()
        .balances("expense:fees", "0.00")
        .balances("expense:settlement-differences", "0.00");

    List<SettlementDifference> page =
        settlements.differences(STAFF, DifferenceQuery.open(2).after(queue.get(1)));
    assertEquals(queue.subList(2, 4), page);
    assertEquals(
        Optional.of("eva"),
        settlements.assign(STAFF, queue.get(0).id(), Optional.of("eva")).assignee());
    assertThrows(
        AccessDeniedException.class, () -> settlements.accept(CLERK, queue.get(0).id(), "because"));

    assertEquals(
        Status.ACCEPTED, settlements.accept(STAFF, queue.get(0).id(), "rounding").status());
    settlements.resolve(STAFF, queue.get(1).id(), "taken back by the provider");
    settlements.accept(STAFF, queue.get(2).id(), "a foreign card");
    settlements.accept(STAFF, queue.get(3).id(), "a payment of the old shop");
    settlements.accept(STAFF, queue.get(4).id(), "given up");
    assertThrows(
        ConflictException.class, () -> settlements.resolve(STAFF, queue.get(4).id(), "again"));
    assertEquals(List.of(), open());
    test.assertThat()
        .ledger()
        .balances("expense:fees", "9.00")
        .balances(
            "expense:settlement-differences", off.minus(test.money("7.00")).plus(missing.total()))
        .balances(
            "asset:clearing:scripted",
            wrong
                .total()
                .minus(off)
                .plus(twice.total())
                .plus(dear.total())
                .minus(test.money("2.00")));

    // What was given up comes after all.
    test.gateway().states(statement.payment(missing, missing.total(), none));
    statement.read();
    assertEquals(List.of(), open());
    test.assertThat()
        .ledger()
        .balances("expense:settlement-differences", off.minus(test.money("7.00")));
  }

  @Test
  void aFileWithALineThatCannotBeReadChangesNothing() {
    OrderView order = statement.sold(1);
    String key = statement.captured(order).orElseThrow();
    String good =
        "a,PAYMENT,EUR," + order.total().amount() + ",2026-01-05T10:00:00Z,0.30," + key + "\n";
    InvalidRequestException refused =
        assertThrows(
            InvalidRequestException.class,
            () ->
                settlements.importFile(
                    CLERK,
                    SCRIPTED,
                    file(
                        "key,kind,currency,gross,booked_at,fee,operation\n"
                            + good
                            + "b,GIFT,EUR,1.00,2026-01-05T10:00:00Z,,\n"
                            + "c,FEE,EUR,1.00\n"
                            + "d,FEE,EUR,1.005,2026-01-05T10:00:00Z,,\n")));
    assertEquals(3, refused.problems().size(), refused.getMessage());
    assertTrue(refused.problems().get(0).startsWith("line 3: kind 'GIFT'"), refused.getMessage());
    test.assertThat().ledger().balances("expense:fees", "0.00");

    assertEquals(
        new ImportReport(2, 0, 2, 0),
        settlements.importFile(
            CLERK.once("january"),
            SCRIPTED,
            file(
                "key,kind,currency,gross,booked_at,fee,operation\n"
                    + good
                    + "b,FEE,EUR,0.00,2026-01-05T10:00:00Z,1.00,\n")));
    test.assertThat().ledger().balances("expense:fees", "1.30");
    assertThrows(
        AccessDeniedException.class,
        () -> settlements.importFile(Actor.staff("intern", Set.of()), SCRIPTED, file("")));
  }

  @Test
  void aLineThatComesBeforeTheStoreKnowsOfTheMoneyMatchesLater() {
    OrderView order = test.buy(TestStore.ARTICLE, 1);
    test.settle();
    test.gateway()
        .states(
            statement.byAuthorization(
                SettlementLine.Kind.PAYMENT, order, order.total(), test.money("0.20")));
    statement.read();
    assertEquals(Kind.SURPLUS, open().get(0).kind());
    test.send(order);
    statement.routine("settlement-watch");
    assertEquals(List.of(), open());
    test.assertThat().ledger().balances("expense:fees", "0.20");
  }

  private List<SettlementDifference> open() {
    return settlements.differences(STAFF, DifferenceQuery.open(100));
  }

  private static InputStream csv(String line) {
    return file("key,kind,currency,gross,booked_at\n" + line + "\n");
  }

  private static InputStream file(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
