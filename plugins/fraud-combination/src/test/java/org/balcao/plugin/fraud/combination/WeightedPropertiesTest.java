package org.balcao.plugin.fraud.combination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.balcao.spi.PluginException;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.policy.FraudCombination.Course;
import org.balcao.spi.policy.FraudCombination.Opinion;
import org.balcao.spi.policy.FraudCombination.Opinions;
import org.junit.jupiter.api.Test;

class WeightedPropertiesTest {
  private final FraudCombination weighted =
      Say.policy(new WeightedProvider(), "weights", "p0:0.1, p1:3, p2:0.7");

  @Property(tries = 300)
  void theOrderOfTheProvidersDoesNotMatter(
      @ForAll("opinions") List<Opinion> opinions, @ForAll Random random) {
    List<Opinion> shuffled = new ArrayList<>(opinions);
    Collections.shuffle(shuffled, random);
    assertEquals(course(opinions), course(shuffled));
  }

  @Property(tries = 300)
  void aStricterVerdictNeverMakesTheCourseMilder(
      @ForAll("opinions") List<Opinion> opinions, @ForAll Random random) {
    int place = random.nextInt(opinions.size());
    Opinion before = opinions.get(place);
    Verdict verdict = before.assessment().map(FraudAssessment::verdict).orElse(Verdict.REVIEW);
    // From no opinion to a refusal, too; to a doubt, it might be milder than what others say.
    Verdict after = verdict == Verdict.APPROVE ? Verdict.REVIEW : Verdict.DECLINE;
    List<Opinion> stricter = new ArrayList<>(opinions);
    stricter.set(
        place,
        new Opinion(
            before.provider(),
            Optional.of(
                new FraudAssessment(after, OptionalDouble.of(random.nextDouble()), List.of()))));
    assertTrue(course(stricter).compareTo(course(opinions)) >= 0);
  }

  @Property(tries = 300)
  void whatAllDoubtOrLeaveUnansweredIsNeverApproved(
      @ForAll("opinions") List<Opinion> opinions,
      @ForAll @IntRange(min = 1, max = 500) int thousandths) {
    FraudCombination strictEnough =
        Say.policy(
            new WeightedProvider(),
            "weights",
            "p0:0.1, p1:3, p2:0.7",
            "review-at",
            "0." + "%03d".formatted(thousandths));
    List<Opinion> doubts = new ArrayList<>();
    for (Opinion opinion : opinions) {
      // Silence stays silence, which the policy only hears of where it counts as review.
      doubts.add(
          new Opinion(
              opinion.provider(),
              opinion
                  .assessment()
                  .map(said -> new FraudAssessment(Verdict.REVIEW, said.score(), List.of()))));
    }
    Opinions template = new Say().all();
    Course course =
        strictEnough.combine(new Opinions(template.point(), template.total(), doubts)).course();
    assertTrue(course != Course.APPROVE, "review-at in thousandths: " + thousandths);
  }

  @Test
  void aThresholdAboveWhatADoubtCountsIsRefused() {
    PluginException refused =
        assertThrows(
            PluginException.class, () -> Say.policy(new WeightedProvider(), "review-at", "0.501"));
    assertTrue(refused.getMessage().contains("up to 0.5"), refused.getMessage());
  }

  private Course course(List<Opinion> opinions) {
    Opinions template = new Say().all();
    return weighted.combine(new Opinions(template.point(), template.total(), opinions)).course();
  }

  @Provide
  Arbitrary<List<Opinion>> opinions() {
    Arbitrary<Optional<FraudAssessment>> said =
        Combinators.combine(
                Arbitraries.of(Verdict.class),
                Arbitraries.integers().between(0, 1000).optional(0.7))
            .as(
                (verdict, score) ->
                    new FraudAssessment(
                        verdict,
                        score
                            .map(s -> OptionalDouble.of(s / 1000.0))
                            .orElse(OptionalDouble.empty()),
                        List.of()))
            .optional(0.8);
    return said.list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            all -> {
              List<Opinion> opinions = new ArrayList<>();
              for (int i = 0; i < all.size(); i++) {
                opinions.add(new Opinion("p" + i, all.get(i)));
              }
              return opinions;
            });
  }
}
