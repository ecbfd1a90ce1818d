package org.balcao.testkit;

import static org.balcao.testkit.Shop.STAFF;
import static org.balcao.testkit.Shop.guest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.balcao.backoffice.order.OrderState;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.screening.ReviewQuery;
import org.balcao.backoffice.screening.ReviewQueue;
import org.balcao.backoffice.screening.ReviewView;
import org.balcao.backoffice.screening.Screening;
import org.balcao.backoffice.screening.ScreeningView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.ConflictException;
import org.balcao.kernel.approval.ApprovalQuery;
import org.balcao.kernel.approval.ApprovalView;
import org.balcao.kernel.approval.Approvals;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.security.Actor;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.testkit.script.Act;
import org.balcao.testkit.script.ScriptedFraud;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many hands on the same review. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReviewRaceScenarioTest {
  private static final int ROUNDS = Race.rounds(4);
  private static final Duration PAST_THE_DEADLINE = Duration.ofHours(5);

  private static ScriptedFraud bureau = new ScriptedFraud();
  private static Shop shop;

  @Parameter TestDatabase database;

  @BeforeParameterizedClassInvocation
  static void open(TestDatabase database) {
    bureau = new ScriptedFraud().says(Verdict.REVIEW);
    shop =
        Shop.open(
            database,
            b ->
                b.plugin(PluginKind.FRAUD, "bureau", bureau)
                    .set("balcao.fraud.rules.review-at", "1.1")
                    .set("balcao.fraud.rules.decline-at", "1.1")
                    .set("balcao.screening.review-deadline", "PT4H")
                    .set("balcao.screening.on-deadline", "decline")
                    .set("balcao.screening.approve-alone-up-to", "60.00 BRL"));
    shop.stock("CUP", 20 * ROUNDS);
  }

  @AfterParameterizedClassInvocation
  static void close() {
    shop.close();
  }

  @AfterEach
  void theBooksAreRight() {
    shop.test.settle().booksAreRight();
  }

  @Test
  void ofManyWhoTakeEscalateAndDecideTheSameReviewOneDecidesAndTheOrderFollows() throws Exception {
    ReviewQueue queue = shop.store.reviews();
    for (int round = 0; round < ROUNDS; round++) {
      boolean cancelled = round % 2 == 1;
      Actor buyer = guest();
      OrderView order = buy(buyer, 1);
      UUID review = review(order).id();
      ConcurrentLinkedQueue<String> deciders = new ConcurrentLinkedQueue<>();
      // Due, and not done yet.
      shop.test.clock().advance(PAST_THE_DEADLINE);
      Race.run(
          hand -> {
            Actor bia = staff(hand);
            switch (hand % 8) {
              case 0 -> shop.test.settle();
              case 1 -> queue.takeNext(bia);
              case 2 -> queue.assign(bia, review, staff(hand + 1).id());
              case 3 -> queue.unassign(bia, review);
              case 4 -> {
                if (cancelled) {
                  shop.store.orders().cancel(buyer, order.id(), "changed my mind");
                }
              }
              default -> {
                queue.decide(bia, review, hand % 2 == 0, "I think so");
                deciders.add(bia.id());
              }
            }
          });
      shop.test.settle();

      List<ScreeningView> decisions = decisions(order);
      assertEquals(1, decisions.size(), decisions.toString());
      ScreeningView decision = decisions.get(0);
      assertEquals(
          List.of("deadline", "process").contains(decision.by())
              ? List.of()
              : List.of(decision.by()),
          List.copyOf(deciders));
      boolean approved = decision.verdict().equals(Optional.of(Verdict.APPROVE));
      assertEquals(
          approved ? ReviewView.State.APPROVED : ReviewView.State.DECLINED, review(order).state());
      assertEquals(
          approved && !cancelled ? OrderState.CONFIRMED : OrderState.CANCELLED, state(order));
      assertThrows(
          ConflictException.class, () -> queue.decide(staff(0), review, !approved, "too late"));
    }
  }

  @Test
  void fourEyesHoldThoughEverybodyProposesAndAgreesAtOnce() throws Exception {
    Approvals approvals = shop.store.approvals();
    for (int round = 0; round < ROUNDS; round++) {
      OrderView order = buy(guest(), 5);
      UUID review = review(order).id();
      ConcurrentLinkedQueue<String> agreed = new ConcurrentLinkedQueue<>();
      Race.run(
          hand -> {
            Actor bia = staff(hand);
            try {
              shop.store.reviews().decide(bia, review, true, "reason " + hand % 4);
            } catch (ConflictException e) {
              // Somebody else was faster.
            }
            for (ApprovalView proposal :
                approvals.list(bia, ApprovalQuery.about("order " + order.id(), 100))) {
              if (proposal.state() == ApprovalView.State.OPEN) {
                try {
                  approvals.approve(bia, proposal.id(), "so do I");
                  agreed.add(bia.id());
                } catch (ConflictException e) {
                  // One's own, or decided meanwhile.
                }
              }
            }
          });
      shop.test.settle();

      ScreeningView decision = decisions(order).get(0);
      assertEquals(List.of(decision.by()), List.copyOf(agreed));
      String proposer =
          decision.signals().stream()
              .filter(signal -> signal.code().equals("proposed-by"))
              .findFirst()
              .orElseThrow()
              .explanation();
      assertTrue(proposer.startsWith("STAFF clerk-"), proposer);
      assertNotEquals("STAFF " + decision.by(), proposer);
      assertEquals(OrderState.CONFIRMED, state(order));
    }
  }

  @Test
  void aVerdictThatComesWithOrAfterACancellationPutsNothingIntoTheQueue() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      boolean after = round % 2 == 1;
      bureau.next(Act.pends(Duration.ofHours(3)));
      Actor buyer = guest();
      OrderView order = buy(buyer, 1);
      assertEquals(OrderState.PLACED, state(order));
      if (after) {
        shop.store.orders().cancel(buyer, order.id(), "changed my mind");
        shop.test.settle();
        // Whoever cancels does not wait for somebody who still thinks.
        assertEquals(OrderState.CANCELLED, state(order));
        shop.test.pass(PAST_THE_DEADLINE);
      } else {
        shop.test.clock().advance(PAST_THE_DEADLINE);
        Race.run(
            2,
            hand -> {
              if (hand == 0) {
                shop.store.orders().cancel(buyer, order.id(), "changed my mind");
              } else {
                shop.test.settle();
              }
            });
        shop.test.settle();
      }
      assertEquals(OrderState.CANCELLED, state(order));
      assertTrue(
          shop.store.reviews().list(STAFF, ReviewQuery.ofOrder(order.id())).stream()
              .allMatch(review -> review.state() == ReviewView.State.DECLINED));
    }
    assertTrue(shop.store.reviews().list(STAFF, ReviewQuery.open(10)).isEmpty());
  }

  @Test
  void verifySeesAnOrderThatWentOnWithoutItsReviewAndADecisionThatNobodyMade() {
    OrderView order = buy(guest(), 1);
    UUID review = review(order).id();
    sql("update balcao_order set state = 'CONFIRMED' where id = ?", order.id());
    assertEquals(
        List.of(
            "order "
                + order.number()
                + " is CONFIRMED, and its review at PRE_AUTHORIZATION is OPEN"),
        violations("I9 reviews-stop-orders"));
    sql("update balcao_order set state = 'IN_REVIEW' where id = ?", order.id());

    sql(
        "update balcao_screening_review set state = 'APPROVED', ended_at = opened_at where id = ?",
        review);
    assertEquals(
        List.of(
            "the review of order "
                + order.number()
                + " at PRE_AUTHORIZATION is APPROVED and was decided by nobody"),
        violations("I9 reviews-follow-from-decisions"));
    sql("update balcao_screening_review set state = 'OPEN', ended_at = null where id = ?", review);

    shop.store.reviews().decide(staff(1), review, true, "known to us");
    assertThrows(
        RuntimeException.class,
        () ->
            sql(
                "update balcao_screening_decision set proposed_by = 'STAFF clerk-1' where order_id = ?",
                order.id()));
    sql("update balcao_screening_decision set approved = ? where order_id = ?", false, order.id());
    assertEquals(
        List.of(
            "the review of order "
                + order.number()
                + " at PRE_AUTHORIZATION is APPROVED and was declined"),
        violations("I9 reviews-follow-from-decisions"));
    sql("update balcao_screening_decision set approved = ? where order_id = ?", true, order.id());
  }

  private static List<String> violations(String invariant) {
    return shop.store.books().verify(STAFF).checks().stream()
        .filter(check -> check.name().equals(invariant))
        .flatMap(check -> check.finding().violations().stream())
        .toList();
  }

  private static void sql(String statement, Object... values) {
    shop.store.get(UnitOfWork.class).run(session -> session.update(statement, values));
  }

  private static OrderView buy(Actor buyer, int cups) {
    OrderView order =
        shop.buy(buyer, PaymentChoice.token("card", "tok-approve"), new CartItem("CUP", cups));
    shop.test.settle();
    return order;
  }

  private static OrderState state(OrderView order) {
    return shop.order(order.id()).state();
  }

  private static ReviewView review(OrderView order) {
    return shop.store.reviews().list(STAFF, ReviewQuery.ofOrder(order.id())).get(0);
  }

  private static List<ScreeningView> decisions(OrderView order) {
    return shop.store.screening().judgements(STAFF, order.id()).stream()
        .filter(view -> view.signals().stream().anyMatch(s -> s.code().equals("decision")))
        .toList();
  }

  private static Actor staff(int hand) {
    return Actor.staff(
        "clerk-" + hand,
        Set.of(
            Screening.READ,
            Screening.DECIDE,
            ReviewQueue.ASSIGN,
            Approvals.READ,
            Approvals.DECIDE));
  }
}
