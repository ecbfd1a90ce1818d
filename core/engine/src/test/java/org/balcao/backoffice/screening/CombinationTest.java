package org.balcao.backoffice.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.ScreeningPoint;
import org.junit.jupiter.api.Test;

class CombinationTest {
  private static final UUID ORDER = UUID.randomUUID();

  @Test
  void whereNobodyIsAskedEveryOrderPasses() {
    assertEquals(ScreeningResult.APPROVED, combined());
  }

  @Test
  void theWorstVerdictCountsAndNoOpinionIsNone() {
    assertEquals(
        ScreeningResult.APPROVED, combined(judged(Verdict.APPROVE), judged(Verdict.NO_OPINION)));
    assertEquals(ScreeningResult.REVIEW, combined(judged(Verdict.REVIEW), judged(Verdict.APPROVE)));
    assertEquals(
        ScreeningResult.DECLINED, combined(judged(Verdict.REVIEW), judged(Verdict.DECLINE)));
  }

  @Test
  void aRefusalWaitsForNobodyAndAReviewForAll() {
    assertEquals(ScreeningResult.DECLINED, combined(open(), judged(Verdict.DECLINE)));
    assertEquals(ScreeningResult.OPEN, combined(open(), judged(Verdict.REVIEW)));
  }

  @Test
  void silenceCountsAsConfigured() {
    Judgement silent = open().failed("no answer", Instant.EPOCH);

    assertEquals(
        ScreeningResult.REVIEW,
        Combination.of(List.of(silent), Optional.empty(), ScreeningResult.REVIEW));
    assertEquals(
        ScreeningResult.APPROVED,
        Combination.of(List.of(silent), Optional.empty(), ScreeningResult.APPROVED));
  }

  @Property
  void aPersonHasTheLastWord(
      @ForAll("judgements") List<Judgement> judgements, @ForAll boolean approved) {
    ReviewDecision decision =
        new ReviewDecision(
            ORDER, ScreeningPoint.PRE_AUTHORIZATION, "ann", approved, "known", Instant.EPOCH);

    assertEquals(
        approved ? ScreeningResult.APPROVED : ScreeningResult.DECLINED,
        Combination.of(judgements, Optional.of(decision), ScreeningResult.REVIEW));
  }

  @Property
  void theOrderOfTheJudgementsDoesNotMatter(
      @ForAll("judgements") List<Judgement> judgements, @ForAll Random random) {
    List<Judgement> shuffled = new ArrayList<>(judgements);
    Collections.shuffle(shuffled, random);

    assertEquals(
        Combination.of(judgements, Optional.empty(), ScreeningResult.REVIEW),
        Combination.of(shuffled, Optional.empty(), ScreeningResult.REVIEW));
  }

  @Provide
  Arbitrary<List<Judgement>> judgements() {
    Arbitrary<Judgement> made = Arbitraries.of(Verdict.class).map(CombinationTest::judged);
    Arbitrary<Judgement> other = Arbitraries.of(open(), open().failed("no answer", Instant.EPOCH));
    return Arbitraries.oneOf(made, other).list().ofMaxSize(6);
  }

  private static ScreeningResult combined(Judgement... judgements) {
    return Combination.of(List.of(judgements), Optional.empty(), ScreeningResult.REVIEW);
  }

  private static Judgement judged(Verdict verdict) {
    return new Judgement(
        UUID.randomUUID(),
        ORDER,
        ScreeningPoint.PRE_AUTHORIZATION,
        "rules",
        Judgement.State.JUDGED,
        Optional.of(verdict),
        OptionalDouble.empty(),
        List.of(),
        Optional.empty(),
        Instant.EPOCH);
  }

  private static Judgement open() {
    return new Judgement(
        UUID.randomUUID(),
        ORDER,
        ScreeningPoint.PRE_AUTHORIZATION,
        "bureau",
        Judgement.State.OPEN,
        Optional.empty(),
        OptionalDouble.empty(),
        List.of(),
        Optional.empty(),
        Instant.EPOCH);
  }
}
