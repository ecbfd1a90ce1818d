package org.balcao.backoffice.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Signal;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.ScreeningPoint;
import org.balcao.spi.policy.FraudCombination.Course;
import org.junit.jupiter.api.Test;

class CombinationTest {
  private static final UUID ORDER = UUID.randomUUID();

  @Test
  void whereNobodyIsAskedEveryOrderPasses() {
    assertEquals(Optional.of(Course.APPROVE), combined());
  }

  @Test
  void theWorstVerdictCountsAndNoOpinionIsNone() {
    assertEquals(
        Optional.of(Course.APPROVE), combined(judged(Verdict.APPROVE), judged(Verdict.NO_OPINION)));
    assertEquals(
        Optional.of(Course.REVIEW), combined(judged(Verdict.REVIEW), judged(Verdict.APPROVE)));
    assertEquals(
        Optional.of(Course.DECLINE), combined(judged(Verdict.REVIEW), judged(Verdict.DECLINE)));
  }

  @Test
  void aRefusalWaitsForNobodyAndAReviewForAll() {
    assertEquals(Optional.of(Course.DECLINE), combined(open(), judged(Verdict.DECLINE)));
    assertEquals(Optional.empty(), combined(open(), judged(Verdict.REVIEW)));
  }

  @Test
  void silenceCountsAsItWasWrittenDown() {
    assertEquals(Optional.of(Course.REVIEW), combined(silent(Verdict.REVIEW)));
    assertEquals(Optional.of(Course.APPROVE), combined(silent(Verdict.APPROVE)));
  }

  @Test
  void theReasonNamesWhoSaidSoAndWhy() {
    Judgement review =
        open()
            .judged(
                FraudAssessment.of(
                    Verdict.REVIEW, List.of(new Signal("velocity-email", 0.5, "5 in 1 h"))),
                Optional.empty(),
                Instant.EPOCH);
    assertEquals(
        "bureau: review (velocity-email)",
        Combination.of(List.of(judged(Verdict.APPROVE), review)).orElseThrow().reason());
    assertTrue(
        Combination.of(List.of(silent(Verdict.REVIEW))).orElseThrow().reason().contains("away"));
  }

  @Property(tries = 200)
  void theOrderOfTheJudgementsDoesNotMatter(
      @ForAll("judgements") List<Judgement> judgements, @ForAll Random random) {
    List<Judgement> shuffled = new ArrayList<>(judgements);
    Collections.shuffle(shuffled, random);

    assertEquals(
        Combination.of(judgements).map(CaseCourse::course),
        Combination.of(shuffled).map(CaseCourse::course));
  }

  @Provide
  Arbitrary<List<Judgement>> judgements() {
    Arbitrary<Judgement> made = Arbitraries.of(Verdict.class).map(CombinationTest::judged);
    Arbitrary<Judgement> other =
        Arbitraries.of(open(), silent(Verdict.REVIEW), silent(Verdict.APPROVE));
    return Arbitraries.oneOf(made, other).list().ofMaxSize(6);
  }

  private static Optional<Course> combined(Judgement... judgements) {
    return Combination.of(List.of(judgements)).map(CaseCourse::course);
  }

  private static Judgement judged(Verdict verdict) {
    return open().judged(FraudAssessment.of(verdict, List.of()), Optional.empty(), Instant.EPOCH);
  }

  private static Judgement silent(Verdict counts) {
    return open().failed("away", counts, Instant.EPOCH);
  }

  private static Judgement open() {
    return Judgement.planned(
        UUID.randomUUID(),
        CaseKey.of(ORDER, ScreeningPoint.PRE_AUTHORIZATION),
        "bureau",
        Instant.EPOCH);
  }
}
