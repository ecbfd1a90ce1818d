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
import java.util.stream.Stream;
import org.balcao.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The doctor in a process of its own: what it says of a database, and that it leaves it alone. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class DoctorScenarioTest {
  private final TestDatabase database;

  /** What the command is told about the store. */
  private final Map<String, String> settings = new LinkedHashMap<>();

  @TempDir Path folder;

  DoctorScenarioTest(TestDatabase database) {
    this.database = database;
  }

  private record Ended(int code, String out) {}

  @BeforeEach
  void chooseDatabase() {
    settings.put("balcao.folder", folder.resolve("data").toString());
    settings.put("balcao.zone", "America/Sao_Paulo");
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

  private Ended doctor() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add("org.balcao.se.Main");
    command.add("doctor");
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    return new Ended(process.waitFor(), Files.readString(out, StandardCharsets.UTF_8));
  }

  private static void says(Ended ended, String text) {
    assertTrue(ended.out().contains(text), text + " in\n" + ended.out());
  }

  /** What is on the disk, by name and time of change. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    if (Files.exists(folder.resolve("data"))) {
      try (Stream<Path> found = Files.walk(folder.resolve("data"))) {
        for (Path path : found.sorted().toList()) {
          files.put(path.toString(), Files.getLastModifiedTime(path) + " " + Files.size(path));
        }
      }
    }
    return files;
  }

  @Test
  void whereThereIsNoStoreItSaysSoAndMakesNone() throws Exception {
    Ended ended = doctor();
    assertEquals(0, ended.code(), ended.out());
    says(
        ended,
        database == TestDatabase.H2 ? "is not there; a start makes it" : "no store in it yet");
    assertEquals(Map.of(), files());
    Ended again = doctor();
    assertEquals(ended.code(), again.code());
    says(again, database == TestDatabase.H2 ? "\"state\":\"ABSENT\"" : "\"state\":\"EMPTY\"");

    settings.put("balcao.database.create", "false");
    Ended refused = doctor();
    assertEquals(1, refused.code(), refused.out());
    says(refused, "balcao.database.create is false");
  }

  @Test
  void aStoreOfThisVersionIsRightAndIsLeftAsItIs() throws Exception {
    store().close();
    Map<String, String> before = files();
    Ended ended = doctor();
    assertEquals(0, ended.code(), ended.out());
    says(ended, "the schema is that of this version");
    says(ended, "\"state\":\"STORE\"");
    says(ended, "\"fail\":0");
    assertEquals(before, files());
  }

  @Test
  void migrationsThatAreDueFailedOrOfALaterVersionAreNamed() throws Exception {
    try (Node node = store()) {
      node.sql(
          "delete from \"balcao_schema_history\" where \"version\" = (select max(\"version\") from"
              + " \"balcao_schema_history\")");
    }
    Ended due = doctor();
    assertEquals(0, due.code(), due.out());
    says(due, "WARN  the next start changes the schema");
    assertFalse(due.out().contains("\"pending\":[]"), due.out());
  }

  @Test
  void aSchemaOfALaterVersionIsNone() throws Exception {
    try (Node node = store()) {
      record(node, "9999", true);
    }
    Ended newer = doctor();
    assertEquals(1, newer.code(), newer.out());
    says(newer, "FAIL  a newer version of the store has been here");
    says(newer, "\"newer\":[\"V9999 later\"]");
  }

  private static void record(Node node, String version, boolean success) {
    node.sql(
        "insert into \"balcao_schema_history\" (\"installed_rank\", \"version\", \"description\","
            + " \"type\", \"script\", \"checksum\", \"installed_by\", \"installed_on\","
            + " \"execution_time\", \"success\") select max(\"installed_rank\") + 1, '"
            + version
            + "', 'later', 'SQL', 'V9999__later.sql', 1, 'test', current_timestamp, 1, "
            + success
            + " from \"balcao_schema_history\"");
  }

  @Test
  void aMigrationThatFailedIsNamed() throws Exception {
    try (Node node = store()) {
      node.sql(
          "update \"balcao_schema_history\" set \"success\" = false where \"version\" = (select"
              + " max(\"version\") from \"balcao_schema_history\")");
    }
    Ended failed = doctor();
    assertEquals(1, failed.code(), failed.out());
    says(failed, "FAIL  migrations failed");
  }

  @Test
  void aMigrationThatIsAnotherOneIsNamed() throws Exception {
    try (Node node = store()) {
      node.sql("update \"balcao_schema_history\" set \"checksum\" = 1 where \"version\" = '001'");
    }
    Ended other = doctor();
    assertEquals(1, other.code(), other.out());
    says(other, "FAIL  the schema was made by other migrations");
  }

  @Test
  void aStoreThatRunsIsNotDisturbed() throws Exception {
    try (Node node = store()) {
      Ended beside = doctor();
      assertEquals(0, beside.code(), beside.out());
      says(
          beside,
          database == TestDatabase.H2
              ? "WARN  jdbc:h2:file:"
                  + folder.resolve("data").resolve("store")
                  + ": another process has the file open"
              : "the schema is that of this version");
      node.withEffects();
    }
  }

  @Test
  void aDatabaseThatCannotBeReachedIsAProblemAndShowsNoPassword() throws Exception {
    settings.put(
        "balcao.database.url",
        database == TestDatabase.H2
            ? "jdbc:h2:tcp://localhost:1/none;PASSWORD=s3cret"
            : "jdbc:postgresql://localhost:1/none?password=s3cret");
    settings.put("balcao.database.password", "s3cret");
    Ended ended = doctor();
    assertEquals(1, ended.code(), ended.out());
    says(ended, "cannot be opened");
    says(ended, "balcao.database.password = ***  (system property)");
    assertFalse(ended.out().contains("s3cret"), ended.out());
  }
}
