package org.balcao.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.balcao.se.BalcaoBuilder;
import org.flywaydb.core.Flyway;

/** The databases that every scenario runs on: H2, and a real PostgreSQL that this JVM starts. */
public enum TestDatabase {
  H2 {
    @Override
    BalcaoBuilder fresh(BalcaoBuilder builder) {
      return builder.inMemory();
    }

    @Override
    public String url() {
      return "jdbc:h2:mem:shared_" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
    }

    @Override
    public String user() {
      return "sa";
    }
  },
  POSTGRESQL {
    @Override
    BalcaoBuilder fresh(BalcaoBuilder builder) {
      return shared().apply(builder).set("balcao.database.pool", "40");
    }

    @Override
    public UnaryOperator<BalcaoBuilder> shared() {
      // A copy of a schema that is there already costs less than making it anew.
      String url = Server.create(" template " + Template.NAME);
      return builder -> builder.database(url, user(), "");
    }

    @Override
    public String url() {
      return Server.create("");
    }

    @Override
    public String user() {
      return "postgres";
    }
  };

  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** A database of its own for one store. */
  abstract BalcaoBuilder fresh(BalcaoBuilder builder);

  /** Where a new and empty database is that lasts as long as this JVM. */
  public abstract String url();

  /** Who may open it; the password is empty. */
  public abstract String user();

  /** A database of its own for stores that are started one after another, or beside each other. */
  public UnaryOperator<BalcaoBuilder> shared() {
    String url = url();
    return builder -> builder.database(url, user(), "");
  }

  /** A database without a store in it, whose schema is up to date. */
  private static final class Template {
    private static final String NAME = make();

    private static String make() {
      String url = Server.create("");
      Flyway.configure(TestDatabase.class.getClassLoader())
          .loggers("slf4j")
          .dataSource(url, POSTGRESQL.user(), "")
          .table("balcao_schema_history")
          .locations("classpath:org/balcao/migration", "classpath:org/balcao/migration-postgresql")
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
      return url.replaceAll(".*/([a-z0-9_]+).*", "$1");
    }
  }

  private static final class Server {
    private static final EmbeddedPostgres RUNNING = start();

    /** Makes a database, and says where it is. */
    private static String create(String how) {
      String name = "store_" + NUMBER.incrementAndGet();
      try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name + how);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return RUNNING.getJdbcUrl("postgres", name);
    }

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void close(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
