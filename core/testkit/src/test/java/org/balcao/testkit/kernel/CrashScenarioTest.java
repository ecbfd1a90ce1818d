package org.balcao.testkit.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that is killed leaves behind: the files as they are at that moment. */
class CrashScenarioTest {
  private static final int COMMITS = 60;

  @TempDir Path folder;

  @Test
  void whatH2AcknowledgedIsInTheFileThatIsLeft() throws IOException, SQLException {
    // Space is used again at once, not after 45 seconds: H2 writes into gaps from the first second.
    String url = "jdbc:h2:file:" + folder.resolve("store") + ";RETENTION_TIME=0";
    try (Node node = Node.open(builder -> builder.database(url, "sa", "")).withEffects()) {
      for (int commit = 1; commit <= COMMITS; commit++) {
        // Sizes differ, so that gaps do.
        node.sql(
            "insert into kernel_test_effect (name, number) values (?, ?)",
            "x".repeat(commit * 37 % 100),
            commit);
        assertEquals(commit, lastAfterCrash());
      }
    }
  }

  private long lastAfterCrash() throws IOException, SQLException {
    Files.copy(
        folder.resolve("store.mv.db"),
        folder.resolve("left.mv.db"),
        StandardCopyOption.REPLACE_EXISTING);
    String left = "jdbc:h2:file:" + folder.resolve("left") + ";ACCESS_MODE_DATA=r";
    try (var connection = DriverManager.getConnection(left, "sa", "");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select max(number) from kernel_test_effect")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
