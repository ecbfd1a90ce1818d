package org.balcao.testkit.script;

import static org.balcao.testkit.script.Act.answersNull;
import static org.balcao.testkit.script.Act.answersWrongAmount;
import static org.balcao.testkit.script.Act.answersWrongCurrency;
import static org.balcao.testkit.script.Act.flaps;
import static org.balcao.testkit.script.Act.getsItTwice;
import static org.balcao.testkit.script.Act.isUnavailable;
import static org.balcao.testkit.script.Act.losesAnswer;
import static org.balcao.testkit.script.Act.pends;
import static org.balcao.testkit.script.Act.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.notification.NotificationView.State;
import org.balcao.frontoffice.notification.Template;
import org.balcao.kernel.BalcaoException;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What notifiers, fraud providers and tax calculators can be told. */
class ScriptedOthersScenarioTest {
  private TestStore store;

  @BeforeEach
  void open() {
    store = TestStore.start();
  }

  @AfterEach
  void close() {
    store.booksAreRight();
    store.close();
  }

  @Test
  void aMessageWhoseAnswerIsLostIsSentOnce() {
    store.notifier().next(losesAnswer(), losesAnswer());
    store.buy(TestStore.ARTICLE, 1);
    store.settle().pass(Duration.ofMinutes(10));
    store.assertThat().messages().to(TestStore.BUYER).exactly(1, Template.ORDER_PLACED);
    assertEquals(1, store.notifier().sentTo(TestStore.BUYER).size());
  }

  @Test
  void aMessageOfWhichNobodyKnowsIsNotSentAgain() {
    store.notifier().declares(IdempotencyKind.NONE).next(losesAnswer());
    store.buy(TestStore.ARTICLE, 1);
    store.settle().pass(Duration.ofDays(2));
    store
        .assertThat()
        .messages()
        .to(TestStore.BUYER)
        .none()
        .exactly(1, Template.ORDER_PLACED, State.UNRESOLVED);
    assertEquals(1, store.notifier().sentTo(TestStore.BUYER).size());
  }

  @Test
  void aMessageThatIsDuplicatedOnTheWayArrivesTwice() {
    store.notifier().declares(IdempotencyKind.NONE).next(getsItTwice());
    store.buy(TestStore.ARTICLE, 1);
    store.settle();
    store.assertThat().messages().exactly(1);
    assertEquals(2, store.notifier().sentTo(TestStore.BUYER).size());
  }

  @Test
  void aNotifierThatFlapsOrRefusesHarmsNoOrder() {
    store.notifier().always(flaps(1, 2));
    OrderView first = store.buy(TestStore.ARTICLE, 1);
    store.settle().pass(Duration.ofMinutes(5));
    store.assertThat().order(first).isConfirmed();
    store.assertThat().messages().exactly(1, Template.ORDER_PLACED);
    store.notifier().always(refuses());
    OrderView second = store.buy(TestStore.ARTICLE, 1);
    store.settle().assertThat().order(second).isConfirmed();
    store.assertThat().messages().exactly(1, Template.ORDER_PLACED, State.REFUSED);
  }

  @Test
  void anOrderIsReviewedOrRefusedAsTheFraudProviderSays() {
    store.fraud().says(Verdict.REVIEW);
    OrderView review = store.buy(TestStore.ARTICLE, 1);
    store.settle().assertThat().order(review).isInReview();
    store.fraud().says(Verdict.DECLINE);
    OrderView fraud = store.buy(TestStore.ARTICLE, 1);
    store.settle().assertThat().order(fraud).isCancelled();
    assertEquals(2, store.fraud().judged().size());
  }

  @Test
  void aJudgementThatTakesItsTimeIsWaitedFor() {
    store.fraud().next(pends(), losesAnswer());
    OrderView order = store.buy(TestStore.ARTICLE, 1);
    store.settle().pass(Duration.ofMinutes(5));
    assertEquals(0, store.gateway().effects(Call.AUTHORIZE));
    store.fraud().settles();
    store.webhooks(store.fraud()).deliver();
    store.settle().assertThat().order(order).isConfirmed();
    OrderView next = store.buy(TestStore.ARTICLE, 1);
    store.settle().pass(Duration.ofMinutes(5));
    store.assertThat().order(next).isConfirmed();
    assertEquals(2, store.fraud().effects(Call.ASSESS));
  }

  @Test
  void wrongTaxesAreNotBelievedAndStopTheSale() {
    for (Act act :
        new Act[] {
          isUnavailable(), answersNull(), answersWrongAmount(), answersWrongCurrency(), refuses()
        }) {
      store.taxes().always(act);
      assertThrows(BalcaoException.class, () -> store.buy(TestStore.ARTICLE, 1), act.toString());
    }
    store.taxes().behaves().rate("0.25");
    OrderView order = store.buy(TestStore.ARTICLE, 1);
    assertEquals(store.money("3.00"), order.tax());
  }
}
