package org.balcao.backoffice.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.balcao.backoffice.dispute.Standing.News;
import org.balcao.spi.Money;
import org.balcao.spi.payment.Dispute.Stage;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final Money AMOUNT = Money.of("10.00", "EUR");

  private static News news(Stage stage, int at) {
    return new News(stage, Instant.EPOCH.plusSeconds(at), AMOUNT);
  }

  private static Standing of(Stage... stages) {
    List<News> news = new ArrayList<>();
    for (Stage stage : stages) {
      news.add(news(stage, news.size()));
    }
    return Standing.of(news);
  }

  @Property(tries = 300)
  void theOrderInWhichNewsComesDoesNotMatter(
      @ForAll @Size(min = 1, max = 8) List<Stage> stages, @ForAll Random random) {
    List<News> asItHappened = new ArrayList<>();
    stages.forEach(stage -> asItHappened.add(news(stage, asItHappened.size())));
    List<News> asItCame = new ArrayList<>(asItHappened);
    asItCame.addAll(asItHappened.subList(0, asItHappened.size() / 2));
    Collections.shuffle(asItCame, random);
    assertEquals(Standing.of(asItHappened), Standing.of(asItCame));
  }

  @Property(tries = 300)
  void whatIsLostOrClosedStaysSo(@ForAll @Size(max = 6) List<Stage> before, @ForAll Stage after) {
    for (Stage end : List.of(Stage.LOST, Stage.CLOSED)) {
      List<Stage> stages = new ArrayList<>(before);
      stages.add(end);
      Standing then = of(stages.toArray(Stage[]::new));
      stages.add(after);
      assertEquals(then.stage(), of(stages.toArray(Stage[]::new)).stage());
    }
  }

  @Test
  void anInquiryTakesNoMoneyAndAnOpenedDisputeDoes() {
    assertFalse(of(Stage.INQUIRY).taken());
    assertFalse(of(Stage.INQUIRY, Stage.UNDER_REVIEW).taken());
    assertTrue(of(Stage.INQUIRY, Stage.OPENED, Stage.UNDER_REVIEW).taken());
    assertTrue(of(Stage.UNDER_REVIEW).taken());
    assertFalse(of(Stage.OPENED, Stage.WON).taken());
    assertFalse(of(Stage.OPENED, Stage.CLOSED).taken());
    assertTrue(of(Stage.INQUIRY, Stage.LOST).taken());
  }

  @Test
  void aBankMayTakeTheMoneyThoughItsInquiryWasAnswered() {
    Standing charged = of(Stage.INQUIRY, Stage.UNDER_REVIEW, Stage.OPENED);
    assertEquals(Stage.OPENED, charged.stage());
    assertEquals(1, charged.round());
    assertTrue(charged.taken());
    assertTrue(charged.follows(Stage.UNDER_REVIEW, 1, false));
    assertFalse(charged.follows(Stage.UNDER_REVIEW, 1, true));
  }

  @Test
  void aBankMayOpenAgainWhatWasWon() {
    Standing again = of(Stage.OPENED, Stage.WON, Stage.OPENED);
    assertEquals(Stage.OPENED, again.stage());
    assertEquals(2, again.round());
    assertTrue(again.follows(Stage.WON, 1, false));
    assertFalse(again.follows(Stage.LOST, 1, true));
  }

  @Test
  void aStageThatNobodyKnowsMovesNothing() {
    assertEquals(Stage.OPENED, of(Stage.OPENED, Stage.UNRECOGNIZED).stage());
    assertEquals(Stage.UNRECOGNIZED, of(Stage.UNRECOGNIZED).stage());
  }
}
