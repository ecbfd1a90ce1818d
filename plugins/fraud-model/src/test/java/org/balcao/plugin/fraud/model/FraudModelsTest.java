package org.balcao.plugin.fraud.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.balcao.plugin.fraud.model.BacktestOptions.Split;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst trains a model from a file of labelled orders and judges others by it. */
class FraudModelsTest {
  private static final TrainingOptions QUICK = TrainingOptions.defaults().withTrees(25);

  @TempDir static Path folder;
  private static final FraudModels MODELS = new FraudModels();
  private static Path orders = Path.of("");
  private static Path model = Path.of("");

  @BeforeAll
  static void train() {
    orders = folder.resolve("orders.csv");
    model = folder.resolve("model.bin");
    SyntheticOrders.write(orders, 8_000, 1);
    MODELS.train(OrderFile.of(orders).labelled("class", "1"), QUICK, model);
  }

  @Test
  void itFindsTheFraudsOfAFileThatItHasNeverSeen() {
    Path others = folder.resolve("others.csv");
    SyntheticOrders.write(others, 6_000, 2);
    ScoringResult result =
        MODELS.score(others, model, folder.resolve("s.csv"), ScoringOptions.advice());
    Quality quality = result.quality().orElseThrow();
    assertTrue(quality.rocAuc() > 0.74, quality.toString());
    assertTrue(quality.prAuc() > 0.6, quality.toString());
    assertTrue(quality.atThreshold().precision() > 0.7, quality.toString());
    assertEquals(0, result.declined(), "it declines only where it is told to");
    assertEquals(6_000, result.orders());
  }

