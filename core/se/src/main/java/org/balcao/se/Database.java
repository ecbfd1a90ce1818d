package org.balcao.se;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The pool, the schema and the entity manager factory. */
final class Database implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Database.class.getName());

  /** What H2 says of a file that is not there and is not to be made. */
  static final int H2_ABSENT = 90146;

  private static final Pattern FORGETFUL = Pattern.compile("2\\.5\\.25[0-2]\\b");

  private final HikariDataSource pool;
  private final boolean vanishes;

  private Database(HikariDataSource pool, boolean vanishes) {
    this.pool = pool;
    this.vanishes = vanishes;
  }

  /** How connections are made. */
  static HikariConfig connections(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(settings.pool());
    config.setPoolName("balcao");
    config.setConnectionTimeout(30_000);
    // An operator who mistyped the URL should not wait for the pool to give up.
    config.setInitializationFailTimeout(1);
    if (!settings.h2()) {
      // EclipseLink binds every NULL as text, which PostgreSQL refuses for a uuid column.
      config.addDataSourceProperty("stringtype", "unspecified");
      config.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    return config;
  }

  static Database open(DatabaseSettings settings) {
    String url = url(settings);
    DatabaseFailure.noDriver(settings)
        .ifPresent(
            missing -> {
              throw new DatabaseSetupException("the database " + url + ": " + missing);
            });
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(connections(settings));
    } catch (RuntimeException e) {
      SQLException cause = DatabaseFailure.cause(e);
      if (settings.h2() && cause != null && cause.getErrorCode() == H2_ABSENT) {
        throw new DatabaseSetupException(none(url), e);
      }
      throw new DatabaseSetupException(
          "the database "
              + url
              + " cannot be opened: "
              + DatabaseFailure.reason(e)
              + ". Check balcao.database.url, .user and .password, and that "
              + (settings.h2() ? "no other process has the file open" : "the server runs"),
          e);
    }
    Database database = new Database(pool, settings.vanishes());
    try {
      if (settings.h2()) {
        database.checkDurable();
      }
      database.migrate(settings);
      return database;
    } catch (RuntimeException | Error e) {
      database.close();
      throw e;
    }
  }

  /**
   * H2 acknowledges commits that it has not written yet, unless it is told not to; and some
   * versions let the file's header point to the commit before the last one.
   */
  private void checkDurable() {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select setting_value from information_schema.settings where setting_name ="
                    + " 'WRITE_DELAY'")) {
      String version = connection.getMetaData().getDatabaseProductVersion();
      if (FORGETFUL.matcher(version).lookingAt()) {
        throw new DatabaseSetupException(
            "H2 "
                + version
                + " would lose acknowledged orders in a crash; take H2 2.4.240, which Balcão depends"
                + " on");
      }
      if (rows.next() && !rows.getString(1).equals("0")) {
        throw new DatabaseSetupException(
            "H2 runs with WRITE_DELAY="
                + rows.getString(1)
                + " and would lose acknowledged orders in a crash; take WRITE_DELAY out of the URL");
      }
    } catch (SQLException e) {
      throw new DatabaseSetupException("H2 does not tell its settings", e);
    }
  }

  /**
   * The migrations of the store. What one database alone has is repeatable ({@code R__…}) and runs
   * last: a number would stand in the way of the features that come later.
   */
  static FluentConfiguration migrations(DataSource database, boolean h2) {
    return Flyway.configure(Database.class.getClassLoader())
        // As the pool does: quiet unless the application has chosen a logger.
        .loggers("slf4j")
        .dataSource(database)
        .table("balcao_schema_history")
        .locations(
            "classpath:org/balcao/migration",
            "classpath:org/balcao/migration-" + (h2 ? "h2" : "postgresql"))
        .failOnMissingLocations(false)
        .baselineOnMigrate(true)
        .baselineVersion("0");
  }

  private static String url(DatabaseSettings settings) {
    return DatabaseSettings.withoutParameters(settings.url());
  }

  private static String none(String url) {
    return "there is no store in "
        + url
        + "; correct balcao.database.url or balcao.folder, or let a start with"
        + " balcao.database.create=true make it";
  }

  /** Brings the schema up to date. */
  private void migrate(DatabaseSettings settings) {
    try {
      Flyway flyway = migrations(pool, settings.h2()).load();
      if (!settings.create() && flyway.info().current() == null) {
        throw new DatabaseSetupException(none(url(settings)));
      }
      flyway.migrate();
    } catch (FlywayException e) {
      throw new DatabaseSetupException("the schema could not be brought up to date", e);
    }
  }

  EntityManagerFactory entities() {
    Map<String, Object> properties = new HashMap<>();
    properties.put(PersistenceUnitProperties.NON_JTA_DATASOURCE, pool);
    properties.put(PersistenceUnitProperties.CLASSLOADER, Database.class.getClassLoader());
    properties.put(PersistenceUnitProperties.WEAVING, "false");
    properties.put(PersistenceUnitProperties.BATCH_WRITING, "JDBC");
    properties.put(PersistenceUnitProperties.SHARED_CACHE_MODE, "NONE");
    properties.put(PersistenceUnitProperties.LOGGING_LEVEL, "WARNING");
    properties.put(PersistenceUnitProperties.LOGGING_LOGGER, "JavaLogger");
    // The factory is named after nothing else: two stores in one JVM must not share one.
    properties.put(PersistenceUnitProperties.SESSION_NAME, "balcao-" + UUID.randomUUID());
    return Persistence.createEntityManagerFactory("balcao", properties);
  }

  @Override
  public void close() {
    if (vanishes && !pool.isClosed()) {
      // Without it the store would keep its memory until the JVM ends.
      try (Connection connection = pool.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("shutdown immediately");
      } catch (SQLException e) {
        LOG.log(System.Logger.Level.DEBUG, "H2 says that it is closed", e);
      }
    }
    pool.close();
  }
}
