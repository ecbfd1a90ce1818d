package org.balcao.testkit;

import static org.balcao.testkit.TestStore.STAFF;
import static org.balcao.testkit.script.Act.isUnavailable;
import static org.balcao.testkit.script.Act.losesAnswer;
import static org.balcao.testkit.script.Act.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.backoffice.customer.RegisterCustomer;
import org.balcao.backoffice.dispute.AnswerDispute;
import org.balcao.backoffice.dispute.ChargebackWon;
import org.balcao.backoffice.dispute.DisputeDeadlineMissed;
import org.balcao.backoffice.dispute.DisputeQuery;
import org.balcao.backoffice.dispute.DisputeView;
import org.balcao.backoffice.dispute.DisputeView.Submission;
import org.balcao.backoffice.dispute.Disputes;
import org.balcao.backoffice.dispute.EvidenceNotSubmitted;
import org.balcao.backoffice.dispute.EvidenceSubmitted;
import org.balcao.backoffice.dispute.Exhibit;
import org.balcao.backoffice.dispute.RecordDispute;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Tender;
import org.balcao.backoffice.payment.DunningStop;
import org.balcao.backoffice.payment.OverdueClaim;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.frontoffice.notification.Template;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.event.DomainEvent;
import org.balcao.kernel.event.Events;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Dispute.Stage;
import org.balcao.spi.payment.Representments.Evidence;
import org.balcao.testkit.script.Call;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the store has to say to the payer's bank, and how it gets there. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class EvidenceScenarioTest {
  private final TestDatabase database;
  private TestStore test;
  private Statement statement;
  private Disputes disputes;

  EvidenceScenarioTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    test = TestStore.scripted(b -> database.fresh(b).set("balcao.payment.account.type", "invoice"));
    statement = new Statement(test);
    disputes = test.store().disputes();
  }

  @AfterEach
  void booksAreRightAndTheStoreCloses() {
    test.booksAreRight();
    test.close();
  }

  @Test
  void anAnswerReachesTheBankOnceThoughTheGatewayIsAwayAndThenItsReplyIsLost() {
    OrderView order = statement.sold(1);
    DisputeView dispute = opened(order);
    List<Exhibit> exhibits = disputes.evidence(STAFF, dispute.id());
    test.gateway().next(Call.REPRESENT, isUnavailable(), losesAnswer());
    DisputeView sending =
        disputes.submit(STAFF, new AnswerDispute(dispute.id(), "It arrived.", exhibits));
    assertEquals(Submission.State.SENDING, last(sending).state());
    assertEquals(Stage.OPENED, sending.stage());
    assertConflict("BAL-DSP006", () -> submit(dispute, "Again."));
    assertConflict("BAL-DSP006", () -> disputes.accept(STAFF, dispute.id(), "not worth it"));
    assertConflict("BAL-DSP006", () -> disputes.answer(STAFF, answer(dispute, "By letter.")));

    test.settle().pass(Duration.ofHours(1));
    DisputeView sent = disputes.dispute(STAFF, dispute.id());
    assertEquals(Submission.State.SENT, last(sent).state());
    assertTrue(last(sent).decidedBy().orElseThrow().isAfter(test.clock().now()));
    assertEquals(Stage.UNDER_REVIEW, sent.stage());
    assertEquals(1, told(dispute, EvidenceSubmitted.class));
    assertEquals(1, test.gateway().answers().size());
    assertEquals("It arrived.", test.gateway().answers().get(0).statement());
    assertEquals(
        exhibits.stream().map(Exhibit::details).toList(),
        test.gateway().answers().get(0).evidence().stream().map(Evidence::details).toList());
    assertFalse(test.gateway().answers().get(0).toString().contains(TestStore.BUYER));
    assertConflict("BAL-DSP008", () -> submit(dispute, "And another thing."));

    test.gateway().tells(statement.news(order, "won", Stage.WON, order.total(), 5));
    statement.read();
    assertEquals(1, told(dispute, ChargebackWon.class));
    assertEquals(OrderState.CONFIRMED, test.order(order).state());
    test.assertThat().ledger().balances("asset:clearing:scripted", order.total());
    assertConflict("BAL-DSP002", () -> submit(dispute, "Thank you."));
  }

  @Test
  void whatWasSaidToAnInquiryIsNoAnswerToTheChargebackThatFollows() {
    OrderView order = statement.sold(1);
    test.gateway().tells(statement.news(order, "asks", Stage.INQUIRY, order.total(), 0));
    statement.read();
    DisputeView dispute = disputes.ofOrder(STAFF, order.id()).get(0);
    submit(dispute, "It arrived.");
    test.settle();
    assertEquals(Submission.State.SENT, last(disputes.dispute(STAFF, dispute.id())).state());
    assertConflict("BAL-DSP008", () -> submit(dispute, "Again."));
    assertConflict("BAL-DSP008", () -> disputes.answer(STAFF, answer(dispute, "By letter.")));

    test.gateway()
        .tells(
            statement.news(order, "looks", Stage.UNDER_REVIEW, order.total(), 3),
            statement.news(order, "opens", Stage.OPENED, order.total(), 5));
    statement.read();
    DisputeView charged = disputes.dispute(STAFF, dispute.id());
    assertEquals(Stage.OPENED, charged.stage());
    assertEquals(List.of(charged), disputes.list(STAFF, DisputeQuery.toAnswer(10)));
    submit(dispute, "It arrived, signed for.");
    test.settle();
    assertEquals(Stage.UNDER_REVIEW, disputes.dispute(STAFF, dispute.id()).stage());
    assertEquals(2, test.gateway().answers().size());
    assertEquals(List.of(), disputes.list(STAFF, DisputeQuery.toAnswer(10)));
  }

  @Test
  void anAnswerThatArrivesLateDoesNotCountForWhatTheBankOpenedSince() {
    OrderView order = statement.sold(1);
    DisputeView dispute = opened(order);
    test.gateway().next(Call.REPRESENT, losesAnswer());
    test.gateway().next(Call.LOOKUP, isUnavailable());
    submit(dispute, "It arrived.");
    test.settle();
    assertEquals(Submission.State.SENDING, last(disputes.dispute(STAFF, dispute.id())).state());
    test.gateway()
        .tells(
            statement.news(order, "won", Stage.WON, order.total(), 5),
            statement.news(order, "again", Stage.OPENED, order.total(), 10));
    statement.read();
    test.pass(Duration.ofHours(1));
    DisputeView again = disputes.dispute(STAFF, dispute.id());
    assertEquals(Submission.State.SENT, last(again).state());
    assertEquals(Stage.OPENED, again.stage());
    assertEquals(List.of(again), disputes.list(STAFF, DisputeQuery.toAnswer(10)));
  }

  @Test
  void whatTheGatewayRefusesIsMendedAndSubmittedAgain() {
    DisputeView dispute = opened(statement.sold(1));
    test.gateway().next(Call.REPRESENT, refuses(RejectionKind.INVALID_REQUEST));
    submit(dispute, "No.");
    test.settle();
    DisputeView refused = disputes.dispute(STAFF, dispute.id());
    assertEquals(Submission.State.REFUSED, last(refused).state());
    assertTrue(last(refused).reason().isPresent());
    assertEquals(Stage.OPENED, refused.stage());
    assertEquals(1, told(dispute, EvidenceNotSubmitted.class));
    assertEquals(List.of(refused), disputes.list(STAFF, DisputeQuery.toAnswer(10)));

    submit(dispute, "It arrived, signed for.");
    test.settle();
    DisputeView sent = disputes.dispute(STAFF, dispute.id());
    assertEquals(
        List.of(Submission.State.REFUSED, Submission.State.SENT),
        sent.submissions().stream().map(Submission::state).toList());
    assertEquals(1, test.gateway().answers().size());
    assertEquals(List.of(), disputes.list(STAFF, DisputeQuery.toAnswer(10)));
  }

  @Test
  void aGatewayThatIsAwayUntilTheDateIsOverHasNothingAndStaffHearOfIt() {
    DisputeView dispute = opened(statement.sold(1));
    test.gateway().always(Call.REPRESENT, isUnavailable());
    submit(dispute, "It arrived.");
    test.settle().pass(Duration.ofDays(12));
    DisputeView failed = disputes.dispute(STAFF, dispute.id());
    assertEquals(Submission.State.FAILED, last(failed).state());
    assertEquals(1, told(dispute, EvidenceNotSubmitted.class));
    assertEquals(1, told(dispute, DisputeDeadlineMissed.class));
    test.gateway().behaves();
    assertConflict("BAL-DSP007", () -> submit(dispute, "Is it too late?"));
    assertEquals(List.of(), test.gateway().answers());
    assertEquals(Stage.LOST, disputes.accept(STAFF, dispute.id(), "missed the date").stage());
    test.settle();
  }

  @Test
  void whereAGatewayTakesNoEvidenceStaffAnswerInAnotherWayAndDebtsInDisputeAreNotRemindedOf() {
    OrderView order = boughtByCardAndOnAccount();
    test.send(order);
    UUID paidByCard = paidByCard(order);
    DisputeView dispute =
        disputes.record(STAFF, letter("letter 17", paidByCard, Stage.OPENED, Duration.ZERO));
    assertConflict("BAL-DSP005", () -> submit(dispute, "It arrived."));
    disputes.answer(STAFF, answer(dispute, "It arrived; sent by post."));
    test.settle().pass(Duration.ofDays(50));

    OverdueClaim owed = owed();
    assertEquals(Optional.of(DunningStop.DISPUTED), owed.stopped());
    test.assertThat().messages().to(TestStore.BUYER).exactly(0, Template.PAYMENT_REMINDER);

    Duration later = Duration.ofDays(50);
    disputes.record(STAFF, letter("letter 18", paidByCard, Stage.OPENED, later));
    test.settle();
    disputes.record(STAFF, letter("letter 17", paidByCard, Stage.WON, later));
    test.settle().pass(Duration.ofDays(1));
    owed = owed();
    assertEquals(Optional.of(DunningStop.DISPUTED), owed.stopped(), "the other dispute goes on");

    disputes.record(STAFF, letter("letter 18", paidByCard, Stage.WON, later));
    test.settle().pass(Duration.ofDays(1));
    owed = owed();
    assertEquals(Optional.empty(), owed.stopped());
    test.assertThat().messages().to(TestStore.BUYER).exactly(1, Template.PAYMENT_REMINDER);
  }

  @Test
  void aDebtThatArisesDuringADisputeIsNotRemindedOfBeforeTheLastOneOfItsOrderIsWon() {
    OrderView order = boughtByCardAndOnAccount();
    test.gateway().tells(statement.news(order, "n1", Stage.OPENED, test.money("2.00"), 0));
    statement.read();
    test.store().orders().resume(STAFF, order.id());
    test.settle();
    test.send(order);
    UUID paidByCard = paidByCard(order);
    test.pass(Duration.ofDays(50));
    assertEquals(Optional.of(DunningStop.DISPUTED), owed().stopped());

    disputes.record(STAFF, letter("letter 18", paidByCard, Stage.OPENED, Duration.ofDays(1)));
    test.settle();
    test.gateway().tells(statement.news(order, "n2", Stage.WON, test.money("2.00"), 0));
    statement.read();
    test.pass(Duration.ofDays(1));
    assertEquals(Optional.of(DunningStop.DISPUTED), owed().stopped());
    test.assertThat().messages().to(TestStore.BUYER).exactly(0, Template.PAYMENT_REMINDER);

    disputes.record(STAFF, letter("letter 18", paidByCard, Stage.WON, Duration.ofDays(3)));
    test.settle().pass(Duration.ofDays(1));
    assertEquals(Optional.empty(), owed().stopped());
    test.assertThat().messages().to(TestStore.BUYER).exactly(1, Template.PAYMENT_REMINDER);
  }

  @Test
  void whatStaffResumeInSpiteOfALostDisputeIsRemindedOf() {
    OrderView order = boughtByCardAndOnAccount();
    test.send(order);
    UUID paidByCard = paidByCard(order);
    disputes.record(STAFF, letter("letter 17", paidByCard, Stage.LOST, Duration.ZERO));
    disputes.record(STAFF, letter("letter 18", paidByCard, Stage.OPENED, Duration.ZERO));
    test.settle().pass(Duration.ofDays(50));
    assertEquals(Optional.of(DunningStop.DISPUTED), owed().stopped());
    test.assertThat().messages().to(TestStore.BUYER).exactly(0, Template.PAYMENT_REMINDER);
    test.store().receivables().resumeDunning(STAFF, order.id());
    disputes.record(STAFF, letter("letter 18", paidByCard, Stage.WON, Duration.ofDays(1)));
    test.settle().pass(Duration.ofDays(1));
    assertEquals(Optional.empty(), owed().stopped());
    assertEquals(Optional.empty(), owed().stopNote());
    test.assertThat().messages().to(TestStore.BUYER).exactly(1, Template.PAYMENT_REMINDER);
  }

  /** Six by card, the rest on account; not sent yet. */
  private OrderView boughtByCardAndOnAccount() {
    Actor buyer =
        Actor.customer(
            test.store()
                .customers()
                .register(STAFF, RegisterCustomer.of("ana@example.com", "Ana", Locale.ENGLISH))
                .id());
    OrderView order =
        test.buy(
            buyer,
            PaymentChoice.tenders(
                Tender.gateway(TestStore.SCRIPTED).of(test.money("6.00")),
                Tender.gateway("account")),
            new CartItem(TestStore.ARTICLE, 2));
    test.settle();
    return order;
  }

  private UUID paidByCard(OrderView order) {
    return test.store().payments().payments(STAFF, order.id()).stream()
        .filter(payment -> payment.gateway().equals(TestStore.SCRIPTED))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private OverdueClaim owed() {
    return test.store().receivables().overdue(STAFF, Optional.empty(), 10).get(0);
  }

  private RecordDispute letter(String ref, UUID paymentId, Stage stage, Duration later) {
    return new RecordDispute(
        TestStore.SCRIPTED,
        ref,
        paymentId,
        stage,
        "goods not received",
        test.money("6.00"),
        TestStore.START.plus(later),
        Optional.empty());
  }

  private DisputeView opened(OrderView order) {
    test.gateway().tells(statement.news(order, "opened", Stage.OPENED, order.total(), 0));
    statement.read();
    return disputes.ofOrder(STAFF, order.id()).get(0);
  }

  private DisputeView submit(DisputeView dispute, String text) {
    return disputes.submit(STAFF, answer(dispute, text));
  }

  private static AnswerDispute answer(DisputeView dispute, String text) {
    return new AnswerDispute(dispute.id(), text, List.of());
  }

  private static Submission last(DisputeView dispute) {
    return dispute.submissions().get(dispute.submissions().size() - 1);
  }

  private static void assertConflict(
      String code, org.junit.jupiter.api.function.Executable command) {
    assertEquals(code, assertThrows(ConflictException.class, command).code());
  }

  private <E extends DomainEvent> int told(DisputeView dispute, Class<E> type) {
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