  /** As a spreadsheet of another country saves it. */
  @Test
  void theSameOrdersAreReadHoweverTheyAreWritten() throws IOException {
    Path plain = folder.resolve("plain.csv");
    SyntheticOrders.write(plain, 3_000, 5);
    DateTimeFormatter from = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    DateTimeFormatter to = DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.ENGLISH);
    List<String> lines = Files.readAllLines(plain);
    StringBuilder other = new StringBuilder("\uFEFF\"\"");
    other.append(';').append(lines.get(0).replace(",", ";")).append("\r\n");
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",", -1);
      cells[1] = from.parse(cells[1], LocalDateTime::from).format(to);
      cells[2] = from.parse(cells[2], LocalDateTime::from).format(to);
      cells[3] = cells[3] + ",00";
      cells[5] = '"' + cells[5] + "; \"\"the\"\" source\"";
      cells[9] = cells[9].replace('.', ',');
      other.append(i - 1).append(';').append(String.join(";", cells)).append("\r\n");
    }
    Path written = folder.resolve("written.csv");
    Files.writeString(written, other);
    ModelCard one = MODELS.train(OrderFile.of(plain), QUICK, folder.resolve("one.bin"));
    ModelCard two = MODELS.train(OrderFile.of(written), QUICK, folder.resolve("two.bin"));
    assertEquals(one.columns(), two.columns());
    assertEquals(one.frauds(), two.frauds());
    assertEquals(one.quality().prAuc(), two.quality().prAuc(), 0.02);
  }

  @Test
  void whatItLearnedIsWhatTheFileIsMadeOf() {
    ModelCard card = MODELS.show(model);
    List<String> strongest =
        card.importance().subList(0, 5).stream().map(ModelCard.Importance::feature).toList();
    assertEquals("seconds from signup_time to purchase_time", strongest.get(0));
    assertTrue(
        strongest.stream().anyMatch(f -> f.contains("other accounts")), strongest.toString());
    assertEquals(ColumnKind.IP, card.columns().get("ip_address"));
    assertEquals(8_000, card.rows());
    assertTrue(card.library().startsWith("Tribuo 4"));
  }

  @Test
  void aPurchaseASecondAfterSignUpIsMoreSuspiciousThanTheSameAMonthLater() throws IOException {
    Path file = folder.resolve("two.csv");
    String rest = ",35,%s,SEO,Chrome,M,33,%s\n";
    Files.writeString(
        file,
        "user_id,signup_time,purchase_time,purchase_value,device_id,source,browser,sex,age,ip_address\n"
            + "u1,2025-05-01 10:00:00,2025-05-01 10:00:01"
            + rest.formatted("ONE", "1111111111")
            + "u2,2025-04-01 10:00:00,2025-05-01 10:00:01"
            + rest.formatted("TWO", "1111222222"));
    Path scores = folder.resolve("two-scores.csv");
    MODELS.score(file, model, scores, ScoringOptions.advice());
    List<String> lines = Files.readAllLines(scores);
    double atOnce = Double.parseDouble(lines.get(1).split(",")[2]);
    double later = Double.parseDouble(lines.get(2).split(",")[2]);
    assertTrue(atOnce > 2 * later, atOnce + " and " + later);
    assertTrue(lines.get(1).contains("seconds from signup_time to purchase_time = 1 (+"));
  }

  @Test
  void theSameFileAndSeedGiveTheSameModelByteByByte() throws IOException {
    Path again = folder.resolve("again.bin");
    Path other = folder.resolve("other.bin");
    MODELS.train(OrderFile.of(orders).labelled("class", "1"), QUICK, again);
    MODELS.train(OrderFile.of(orders), QUICK.seeded(2).withTrees(3), other);
    assertArrayEquals(Files.readAllBytes(model), Files.readAllBytes(again));
    assertNotEquals(MODELS.show(model).version(), MODELS.show(other).version());
  }

  @Test
  void aFileIsJudgedWithoutLabelsInAnyOrderOfColumnsWithGapsAndNewWords() throws IOException {
    Path file = folder.resolve("new.csv");
    Files.writeString(
        file,
        """
        browser;user_id;purchase_time;signup_time;purchase_value;device_id;source;sex;age;ip_address;extra
        Netscape;u1;2025-06-01 10:10:01;2025-06-01 10:10:00;20;AAA;TV;F;30;10.1.2.3;x
        Netscape;u2;2025-06-01 10:20:01;2025-06-01 10:20:00;20;AAA;TV;F;30;10.1.2.3;x
        Netscape;u3;2025-06-01 10:30:01;2025-06-01 10:30:00;20;AAA;TV;F;30;10.1.2.3;x
        Netscape;u4;2025-06-01 10:40:01;2025-06-01 10:40:00;20;AAA;TV;F;30;10.1.2.3;x
        Netscape;u5;2025-06-01 10:50:01;2025-06-01 10:50:00;20;AAA;TV;F;30;10.1.2.3;x
        Netscape;u6;2025-06-01 11:00:01;2025-06-01 11:00:00;20;AAA;TV;F;30;10.1.2.3;x
        Netscape;u7;2025-06-01 11:10:01;2025-06-01 11:10:00;20;AAA;TV;F;30;10.1.2.3;x
        Netscape;u8;2025-06-01 11:20:01;2025-06-01 11:20:00;20;AAA;TV;F;30;10.1.2.3;x
        Netscape;u9;2025-06-01 11:30:01;2025-06-01 11:30:00;20;AAA;TV;F;30;10.1.2.3;x
        ;u10;;;;;;;;;
        Chrome;u11;2025-06-09 11:00:00;2025-03-01 00:00:00;20;BBB;SEO;M;30;NA;x
        """);
    Path scores = folder.resolve("new-scores.csv");
    ScoringResult result =
        MODELS.score(
            file,
            model,
            scores,
            new ScoringOptions(OptionalDouble.of(0.4), OptionalDouble.of(0.5)));
    List<String> lines = Files.readAllLines(scores);
    assertEquals("line,user_id,probability,decision,reason_1,reason_2,reason_3", lines.get(0));
    assertEquals(12, lines.size());
    assertTrue(lines.get(9).startsWith("10,u9,"), lines.get(9));
    assertTrue(lines.get(9).contains(",DECLINE,"), lines.get(9));
    assertTrue(lines.get(11).contains(",APPROVE,"), lines.get(11));
    assertTrue(result.quality().isEmpty());
  }

  @Test
  void aBacktestByTimeLearnsFromTheEarlierOrdersAlone() throws IOException {
    Path report = folder.resolve("report.html");
    BacktestResult result =
        MODELS.backtest(
            OrderFile.of(orders), QUICK.costing(5, 80), BacktestOptions.defaults(), report);
    assertEquals(Split.TIME, result.split());
    assertEquals(8_000, result.trained().rows() + result.quality().orders());
    assertTrue(result.cost().orElseThrow() <= result.costWithout().orElseThrow());
    String page = Files.readString(report);
    assertEquals(4, page.split("<svg ", -1).length - 1);
    assertFalse(page.contains("<script") || page.contains("href="), "the page needs nothing else");
  }

  @Test
  void aBacktestByLotFindsWhatTrainingPromised() {
    BacktestResult result =
        MODELS.backtest(OrderFile.of(orders), QUICK, new BacktestOptions(Split.RANDOM, 0.3), null);
    assertTrue(result.quality().rocAuc() > 0.74, result.quality().toString());
    assertEquals(
        result.trained().quality().rocAuc(), result.quality().rocAuc(), 0.06, "out of bag");
  }

  @Test
  void labelsThatAreChanceTeachNothing() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(orders));
    List<String> labels =
        new ArrayList<>(lines.stream().skip(1).map(l -> l.substring(l.length() - 1)).toList());
    Collections.shuffle(labels, new java.util.Random(3));
    for (int i = 1; i < lines.size(); i++) {
      lines.set(i, lines.get(i).substring(0, lines.get(i).length() - 1) + labels.get(i - 1));
    }
    Path shuffled = folder.resolve("shuffled.csv");
    Files.write(shuffled, lines);
    BacktestResult result =
        MODELS.backtest(
            OrderFile.of(shuffled), QUICK, new BacktestOptions(Split.RANDOM, 0.3), null);
    assertEquals(0.5, result.quality().rocAuc(), 0.06, "by chance on orders that are new");
    assertEquals(0.5, result.trained().quality().rocAuc(), 0.06, "no row has told its own label");
  }

  @Test
  void aDamagedModelIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(model);
    bytes[bytes.length / 2] ^= 1;
    Path damaged = folder.resolve("damaged.bin");
    Files.write(damaged, bytes);
    ModelException refused = assertThrows(ModelException.class, () -> MODELS.show(damaged));
    assertTrue(refused.getMessage().contains("damaged.bin"), refused.getMessage());
  }

  @Test
  void aFileWithoutAColumnOfTheModelIsRefusedByName() throws IOException {
    Path file = folder.resolve("narrow.csv");
    Files.writeString(file, "user_id,age\nu1,30\n");
    Path scores = folder.resolve("narrow-scores.csv");
    ModelException refused =
        assertThrows(
            ModelException.class, () -> MODELS.score(file, model, scores, ScoringOptions.advice()));
    assertTrue(refused.getMessage().contains("device_id"), refused.getMessage());
    assertFalse(Files.exists(scores));
  }

  @Test
  void columnsThatAreExcludedAreNotLookedAt() {
    Path small = folder.resolve("small.bin");
    ModelCard card =
        MODELS.train(
            OrderFile.of(orders).without(Set.of("device_id", "ip_address")),
            QUICK.withTrees(3).counting(CountScope.PAST),
            small);
    assertFalse(card.columns().containsKey("device_id"));
    assertTrue(card.features().stream().noneMatch(f -> f.contains("ip_address")));
  }
}
