package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.fraud.DeviceCollector;
import org.balcao.spi.fraud.DeviceCollector.DeviceScript;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.ScreeningPoint;
import org.junit.jupiter.api.Test;

/** What a {@link FraudProvider} keeps. */
public interface FraudProviderContract extends PluginContract<FraudProvider> {

  /**
   * A case that is declined or sent to review, if one can be; of the author.
   *
   * @param usual a harmless case to make it of
   */
  default Optional<FraudCase> suspicious(FraudCase usual) {
    return Optional.empty();
  }

  /**
   * A case that waits for a person to judge it, if one can; of the author.
   *
   * @param usual a harmless case to make it of
   */
  default Optional<FraudCase> reviewedByPeople(FraudCase usual) {
    return Optional.empty();
  }

  @Override
  default Class<FraudProvider> extensionPoint() {
    return FraudProvider.class;
  }

  @Override
  default List<Operation<FraudProvider, ?, ?, ?>> operations() {
    return new FraudOperations(this).all();
  }

  /** It wants to be asked somewhere, and says always the same about when and with what. */
  @Test
  default void itsWishesAreConstant() {
    try (Bench<FraudProvider> bench = new Bench<>(this)) {
      FraudProvider plugin = bench.plugin();
      Set<ScreeningPoint> points = plugin.points();
      assertFalse(points.isEmpty(), "it wants to be asked somewhere");
      assertEquals(points, plugin.points(), "points are constant");
      assertFalse(plugin.historyWindow().isNegative(), "a history reaches back, not forth");
      assertEquals(plugin.historyWindow(), plugin.historyWindow(), "the window is constant");
    }
  }

  /** Wherever it wants to be asked, it answers. */
  @Test
  default void everyPointIsAnswered() {
    try (Bench<FraudProvider> bench = new Bench<>(this)) {
      for (ScreeningPoint point : bench.plugin().points()) {
        FraudCase asked = FraudCases.usual(this, bench, point);
        Answers.accepted("a judgement at " + point, bench.plugin().assess(asked, bench.call()));
      }
    }
  }

  /** A guest of whom nothing is known that is not needed is judged as well. */
  @Test
  default void aGuestIsJudged() {
    try (Bench<FraudProvider> bench = new Bench<>(this)) {
      FraudCase asked = FraudCases.guest(FraudCases.usual(this, bench));
      Answers.accepted("a judgement about a guest", bench.plugin().assess(asked, bench.call()));
    }
  }

  /** Who is declined or sent to review, is so for reasons that staff can read. */
  @Test
  default void aSuspicionHasReasons() {
    try (Bench<FraudProvider> bench = new Bench<>(this)) {
      Optional<FraudCase> asked = suspicious(FraudCases.usual(this, bench));
      assumeTrue(asked.isPresent(), "no case can be made that is suspicious");
      Outcome<FraudAssessment> answer = bench.plugin().assess(asked.get(), bench.call());
      Answers.accepted("a judgement about a suspicious case", answer);
      FraudAssessment assessment = bench.done(answer);
      assertNotEquals(Verdict.APPROVE, assessment.verdict(), "the verdict on a suspicious case");
      assertFalse(assessment.signals().isEmpty(), "a suspicion has reasons");
      for (Signal signal : assessment.signals()) {
        assertFalse(signal.code().isBlank(), "the code of a reason");
        assertFalse(signal.explanation().isBlank(), "a reason in words");
      }
    }
  }

  /** What a person judges waits for that person. */
  @Test
  default void aReviewByPeopleIsPending() {
    try (Bench<FraudProvider> bench = new Bench<>(this)) {
      Optional<FraudCase> asked = reviewedByPeople(FraudCases.usual(this, bench));
      assumeTrue(asked.isPresent(), "no person judges");
      Outcome<FraudAssessment> answer = bench.plugin().assess(asked.get(), bench.call());
      Outcome.Pending<?> pending =
          assertInstanceOf(Outcome.Pending.class, answer, "a judgement by people");
      assertEquals(PendingReason.HUMAN_REVIEW, pending.reason(), "what it waits for");
    }
  }

  /** The script for one visit is the same when it is asked for again, and tells visits apart. */
  @Test
  default void aDeviceScriptIsOfItsVisit() {
    try (Bench<FraudProvider> bench = Bench.with(this, "deviceCollector")) {
      DeviceCollector collector = bench.facet(bench.plugin().deviceCollector());
      DeviceScript script = collector.script("visit-1");
      assertEquals(script, collector.script("visit-1"), "the script, asked for again");
      assertNotEquals(script, collector.script("visit-2"), "the script of another visit");
    }
  }

  /** The script is for buyers' browsers, and so holds no secret. */
  @Test
  default void aDeviceScriptHoldsNoSecret() {
    try (Bench<FraudProvider> bench = Bench.with(this, "deviceCollector")) {
      DeviceScript script = bench.facet(bench.plugin().deviceCollector()).script("visit-1");
      String text = script.source() + script.inline().orElse("");
      for (String secret : Secrets.of(this)) {
        assertFalse(text.contains(secret), "a secret in the script");
      }
    }
  }
}
