package org.balcao.kernel.persistence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A session over the entity manager's own connection. */
final class JdbcSession implements Session {
  private final EntityManager entities;
  private final Connection connection;
  private final List<Runnable> beforeCommit = new ArrayList<>();
  private final List<Runnable> afterCommit = new ArrayList<>();
  private final Map<Class<?>, Object> attributes = new HashMap<>();
  private boolean entitiesUsed;

  /** The first statement that failed: after it the transaction must not be committed. */
  private @Nullable DatabaseException broken;

  JdbcSession(EntityManager entities) {
    this.entities = entities;
    // Asking for the connection makes every read of this unit use it too.
    this.connection = entities.unwrap(Connection.class);
  }

  @Override
  public EntityManager entities() {
    entitiesUsed = true;
    return entities;
  }

  @Override
  public int update(String sql, @Nullable Object... parameters) {
    flush();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  @Override
  public int batch(String sql, List<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return 0;
    }
    if (rows.size() == 1) {
      return update(sql, rows.get(0));
    }
    flush();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (@Nullable Object[] row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      int sum = 0;
      for (int count : statement.executeBatch()) {
        // A driver that sends many inserts as one does not count them; each has made its row.
        sum += count == Statement.SUCCESS_NO_INFO ? 1 : count;
      }
      return sum;
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  @Override
  public <T> List<T> list(RowMapper<T> mapper, String sql, @Nullable Object... parameters) {
    flush();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      try (ResultSet result = statement.executeQuery()) {
        Row row = new Row(result);
        List<T> list = new ArrayList<>();
        while (result.next()) {
          list.add(mapper.map(row));
        }
        return list;
      }
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  @Override
  public <T> Optional<T> first(RowMapper<T> mapper, String sql, @Nullable Object... parameters) {
    return list(mapper, sql, parameters).stream().findFirst();
  }

  @Override
  public void beforeCommit(Runnable work) {
    beforeCommit.add(work);
  }

  @Override
  public void afterCommit(Runnable work) {
    afterCommit.add(work);
  }

  @Override
  public <T> T attribute(Class<T> type, Supplier<T> maker) {
    return type.cast(attributes.computeIfAbsent(type, t -> maker.get()));
  }

  void runBeforeCommit() {
    // By index: such work may register more.
    for (int i = 0; i < beforeCommit.size(); i++) {
      beforeCommit.get(i).run();
    }
  }

  List<Runnable> afterCommit() {
    return afterCommit;
  }

  /** Refuses to commit what a failed statement has left behind, though the work caught it. */
  void requireSound() {
    if (broken != null) {
      throw broken;
    }
  }

  /**
   * Why the unit fails. Work that caught a collision fails later on something else: PostgreSQL
   * refuses every statement after the first that failed.
   */
  RuntimeException reason(RuntimeException failure) {
    return broken != null && Collisions.caused(broken) ? broken : failure;
  }

  private void flush() {
    if (entitiesUsed) {
      entities.flush();
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      if (value == null) {
        statement.setNull(i + 1, Types.NULL);
      } else if (value instanceof Instant instant) {
        statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
      } else if (value instanceof Enum<?> constant) {
        statement.setString(i + 1, constant.name());
      } else {
        statement.setObject(i + 1, value);
      }
    }
  }

  private DatabaseException failed(String sql, SQLException cause) {
    // The statement has only placeholders, so it holds no data.
    DatabaseException failure = new DatabaseException("a statement failed: " + sql, cause);
    if (broken == null) {
      broken = failure;
    }
    return failure;
  }
}
