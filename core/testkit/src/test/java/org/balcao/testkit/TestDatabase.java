package org.balcao.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcao.se.BalcaoBuilder;

/** The databases that every scenario runs on: H2, and a real PostgreSQL that this JVM starts. */
enum TestDatabase {
  H2 {
    @Override
    BalcaoBuilder fresh(BalcaoBuilder builder) {
      return builder.inMemory();
    }
  },
  POSTGRESQL {
    @Override
    BalcaoBuilder fresh(BalcaoBuilder builder) {
      String name = "store_" + NUMBER.incrementAndGet();
      try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return builder
          .database(Server.RUNNING.getJdbcUrl("postgres", name), "postgres", "")
          .set("balcao.database.pool", "40");
    }
  };

  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** A database of its own for one store. */
  abstract BalcaoBuilder fresh(BalcaoBuilder builder);

  private static final class Server {
    private static final EmbeddedPostgres RUNNING = start();

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
