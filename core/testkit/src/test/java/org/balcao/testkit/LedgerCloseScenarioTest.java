package org.balcao.testkit;

import static org.balcao.testkit.TestStore.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.payment.DailyBalance;
import org.balcao.backoffice.payment.JournalEntry;
import org.balcao.backoffice.payment.JournalEntry.Line;
import org.balcao.backoffice.payment.Ledger;
import org.balcao.backoffice.payment.LedgerDay;
import org.balcao.backoffice.payment.LedgerDayClosed;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.books.BooksReport;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A day of the ledger ends, and nothing is added to it any more. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LedgerCloseScenarioTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  private final TestDatabase database;
  private TestStore test;

  LedgerCloseScenarioTest(TestDatabase database) {
    this.database = database;
  }

  private void open(String closeAfter) {
    test =
        TestStore.scripted(
            builder ->
                closeAfter.isEmpty()
                    ? database.fresh(builder)
                    : database.fresh(builder).set("balcao.ledger.close-after", closeAfter));
  }

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void whatHappenedOnAClosedDayIsInTodaysBooksAndAChangeOfItIsFound() {
    open("");
    Ledger ledger = test.store().ledger();
    OrderView order = new Statement(test).sold(2);
    assertThrows(ConflictException.class, () -> ledger.close(STAFF, MONDAY));
    test.pass(Duration.ofHours(14));
    // Ten minutes into Tuesday: what posted to Monday may not have ended.
    test.pass(Duration.ofMinutes(10));
    assertThrows(ConflictException.class, () -> ledger.close(STAFF, MONDAY));
    test.pass(Duration.ofMinutes(10));
    assertThrows(
        AccessDeniedException.class,
        () -> ledger.close(Actor.staff("clerk", Set.of(Ledger.READ)), MONDAY));

    post("before", MONDAY, "3.00");
    LedgerDay closed = ledger.close(STAFF, MONDAY);
    assertEquals(closed, ledger.close(STAFF, MONDAY));
    assertEquals(Optional.of(closed), ledger.closed(STAFF, MONDAY));
    assertEquals(Optional.empty(), ledger.closed(STAFF, TUESDAY));
    assertEquals(order.total(), total(closed, "asset:clearing:scripted").balance());
    assertEquals(test.money("3.00"), total(closed, "asset:bank").debits());
    assertEquals(
        sum(closed.totals().stream().map(LedgerDay.Total::debits).toList()),
        sum(closed.totals().stream().map(LedgerDay.Total::credits).toList()));
    assertEquals(
        1,
        test.store()
            .get(UnitOfWork.class)
            .call(
                session ->
                    test.store()
                        .get(Events.class)
                        .history(session, "ledger", List.of(LedgerDayClosed.class)))
            .size());

    post("after", MONDAY, "4.00");
    List<DailyBalance> bank =
        ledger.daily(STAFF, MONDAY, TUESDAY).stream()
            .filter(day -> day.total().account().equals("asset:bank"))
            .toList();
    assertEquals(
        List.of(test.money("3.00"), test.money("4.00")),
        bank.stream().map(day -> day.total().debits()).toList());
    assertEquals(test.money("7.00"), bank.get(1).total().balance());
    test.booksAreRight();

    // Somebody goes behind the store's back.
    test.store().get(UnitOfWork.class).run(session -> forge(session, order.id()));
    BooksReport report = test.store().books().verify(STAFF);
    assertTrue(report.toString().contains("closed day 2026-01-05 had"), report.toString());
  }

  @Test
  void eachDayIsClosedByItselfWhereTheConfigurationSaysSo() {
    open("PT6H");
    Ledger ledger = test.store().ledger();
    Statement statement = new Statement(test);
    statement.sold(1);
    statement.routine("ledger-close");
    test.pass(Duration.ofHours(19));
    assertEquals(Optional.empty(), ledger.closed(STAFF, MONDAY));
    test.pass(Duration.ofHours(2));
    LedgerDay monday = ledger.closed(STAFF, MONDAY).orElseThrow();
    statement.sold(1);
    test.pass(Duration.ofDays(2));
    LedgerDay tuesday = ledger.closed(STAFF, TUESDAY).orElseThrow();
    assertEquals(
        total(monday, "asset:clearing:scripted").balance().times(2),
        total(tuesday, "asset:clearing:scripted").balance());
    assertTrue(ledger.closed(STAFF, MONDAY.plusDays(2)).isPresent());
    test.booksAreRight();
  }

  private void post(String reference, LocalDate day, String amount) {
    test.store()
        .get(UnitOfWork.class)
        .run(
            session ->
                test.store()
                    .ledger()
                    .post(
                        session,
                        new JournalEntry(
                            "transfer",
                            reference,
                            null,
                            List.of(
                                Line.debit("asset:bank", test.money(amount)),
                                Line.credit("equity:owner", test.money(amount)))),
                        day));
  }

  private static void forge(org.balcao.kernel.persistence.Session session, UUID orderId) {
    UUID id = UUID.randomUUID();
    session.update(
        "insert into balcao_ledger_entry (id, kind, reference, order_id, currency, posted_at,"
            + " business_day, value_date) values (?, 'transfer', 'forged', ?, 'EUR', ?, ?, ?)",
        id,
        orderId,
        TestStore.START,
        MONDAY,
        MONDAY);
    for (int line = 1; line <= 2; line++) {
      session.update(
          "insert into balcao_ledger_line (entry_id, line, account, currency, amount) values (?, ?,"
              + " 'asset:bank', 'EUR', ?)",
          id,
          line,
          line == 1 ? 5 : -5);
    }
  }

  private Money sum(List<Money> amounts) {
    return amounts.stream().reduce(test.money("0.00"), Money::plus);
  }

  private static LedgerDay.Total total(LedgerDay day, String account) {
    return day.totals().stream()
        .filter(total -> total.account().equals(account))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + account + " in " + day));
  }
}
