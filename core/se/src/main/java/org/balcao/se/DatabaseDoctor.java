package org.balcao.se;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.balcao.se.DatabaseReport.State;
import org.balcao.se.DoctorReport.Level;
import org.balcao.se.DoctorReport.Line;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.ValidateOutput;

/** Looks into the database that a configuration names, and changes nothing in it. */
final class DatabaseDoctor {
  private static final int H2_IN_USE = 90020;
  private static final long PATIENCE_MILLIS = 10_000;

  private final List<Line> lines = new ArrayList<>();
  private final DatabaseReport report;

  DatabaseDoctor(Config config) {
    report = look(config);
  }

  List<Line> lines() {
    return lines;
  }

  DatabaseReport report() {
    return report;
  }

  private DatabaseReport look(Config config) {
    DatabaseSettings settings;
    try {
      settings = DatabaseSettings.of(config);
    } catch (DatabaseSetupException e) {
      lines.add(Line.fail(String.valueOf(e.getMessage())));
      return DatabaseReport.of("", State.UNKNOWN);
    } catch (IllegalArgumentException e) {
      lines.add(Line.warn("not looked for: " + e.getMessage()));
      return DatabaseReport.of("", State.UNKNOWN);
    }
    String url = DatabaseSettings.withoutParameters(settings.url());
    if (settings.vanishes()) {
      lines.add(Line.ok("in memory: gone when the store is closed"));
      return DatabaseReport.of(url, State.MEMORY);
    }
    Optional<String> driver = DatabaseFailure.noDriver(settings);
    if (driver.isPresent()) {
      lines.add(Line.fail(url + ": " + driver.get()));
      return DatabaseReport.of(url, State.UNREACHABLE);
    }
    HikariConfig connections = Database.connections(settings.forReading());
    connections.setPoolName("balcao-doctor");
    connections.setReadOnly(true);
    connections.setConnectionTimeout(PATIENCE_MILLIS);
    try (HikariDataSource pool = new HikariDataSource(connections)) {
      return inside(pool, settings, url);
    } catch (RuntimeException | SQLException e) {
      return outside(settings, url, e);
    }
  }

  /** It could not be opened. */
  private DatabaseReport outside(DatabaseSettings settings, String url, Exception failure) {
    SQLException cause = DatabaseFailure.cause(failure);
    int code = cause == null || !settings.h2() ? 0 : cause.getErrorCode();
    if (code == Database.H2_ABSENT) {
      absent(settings, url);
      return DatabaseReport.of(url, State.ABSENT);
    }
    if (code == H2_IN_USE) {
      lines.add(
          Line.warn(
              url
                  + ": another process has the file open, a store that runs or a tool; what is in it"
                  + " was not looked at, and a store does not start while it is open"));
      return DatabaseReport.of(url, State.IN_USE);
    }
    lines.add(
        Line.fail(
            url
                + ": cannot be opened: "
                + DatabaseFailure.reason(failure)
                + ". Check balcao.database.url, .user and .password, and that the server runs"));
    return DatabaseReport.of(url, State.UNREACHABLE);
  }

  private void absent(DatabaseSettings settings, String url) {
    if (!settings.create()) {
      lines.add(
          Line.fail(
              url
                  + ": there is no store, and balcao.database.create is false; correct the place, or"
                  + " let it be made"));
      return;
    }
    Path folder = settings.folder().orElse(null);
    while (folder != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    if (folder != null && !Files.isWritable(folder)) {
      lines.add(Line.fail(url + ": is not there, and " + folder + " may not be written to"));
    } else {
      lines.add(Line.ok(url + ": is not there; a start makes it"));
    }
  }

  private DatabaseReport inside(HikariDataSource pool, DatabaseSettings settings, String url)
      throws SQLException {
    String product;
    try (Connection connection = pool.getConnection()) {
      DatabaseMetaData about = connection.getMetaData();
      product = about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
    }
    Flyway flyway = Database.migrations(pool, settings.h2()).load();
    MigrationInfoService migrations = flyway.info();
    MigrationInfo current = migrations.current();
    List<String> pending = names(Arrays.asList(migrations.pending()));
    if (current == null) {
      lines.add(
          settings.create()
              ? Line.ok(url + ": " + product + ", and no store in it yet; a start makes it")
              : Line.fail(
                  url
                      + ": "
                      + product
                      + ", and no store in it, while balcao.database.create is false; correct the"
                      + " place, or let it be made"));
      return new DatabaseReport(url, State.EMPTY, product, "", pending, List.of(), List.of());
    }
    String schema = current.getVersion() == null ? "" : current.getVersion().toString();
    lines.add(Line.ok(url + ": " + product + ", a store of schema version " + schema));
    List<MigrationInfo> all = Arrays.asList(migrations.all());
    List<String> failed = names(all.stream().filter(m -> m.getState().isFailed()).toList());
    List<String> newer =
        names(
            all.stream()
                .filter(
                    m ->
                        m.getState() == MigrationState.FUTURE_SUCCESS
                            || m.getState() == MigrationState.FUTURE_FAILED)
                .toList());
    migrations(pending, failed, newer);
    if (failed.isEmpty()) {
      validate(flyway);
    }
    return new DatabaseReport(url, State.STORE, product, schema, pending, failed, newer);
  }

  private void migrations(List<String> pending, List<String> failed, List<String> newer) {
    if (!failed.isEmpty()) {
      lines.add(
          new Line(
              Level.FAIL,
              "migrations failed: go back to the copy from before, and start with the version that"
                  + " made it, or have the schema mended",
              failed));
    }
    if (!newer.isEmpty()) {
      lines.add(
          new Line(
              Level.FAIL,
              "a newer version of the store has been here: start that one, or go back to a copy"
                  + " from before",
              newer));
    }
    if (!pending.isEmpty()) {
      lines.add(
          new Line(
              Level.WARN,
              "the next start changes the schema: take a copy of the database first",
              pending));
    } else if (failed.isEmpty() && newer.isEmpty()) {
      lines.add(Line.ok("the schema is that of this version"));
    }
  }

  /** A migration that was made must be the one that this version has. */
  private void validate(Flyway flyway) {
    List<ValidateOutput> wrong =
        Flyway.configure(Database.class.getClassLoader())
            .configuration(flyway.getConfiguration())
            .ignoreMigrationPatterns("*:pending", "*:future")
            .load()
            .validateWithResult()
            .invalidMigrations;
    if (!wrong.isEmpty()) {
      lines.add(
          new Line(
              Level.FAIL,
              "the schema was made by other migrations than those of this version; start the"
                  + " version that made it",
              wrong.stream()
                  .map(output -> "V" + output.version + " " + output.description)
                  .toList()));
    }
  }

  private static List<String> names(List<MigrationInfo> migrations) {
    return migrations.stream()
        .map(m -> (m.getVersion() == null ? "R" : "V" + m.getVersion()) + " " + m.getDescription())
        .toList();
  }
}
