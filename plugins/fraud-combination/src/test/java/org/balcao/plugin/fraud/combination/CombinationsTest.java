package org.balcao.plugin.fraud.combination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.policy.FraudCombination.Course;
import org.balcao.spi.policy.FraudCombination.Decision;
import org.balcao.spi.policy.FraudCombinationProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinationsTest {
  private static final List<FraudCombinationProvider> ALL =
      List.of(new StrictestProvider(), new WeightedProvider(), new FirstDecisiveProvider());

  private final FraudCombination strictest = Say.policy(new StrictestProvider());
  private final FraudCombination weighted =
      Say.policy(new WeightedProvider(), "weights", "bureau:2");
  private final FraudCombination first =
      Say.policy(new FirstDecisiveProvider(), "precedence", "lists, bureau");

  @Test
  void theStoreFindsThemByTheirTypes() {
    Set<String> types =
        ServiceLoader.load(FraudCombinationProvider.class).stream()
            .map(provider -> provider.get().descriptor().type())
            .collect(Collectors.toSet());
    assertTrue(types.containsAll(Set.of("strictest", "weighted", "first-decisive")));
  }

  @Test
  void theStrictestRefusalCountsAndTellsWhoRefused() {
    Decision decision =
        strictest.combine(
            new Say()
                .says("house", Verdict.REVIEW, "high-ticket")
                .says("bureau", Verdict.DECLINE, "stolen-card", "bad-device")
                .all());
    assertEquals(
        new Decision(
            Course.DECLINE, "the strictest counts - bureau: decline (stolen-card, bad-device)"),
        decision);
  }

  @Test
  void aDoubtOrASilenceThatMayNotPassCallsAPerson() {
    assertEquals(
        Course.REVIEW,
        strictest
            .combine(new Say().says("a", Verdict.APPROVE).says("b", Verdict.REVIEW).all())
            .course());
    assertEquals(
        new Decision(Course.REVIEW, "the strictest counts - b: no answer"),
        strictest.combine(new Say().says("a", Verdict.APPROVE).isSilent("b").all()));
  }

  @Test
  void whoHasNoOpinionIsNoObjectionUnlessApprovalsAreAskedFor() {
    Say nothing = new Say().says("a", Verdict.NO_OPINION, "no-answer");
    assertEquals(Course.APPROVE, strictest.combine(nothing.all()).course());
    FraudCombination asking = Say.policy(new StrictestProvider(), "least-approvals", "1");
    assertEquals(
        new Decision(Course.REVIEW, "0 approve, fewer than 1 - a: no opinion (no-answer)"),
        asking.combine(nothing.all()));
    assertEquals(Course.APPROVE, asking.combine(nothing.says("b", Verdict.APPROVE).all()).course());
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVE, APPROVE, APPROVE, 0.000",
    "REVIEW,  APPROVE, APPROVE, 0.166",
    "APPROVE, REVIEW,  REVIEW,  0.333",
    "DECLINE, APPROVE, REVIEW,  0.333",
    "APPROVE, DECLINE, REVIEW,  0.666",
    "REVIEW,  DECLINE, DECLINE, 0.833",
    "DECLINE, DECLINE, DECLINE, 1.000",
    "NO_OPINION, DECLINE, DECLINE, 1.000",
    "NO_OPINION, APPROVE, APPROVE, 0.000",
  })
  void weightsMakeOneVerdictOfTwo(Verdict house, Verdict bureau, Course course, String mean) {
    Decision decision =
        weighted.combine(new Say().says("house", house).says("bureau", bureau).all());
    assertEquals(course, decision.course());
    assertTrue(decision.reason().startsWith("weighted " + mean + ", "), decision.reason());
  }

  @Test
  void scoresMoveAVerdictButDoNotReplaceIt() {
    FraudCombination alone = Say.policy(new WeightedProvider());
    assertEquals(
        "weighted 0.500, from 0.25 on reviewed - model: approve",
        alone.combine(new Say().scores("model", Verdict.APPROVE, 0.9).all()).reason());
    assertEquals(
        Course.APPROVE,
        alone.combine(new Say().scores("model", Verdict.APPROVE, 0.24).all()).course());
    assertEquals(
        Course.REVIEW,
        alone.combine(new Say().scores("model", Verdict.REVIEW, 0.02).all()).course());
    assertEquals(
        Course.DECLINE,
        alone.combine(new Say().scores("model", Verdict.DECLINE, 0.04).all()).course());
  }

  @Test
  void theThresholdsThemselvesAreReached() {
    FraudCombination thirds =
        Say.policy(new WeightedProvider(), "review-at", "0.5", "decline-at", "1");
    assertEquals(
        Course.REVIEW,
        thirds
            .combine(new Say().says("a", Verdict.DECLINE).says("b", Verdict.APPROVE).all())
            .course());
    assertEquals(
        Course.DECLINE,
        thirds
            .combine(new Say().says("a", Verdict.DECLINE).says("b", Verdict.DECLINE).all())
            .course());
    FraudCombination never = Say.policy(new WeightedProvider(), "decline-at", "1.01");
    assertEquals(Course.REVIEW, never.combine(new Say().says("a", Verdict.DECLINE).all()).course());
  }

  @Test
  void silenceWeighsAsADoubtAndWhereNobodySpeaksTheOrderPasses() {
    assertEquals(
        Course.REVIEW,
        weighted
            .combine(new Say().says("house", Verdict.APPROVE).isSilent("bureau").all())
            .course());
    assertEquals(
        new Decision(Course.APPROVE, "none has an opinion - a: no opinion"),
        weighted.combine(new Say().says("a", Verdict.NO_OPINION).all()));
  }

  @Test
  void theFirstThatIsSureDecidesInTheOrderOfTheSettings() {
    assertEquals(
        new Decision(Course.APPROVE, "the first that is sure decides - lists: approve (trusted)"),
        first.combine(
            new Say()
                .says("bureau", Verdict.DECLINE)
                .says("lists", Verdict.APPROVE, "trusted")
                .all()));
    assertEquals(
        Course.DECLINE,
        first
            .combine(
                new Say()
                    .says("other", Verdict.APPROVE)
                    .says("bureau", Verdict.DECLINE)
                    .says("lists", Verdict.REVIEW)
                    .all())
            .course());
  }

  @Test
  void whereTheOneWhoMightHaveDecidedIsSilentAPersonDoes() {
    assertEquals(
        new Decision(Course.REVIEW, "the first that is sure decides - lists: no answer"),
        first.combine(new Say().says("bureau", Verdict.APPROVE).isSilent("lists").all()));
    assertEquals(
        Course.APPROVE,
        first.combine(new Say().isSilent("bureau").says("lists", Verdict.APPROVE).all()).course());
  }

  @Test
  void whereNoneIsSureDoubtsCallAPerson() {
    assertEquals(
        Course.REVIEW,
        first
            .combine(new Say().says("lists", Verdict.NO_OPINION).says("b", Verdict.REVIEW).all())
            .course());
    assertEquals(
        Course.APPROVE, first.combine(new Say().says("lists", Verdict.NO_OPINION).all()).course());
  }

  @Test
  void aReasonStaysReadableHoweverManySpeak() {
    Say many = new Say();
    for (int i = 0; i < 50; i++) {
      many.says("provider-" + i, Verdict.REVIEW, "velocity-device", "high-ticket");
    }
    assertTrue(weighted.combine(many.all()).reason().length() <= 401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "strictest      | least-approvals | -1",
        "weighted       | weights         | bureau",
        "weighted       | weights         | :1",
        "weighted       | weights         | bureau:0",
        "weighted       | weights         | bureau:1, bureau:2",
        "weighted       | review-at       | 0",
        "weighted       | review-at       | 0.51",
        "weighted       | decline-at      | 0.2",
        "first-decisive | precedence      | ,",
        "first-decisive | precedence      | a, b, a",
      })
  void aWrongValueStopsTheStartAndNamesTheSetting(String type, String setting, String value) {
    FraudCombinationProvider provider =
        ALL.stream().filter(one -> one.descriptor().type().equals(type)).findFirst().orElseThrow();
    PluginException refused =
        assertThrows(PluginException.class, () -> Say.policy(provider, setting, value));
    assertTrue(refused.getMessage().startsWith("setting '" + setting + "'"), refused.getMessage());
  }

  @Test
  void theDocumentationNamesEverySettingWithItsDefault() throws IOException {
    List<String> page = Files.readAllLines(Path.of("../../docs/plugins/fraud-combination.md"));
    for (FraudCombinationProvider provider : ALL) {
      for (Setting setting : provider.descriptor().settings()) {
        String start =
            "| `"
                + setting.name()
                + "` | "
                + setting.type()
                + " | "
                + setting.defaultValue().map(v -> "`" + v + "`").orElse("-");
        assertTrue(page.stream().anyMatch(line -> line.startsWith(start)), start);
      }
    }
  }
}
