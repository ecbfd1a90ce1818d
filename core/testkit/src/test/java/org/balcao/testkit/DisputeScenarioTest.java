package org.balcao.testkit;

import static org.balcao.testkit.TestStore.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.backoffice.dispute.AnswerDispute;
import org.balcao.backoffice.dispute.ChargebackLost;
import org.balcao.backoffice.dispute.ChargebackOpened;
import org.balcao.backoffice.dispute.ChargebackWon;
import org.balcao.backoffice.dispute.DisputeDeadlineMissed;
import org.balcao.backoffice.dispute.DisputeDeadlineNear;
import org.balcao.backoffice.dispute.DisputeQuery;
import org.balcao.backoffice.dispute.DisputeView;
import org.balcao.backoffice.dispute.Disputes;
import org.balcao.backoffice.dispute.Exhibit;
import org.balcao.backoffice.dispute.RecordDispute;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.security.AccessDeniedException;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.Money;
import org.balcao.spi.payment.Dispute.Stage;
import org.balcao.spi.payment.SettlementLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Payers whose banks want the money back. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DisputeScenarioTest {
  private final TestDatabase database;
  private TestStore test;
  private Statement statement;
  private Disputes disputes;

  DisputeScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    test = TestStore.scripted(database::fresh);
    statement = new Statement(test);
    disputes = test.store().disputes();
  }

  @AfterEach
  void booksAreRightAndTheStoreCloses() {
    test.booksAreRight();
    test.close();
  }

  @Test
  void aChargebackIsAnsweredAndLostAndItsMoneyIsNotPaidBackASecondTime() {
    OrderView order = statement.sold(2);
    Money total = order.total();
    test.gateway().tells(statement.news(order, "n1", Stage.INQUIRY, total, -2));
    statement.read();
    test.assertThat().ledger().balances("asset:clearing:scripted", total);
    test.gateway().tells(statement.news(order, "n2", Stage.OPENED, total, -1));
    statement.read();

    DisputeView opened = only();
    assertEquals(Stage.OPENED, opened.stage());
    assertEquals(Optional.of(order.id()), opened.orderId());
    test.assertThat()
        .ledger()
        .balances("asset:disputed:scripted", total)
        .balances("asset:clearing:scripted", "0.00");
    assertEquals(OrderState.DISPUTED, test.order(order).state());
    ConflictException twice =
        assertThrows(
            ConflictException.class,
            () ->
                test.store()
                    .orders()
                    .refund(STAFF, order.id(), test.money("1.00"), "the buyer asks"));
    assertEquals("BAL-PAY020", twice.code());

    assertEquals(List.of(opened), disputes.list(STAFF, DisputeQuery.toAnswer(10)));
    test.pass(Duration.ofDays(8));
    assertEquals(1, told(opened, DisputeDeadlineNear.class));

    List<Exhibit> evidence = disputes.evidence(STAFF, opened.id());
    assertTrue(
        evidence.stream()
            .map(Exhibit::kind)
            .toList()
            .containsAll(List.of("order", "shipment", "message")),
        evidence.toString());
    assertTrue(
        evidence.stream().anyMatch(e -> e.details().contains("tracking: ")), evidence.toString());
    Actor clerk = Actor.staff("clerk", Set.of(Disputes.READ, Disputes.ANSWER));
    DisputeView answered =
        disputes.answer(clerk, new AnswerDispute(opened.id(), "It arrived.", evidence));
    assertEquals(Stage.UNDER_REVIEW, answered.stage());
    assertEquals(evidence, answered.answer().orElseThrow().exhibits());
    assertEquals(List.of(), disputes.list(STAFF, DisputeQuery.toAnswer(10)));
    assertThrows(AccessDeniedException.class, () -> disputes.accept(clerk, opened.id(), "give in"));
    test.pass(Duration.ofDays(4));
    assertEquals(0, told(opened, DisputeDeadlineMissed.class));

    test.gateway().tells(statement.news(order, "n3", Stage.LOST, total, 0));
    statement.read();
    test.assertThat()
        .ledger()
        .balances("expense:chargebacks", total)
        .balances("asset:disputed:scripted", "0.00")
        .balances("asset:clearing:scripted", "0.00");
    OrderView knows = test.order(order);
    assertEquals(OrderState.NEEDS_ATTENTION, knows.state());
    assertTrue(knows.reason().orElseThrow().contains("lost"), knows.toString());
    assertEquals(1, told(opened, ChargebackLost.class));
    assertThrows(
        ConflictException.class,
        () -> test.store().orders().refund(STAFF, order.id(), test.money("1.00"), "after all"));
    assertThrows(
        ConflictException.class, () -> disputes.accept(STAFF, opened.id(), "it has ended"));
    assertEquals(List.of(), test.gateway().refunded(order.number()));
  }

  @Test
  void newsThatComesLateAndAgainMovesNothingBack() {
    OrderView order = statement.sold(1);
    Money total = order.total();
    test.gateway()
        .tells(
            statement.news(order, "review", Stage.UNDER_REVIEW, total, 3),
            statement.news(order, "opened", Stage.OPENED, total, 1));
    statement.read();
    assertEquals(Stage.UNDER_REVIEW, only().stage());
    test.assertThat().ledger().balances("asset:disputed:scripted", total);
    test.gateway()
        .tells(
            statement.news(order, "won", Stage.WON, total, 5),
            statement.news(order, "inquiry", Stage.INQUIRY, total, 0),
            statement.news(order, "review again", Stage.UNDER_REVIEW, total, 3),
            statement.news(order, "opened", Stage.OPENED, total, 1));
    statement.read();
    DisputeView won = only();
    assertEquals(Stage.WON, won.stage());
    assertEquals(5, won.news().size());
    assertEquals(1, told(won, ChargebackOpened.class));
    assertEquals(1, told(won, ChargebackWon.class));
    test.assertThat()
        .ledger()
        .balances("asset:disputed:scripted", "0.00")
        .balances("asset:clearing:scripted", total);
    assertEquals(OrderState.CONFIRMED, test.order(order).state());
    test.store().orders().refund(STAFF, order.id(), test.money("1.00"), "a scratch");
    test.settle();
    assertEquals(List.of(test.money("1.00")), test.gateway().refunded(order.number()));

    // The bank opens it again, and the store gives in.
    test.gateway().tells(statement.news(order, "again", Stage.OPENED, total, 60));
    statement.read();
    test.assertThat().ledger().balances("asset:disputed:scripted", total);
    disputes.accept(STAFF, won.id(), "not worth it");
    test.settle();
    test.gateway().tells(statement.news(order, "too late", Stage.WON, total, 90));
    statement.read();
    assertEquals(Stage.LOST, only().stage());
    test.assertThat().ledger().balances("expense:chargebacks", total);
  }

  @Test
  void aStatementThatIsFasterThanTheFeedBeginsTheSameDispute() {
    OrderView order = statement.sold(1);
    Money total = order.total();
    test.gateway()
        .states(
            statement.payment(order, total, test.money("0.10")),
            statement.byAuthorization(
                SettlementLine.Kind.CHARGEBACK, order, total.negated(), test.money("15.00")));
    statement.read();
    assertEquals(Stage.OPENED, only().stage());
    test.gateway().tells(statement.news(order, "n1", Stage.OPENED, total, 0));
    statement.read();
    DisputeView known = only();
    assertEquals(Optional.of("dispute of " + order.number()), known.ref());
    test.assertThat()
        .ledger()
        .balances("asset:disputed:scripted", total)
        .balances("expense:fees", "15.10")
        .balances("asset:clearing:scripted", "-15.10");
    test.gateway()
        .states(
            statement.byAuthorization(
                SettlementLine.Kind.CHARGEBACK_REVERSED, order, total, test.money("0.00")));
    statement.read();
    assertEquals(Stage.WON, only().stage());
    test.assertThat().ledger().balances("asset:disputed:scripted", "0.00");
    assertEquals(
        List.of(),
        test.store()
            .settlements()
            .differences(STAFF, org.balcao.backoffice.settlement.DifferenceQuery.open(10)));
  }

  @Test
  void whatHasNotLeftIsHeldBackAndALetterIsRecordedByHand() {
    OrderView order = statement.sold(1);
    OrderView waiting = test.buy(TestStore.ARTICLE, 1);
    test.settle();
    test.gateway().tells(statement.news(waiting, "n1", Stage.OPENED, waiting.total(), 0));
    statement.read();
    assertEquals(OrderState.ON_HOLD, test.order(waiting).state());
    test.gateway().tells(statement.news(waiting, "n2", Stage.CLOSED, waiting.total(), 1));
    statement.read();

    var paymentId = test.store().payments().payments(STAFF, order.id()).get(0).id();
    Instant now = test.clock().now();
    RecordDispute letter =
        new RecordDispute(
            TestStore.SCRIPTED,
            "letter 17",
            paymentId,
            Stage.OPENED,
            "goods not received",
            test.money("3.00"),
            now,
            Optional.of(now.plus(Duration.ofDays(1))));
    DisputeView recorded = disputes.record(STAFF, letter);
    assertEquals(recorded, disputes.record(STAFF, letter));
    test.pass(Duration.ofDays(2));
    assertEquals(1, told(recorded, DisputeDeadlineNear.class));
    assertEquals(1, told(recorded, DisputeDeadlineMissed.class));
    // Three are with the bank; what is left can be paid back.
    Money left = order.total().minus(test.money("3.00"));
    assertThrows(
        ConflictException.class,
        () -> test.store().orders().refund(STAFF, order.id(), order.total(), "all"));
    test.store().orders().refund(STAFF, order.id(), left, "the rest");
    test.settle();
    assertEquals(List.of(left), test.gateway().refunded(order.number()));
  }

  private DisputeView only() {
    List<DisputeView> all = disputes.list(STAFF, DisputeQuery.all(10));
    assertEquals(1, all.size(), all.toString());
    return all.get(0);
  }

  private <E extends org.balcao.kernel.event.DomainEvent> int told(
      DisputeView dispute, Class<E> type) {
    return test.store()
        .get(UnitOfWork.class)
        .call(
            session ->
                test.store()
                    .get(Events.class)
                    .history(session, "dispute:" + dispute.id(), List.of(type)))
        .size();
  }
}
