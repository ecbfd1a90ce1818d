package org.balcao.testkit.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.balcao.kernel.plugin.ConfigurationException;
import org.balcao.se.Balcao;
import org.balcao.se.BalcaoBuilder;
import org.balcao.se.DatabaseSetupException;
import org.balcao.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A start either gives a store or leaves nothing behind. */
class StartScenarioTest {
  @TempDir Path folder;

  private static BalcaoBuilder wrong(BalcaoBuilder builder) {
    return builder.set("balcao.notifier.mail.type", "pigeon");
  }

  @Test
  void aStartThatFailsLetsGoOfTheFile() throws IOException {
    assertThrows(
        ConfigurationException.class,
        () -> wrong(Balcao.builder().folder(folder).withoutWorkers()).start());
    // What another process would ask for.
    try (FileChannel file =
            FileChannel.open(folder.resolve("store.mv.db"), StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      assertNotNull(lock);
    }
  }

  @Test
  void aStartThatFailsLetsGoOfItsConnections() throws SQLException {
    String url = TestDatabase.POSTGRESQL.url();
    assertThrows(
        ConfigurationException.class,
        () -> wrong(Balcao.builder().database(url, "postgres", "").withoutWorkers()).start());
    try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
      // The server notices the end of a connection a moment later than the client.
      long end = System.nanoTime() + 30_000_000_000L;
      while (others(connection) > 0 && System.nanoTime() - end < 0) {
        Thread.onSpinWait();
      }
      assertEquals(0, others(connection));
    }
  }

  private static int others(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from pg_stat_activity where datname = current_database() and pid <>"
                    + " pg_backend_pid()")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Test
  void aStoreInMemoryIsGoneWhenItIsClosed() throws SQLException {
    String url;
    try (Node node = Node.open(BalcaoBuilder::inMemory)) {
      url =
          node.unit()
              .call(
                  session -> {
                    try {
                      return session.entities().unwrap(Connection.class).getMetaData().getURL();
                    } catch (SQLException e) {
                      throw new IllegalStateException(e);
                    }
                  });
    }
    assertTrue(url.startsWith("jdbc:h2:mem:"), url);
    assertThrows(
        SQLException.class,
        () -> DriverManager.getConnection(url + ";IFEXISTS=TRUE", "sa", "").close());
  }

  @Test
  void aStoreInAFileIsFoundAgainAndItsClosingCanBeRepeated() {
    Node first = Node.open(builder -> builder.folder(folder)).withEffects();
    first.scriptUnit(session -> first.effect(session, "node", 1));
    first.wake("a");
    // Claimed by a process that was killed: the file is ours alone, so nobody waits for its lease.
    first.sql(
        "update balcao_task set claimed_by = 'dead', claimed_until = current_timestamp + interval"
            + " '1' hour");
    first.close();
    first.close();
    try (Node second = Node.open(builder -> builder.folder(folder))) {
      second.scriptUnit(session -> second.effect(session, "node", 2));
      second.tasks().runDue();
      assertEquals(List.of(2L), second.effects("node"));
    }
  }

  @Test
  void anH2ThatWouldLoseOrdersIsRefusedByName() {
    String url = "jdbc:h2:file:" + folder.resolve("store") + ";WRITE_DELAY=500";
    DatabaseSetupException refused =
        assertThrows(
            DatabaseSetupException.class,
            () -> Balcao.builder().database(url, "sa", "").withoutWorkers().start());
    assertTrue(String.valueOf(refused.getMessage()).contains("WRITE_DELAY=500"));
  }

  @ParameterizedTest
  @ValueSource(strings = {";LOCK_TIMEOUT=500", ";WRITE_DELAY=0", ";lock_timeout=500"})
  void whatTheUrlSaysAlreadyIsNotSaidTwice(String setting) {
    String url = "jdbc:h2:file:" + folder.resolve("store") + setting;
    Balcao.builder().database(url, "sa", "").withoutWorkers().start().close();
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void noMigrationIsNumberedAboveThoseToCome(TestDatabase database) {
    try (Node node = Node.open(database.shared())) {
      assertEquals(
          List.of(),
          node.list(
              row -> row.text("version"),
              "select \"version\" as version from \"balcao_schema_history\" where \"version\" >="
                  + " '900'"));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void twoStoresInOneJvmKeepToThemselves(TestDatabase database) {
    Node one = Node.open(database.shared()).withEffects();
    try (Node two = Node.open(database.shared()).withEffects()) {
      two.scriptUnit(session -> two.effect(session, "two", 1));
      one.wake("a");
      assertEquals(0, two.tasks().runDue());
      one.close();
      two.wake("a");
      assertEquals(1, two.tasks().runDue());
      assertEquals(List.of(1L), two.effects("two"));
    }
  }
}
