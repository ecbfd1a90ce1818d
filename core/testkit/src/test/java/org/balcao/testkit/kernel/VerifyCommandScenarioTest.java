package org.balcao.testkit.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balcao.backoffice.catalog.SaveProduct;
import org.balcao.backoffice.inventory.ReceiveStock;
import org.balcao.backoffice.inventory.StockLocation;
import org.balcao.spi.Address;
import org.balcao.testkit.TestDatabase;
import org.balcao.testkit.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The operator's command in a process of its own: what it prints, and its exit code. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class VerifyCommandScenarioTest {
  private final TestDatabase database;

  /** What the command is told about the store. */
  private final Map<String, String> settings = new LinkedHashMap<>();

  @TempDir Path folder;

  VerifyCommandScenarioTest(TestDatabase database) {
    this.database = database;
  }

  private record Ended(int code, String out) {}

  @BeforeEach
  void chooseDatabase() {
    settings.put("balcao.folder", folder.resolve("data").toString());
    if (database != TestDatabase.H2) {
      settings.put("balcao.database.url", database.url());
      settings.put("balcao.database.user", database.user());
    }
  }

  private Node store() {
    return Node.open(
        builder -> {
          settings.forEach(builder::set);
          return builder;
        });
  }

  private void fill() {
    try (Node node = store()) {
      node.store()
          .inventory()
          .saveLocation(
              TestStore.STAFF,
              new StockLocation(
                  "poa",
                  "Porto Alegre",
                  Address.of(
                      "Balcão Ltda", "Rua da Praia 100", "Porto Alegre", "RS", "90010-000", "BR"),
                  1));
      node.store()
          .catalog()
          .saveAll(TestStore.STAFF, List.of(SaveProduct.simple("CUP", "Cup", 300)));
      node.store()
          .inventory()
          .receive(
              TestStore.STAFF,
              new ReceiveStock("poa", List.of(new ReceiveStock.Line("CUP", 10)), "test"));
    }
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
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    return new Ended(process.waitFor(), Files.readString(out, StandardCharsets.UTF_8));
  }

  @Test
  void rightBooksEndWithZeroAndWrongOnesWithOne() throws Exception {
    fill();
    Ended right = run("verify");
    assertEquals(0, right.code(), right.out());
    assertTrue(right.out().contains("\"violations\":0"), right.out());

    try (Node node = store()) {
      node.sql("update balcao_stock set on_hand = on_hand + 1");
    }
    Ended wrong = run("verify");
    assertEquals(1, wrong.code(), wrong.out());
    assertTrue(wrong.out().contains("CUP at poa: on hand 11, movements 10"), wrong.out());
    assertTrue(wrong.out().contains("\"violations\":1"), wrong.out());
  }

  @Test
  void whereThereIsNoStoreNoneIsMadeAndTheCodeIsTwo() throws Exception {
    Ended ended = run("verify");
    assertEquals(2, ended.code(), ended.out());
    assertTrue(ended.out().contains("BAL-SE001"), ended.out());
    assertFalse(Files.exists(folder.resolve("data")));
    // Still none: a second look says the same.
    assertEquals(2, run("verify").code());
  }

  @Test
  void whatGoesWrongInAnyOtherWayEndsWithTwo() throws Exception {
    fill();
    settings.put("balcao.zone", "Atlantis/Capital");
    Ended ended = run("verify");
    assertEquals(2, ended.code(), ended.out());
    assertEquals(2, run("verfy").code());
  }
}
