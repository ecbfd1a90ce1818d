package org.balcao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcao.backoffice.inventory.StockLocation;
import org.balcao.backoffice.order.EditOrder;
import org.balcao.backoffice.order.OrderView;
import org.balcao.frontoffice.cart.CartItem;
import org.balcao.frontoffice.checkout.PaymentChoice;
import org.balcao.kernel.time.DrivenClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The operator's replay in a process of its own: what it prints, its page, its exit code. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ReplayCommandScenarioTest {
  private final TestDatabase database;

  /** What the application is configured with, and so the command. */
  private final Map<String, String> settings = new LinkedHashMap<>();

  @TempDir Path folder;

  ReplayCommandScenarioTest(TestDatabase database) {
    this.database = database;
  }

  private record Ended(int code, String out, String err) {
    private String result() {
      List<String> lines = out.lines().toList();
      return lines.get(lines.size() - 1);
    }
  }

  @BeforeEach
  void aStoreThatSoldTwoThings() {
    settings.put("balcao.folder", folder.resolve("data").toString());
    if (database != TestDatabase.H2) {
      settings.put("balcao.database.url", database.url());
      settings.put("balcao.database.user", database.user());
    }
    settings.put("balcao.zone", "America/Sao_Paulo");
    settings.put("balcao.currency", "BRL");
    settings.put("balcao.payment.card.type", "simulator");
    settings.put("balcao.fraud.rules.type", "rules");
    settings.put("balcao.carrier.van.type", "table-rate");
    settings.put("balcao.carrier.van.currency", "BRL");
    settings.put("balcao.carrier.van.folder", folder.resolve("van").toString());
    settings.put("balcao.carrier.van.zone.br.countries", "BR");
    settings.put("balcao.carrier.van.service.standard.name", "Standard");
    settings.put("balcao.carrier.van.service.standard.days", "2-4");
    settings.put("balcao.carrier.van.service.standard.rates", "30kg=15.00");
    DrivenClock clock = new DrivenClock(TestStore.START, ZoneId.of("America/Sao_Paulo"));
    try (TestStore test =
        TestStore.start(
            clock,
            builder -> {
              settings.forEach(builder::set);
              return builder;
            })) {
      test.store()
          .inventory()
          .saveLocation(TestStore.STAFF, new StockLocation("poa", "Loja", Shop.SHOP, 1));
      test.offer("MUG", "19.90", 10);
      first = buy(test);
      test.pass(Duration.ofDays(2));
      buy(test);
    }
  }

  private OrderView first;

  private static OrderView buy(TestStore test) {
    OrderView placed =
        test.buy(Shop.guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("MUG", 1));
    test.settle();
    return placed;
  }

  private Path candidate(String... lines) throws IOException {
    return Files.write(folder.resolve("candidate.properties"), List.of(lines));
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add("org.balcao.se.Main");
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Ended(
        process.waitFor(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void whatWouldHaveBeenIsPrintedOrderByOrderAndInAll() throws Exception {
    Path page = folder.resolve("replay.html");
    Ended ended =
        run(
            "replay",
            "--from",
            "2026-01-05",
            "--to",
            "2026-01-07",
            "--candidate",
            candidate(
                    "balcao.fraud.rules.review-at=0.05",
                    "balcao.carrier.van.service.standard.rates=30kg=17.50")
                .toString(),
            "--page",
            page.toString());
    assertEquals(0, ended.code(), ended.out() + ended.err());
    assertTrue(
        ended
            .out()
            .contains(
                first.number()
                    + ": screening APPROVED -> REVIEW; transport BRL 15.00 -> BRL 17.50"
                    + " (van/standard)"),
        ended.out());
    assertTrue(ended.out().contains("2 of 2 orders (100 %)"), ended.out());
    assertEquals(
        "RESULT {\"command\":\"replay\",\"from\":\"2026-01-05T03:00:00Z\",\"before\":"
            + "\"2026-01-08T03:00:00Z\",\"orders\":2,\"changed\":2,\"screening\":"
            + "{\"APPROVED->REVIEW\":2},\"freight\":[{\"recorded\":\"BRL 30.00\",\"candidate\":"
            + "\"BRL 35.00\",\"orders\":2,\"changed\":2,\"notOffered\":0}],\"tax\":[],\"total\":"
            + "[{\"recorded\":\"BRL 69.80\",\"candidate\":\"BRL 74.80\",\"orders\":2,\"changed\":2,"
            + "\"notOffered\":0}],\"notReplayed\":{}}",
        ended.result());
    assertTrue(Files.readString(page).contains("<svg"));
    assertFalse(ended.out().contains("buyer@example.com"), ended.out());
  }

  @Test
  void theLastDayCountsAsAWholeAndPartsCanBeChosen() throws Exception {
    Ended ended =
        run(
            "replay",
            "--from",
            "2026-01-05",
            "--to",
            "2026-01-05",
            "--only",
            "freight",
            "--candidate",
            candidate("balcao.fraud.rules.review-at=0.05").toString());
    assertEquals(0, ended.code(), ended.out() + ended.err());
    assertTrue(ended.result().contains("\"orders\":1,\"changed\":0"), ended.out());
    assertTrue(ended.result().contains("\"screening\":{}"), ended.out());
  }

  @Test
  void whatCouldNotBeReplayedEndsWithOneAndWhatCannotBeUnderstoodWithTwo() throws Exception {
    String file = candidate("balcao.carrier.van.service.standard.rates=30kg=17.50").toString();
    try (TestStore test =
        TestStore.start(
            new DrivenClock(
                TestStore.START.plus(Duration.ofDays(3)), ZoneId.of("America/Sao_Paulo")),
            builder -> {
              settings.forEach(builder::set);
              return builder;
            })) {
      OrderView placed =
          test.buy(
              Shop.guest(), PaymentChoice.token("card", "tok-approve"), new CartItem("MUG", 2));
      test.store()
          .orders()
          .edit(
              TestStore.STAFF, placed.id(), new EditOrder(Map.of("1", 1), null, placed.version()));
    }
    Ended hindered =
        run("replay", "--from", "2026-01-05", "--to", "2026-01-31", "--candidate", file);
    assertEquals(1, hindered.code(), hindered.out());
    assertTrue(
        hindered.result().contains("\"notReplayed\":{\"FREIGHT EDITED\":1}"), hindered.out());

    Ended noDate = run("replay", "--from", "yesterday", "--to", "2026-01-31", "--candidate", file);
    assertEquals(2, noDate.code(), noDate.err());
    assertTrue(noDate.err().contains("--from must be a date"), noDate.err());
    Ended nothing = run("replay", "--from", "2026-01-05");
    assertEquals(2, nothing.code(), nothing.err());
    assertTrue(nothing.err().contains("--to is missing"), nothing.err());
    Ended misspelled =
        run(
            "replay",
            "--from",
            "2026-01-05",
            "--to",
            "2026-01-31",
            "--candidate",
            candidate("balcao.carrier.van.service.standard.rate=30kg=17.50").toString());
    assertEquals(2, misspelled.code(), misspelled.err());
    assertTrue(misspelled.err().contains("Did you mean"), misspelled.err());
  }
}
