package org.balcao.plugin.fraud.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.balcao.spi.Health;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudAssessment.Verdict;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A store judges its orders by a model of its own past. */
class ModelFraudProviderTest {
  private static final FraudCase GOOD = Cases.good(new Random(71), 60_001);
  private static final FraudCase FRAUD = Cases.fraud(new Random(72), 60_002);

  @TempDir static Path folder;
  private static Path model = Path.of("");

  @BeforeAll
  static void train() {
    model = folder.resolve("model.bin");
    Cases.train(folder, model);
  }

  @Test
  void aFraudIsToBeReviewedForReasonsAndAGoodOrderPasses() {
    FraudProvider provider = Screening.provider("model", model.toString());
    assertEquals(Health.up(), provider.health());
    FraudAssessment good = Screening.ask(provider, GOOD);
    FraudAssessment fraud = Screening.ask(provider, FRAUD);
    assertEquals(Verdict.APPROVE, good.verdict());
    assertEquals(Verdict.REVIEW, fraud.verdict());
    assertTrue(fraud.score().orElseThrow() > 0.5 && good.score().orElseThrow() < 0.1);
    assertEquals("fraud-probability", fraud.signals().get(0).code());
    assertTrue(fraud.signals().size() > 1, "it says why");
    assertTrue(fraud.signals().stream().noneMatch(s -> s.explanation().contains("@example.org")));
  }

  @Test
  void itDeclinesOnlyWhereItIsToldTo() {
    FraudProvider advisor = Screening.provider("model", model.toString(), "review-at", "0.001");
    assertEquals(Verdict.REVIEW, Screening.ask(advisor, FRAUD).verdict());
    FraudProvider judge =
        Screening.provider("model", model.toString(), "decide", "true", "decline-at", "0.5");
    assertEquals(Verdict.DECLINE, Screening.ask(judge, FRAUD).verdict());
    assertEquals(Verdict.APPROVE, Screening.ask(judge, GOOD).verdict());
  }

  @ParameterizedTest
  @CsvSource({"no-opinion,NO_OPINION", "approve,APPROVE", "review,REVIEW"})
  void withoutAModelItAnswersAsSetAndItsHealthSaysSo(String setting, Verdict verdict) {
    FraudProvider provider =
        Screening.provider(
            "model", folder.resolve("none.bin").toString(), "without-model", setting);
    FraudAssessment answer = Screening.ask(provider, FRAUD);
    assertEquals(verdict, answer.verdict());
    assertEquals("no-model", answer.signals().get(0).code());
    assertTrue(answer.score().isEmpty());
    assertEquals(Health.Status.DEGRADED, provider.health().status());
    assertTrue(provider.health().detail().contains("none.bin"));
  }

  @Test
  void aStartFailsWithoutAModelOnlyWhereOneIsRequired() {
    PluginException refused =
        assertThrows(
            PluginException.class,
            () ->
                Screening.provider(
                    "model", folder.resolve("none.bin").toString(), "required", "true"));
    assertEquals(PluginException.Kind.MISCONFIGURED, refused.kind());
  }

  @Test
  void aModelOfColumnsThatOrdersDoNotHaveIsNotUsed() {
    Path orders = folder.resolve("foreign.csv");
    Path foreign = folder.resolve("foreign.bin");
    SyntheticOrders.write(orders, 1_500, 1);
    new FraudModels().train(OrderFile.of(orders), TrainingOptions.defaults().withTrees(2), foreign);
    FraudProvider provider = Screening.provider("model", foreign.toString());
    assertEquals(Verdict.NO_OPINION, Screening.ask(provider, FRAUD).verdict());
    assertTrue(provider.health().detail().contains("purchase_value"));
  }

  @Test
  void aRetrainedModelIsTakenUpAndADamagedOneIsNot() throws IOException {
    Path file = folder.resolve("changing.bin");
    FraudProvider provider = Screening.provider("model", file.toString());
    assertEquals(Verdict.NO_OPINION, Screening.ask(provider, FRAUD).verdict());
    Files.copy(model, file);
    assertEquals(Verdict.REVIEW, Screening.ask(provider, FRAUD).verdict());
    Files.write(file, new byte[] {'P', 'K', 1});
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-05-01T00:00:00Z")));
    assertEquals(Verdict.REVIEW, Screening.ask(provider, FRAUD).verdict(), "the old one stays");
    assertEquals(Health.Status.DEGRADED, provider.health().status());
    assertTrue(provider.health().detail().contains("stays in use"));
  }

  @ParameterizedTest
  @CsvSource({
    "review-at,     0,     review-at",
    "review-at,     1.5,   review-at",
    "decline-at,    0.9,   decline-at",
    "decide,        true,  decline-at",
    "without-model, perhaps, without-model",
    "points,        never, points",
    "history-window, -P1D, history-window",
  })
  void aWrongSettingStopsTheStartAndIsNamed(String setting, String value, String named) {
    PluginException refused =
        assertThrows(
            PluginException.class,
            () -> Screening.provider("model", model.toString(), setting, value));
    assertTrue(refused.getMessage().startsWith("setting '" + named + "'"), refused.getMessage());
  }

  @Test
  void theColumnsOfAnOrderTellNobodyWhoThePersonIs() {
    List<String> row = OrderColumns.row(FRAUD);
    assertEquals(OrderColumns.header().size(), row.size());
    assertNotEquals(row, OrderColumns.row(GOOD));
    for (String secret :
        List.of("person60002", "Somebody", "192.0.2.1", "instrument-", "+5511", "Rua A")) {
      assertTrue(row.stream().noneMatch(value -> value.contains(secret)), secret);
    }
  }

  @Test
  void theDocumentationNamesEverySettingAndColumn() throws IOException {
    String page = Files.readString(Path.of("../../docs/plugins/fraud-model.md"));
    for (Setting setting : new ModelFraudProviderFactory().descriptor().settings()) {
      String value = setting.defaultValue().map(v -> "`" + v + "`").orElse("-");
      assertTrue(
          page.contains("| `" + setting.name() + "` | " + setting.type() + " | " + value),
          setting.name());
    }
    for (String column : OrderColumns.header()) {
      boolean shared = column.matches(".*_(orders|orders_hour|orders_day|other_names)");
      assertFalse(!shared && !page.contains("`" + column + "`"), column);
    }
  }
}
