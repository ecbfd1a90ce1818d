package org.balcao.kernel.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The database within one unit of work. Not thread-safe, and of no use once the unit has ended.
 *
 * <p>Entities and statements share one connection and one transaction. What the entity manager
 * holds back is flushed before a statement runs, so that both see the same rows; rows changed by a
 * statement are not seen by entities that were loaded before.
 */
public interface Session {

  /** For entities. */
  EntityManager entities();

  /**
   * Runs an INSERT, UPDATE or DELETE.
   *
   * @param parameters {@code Instant}, {@code UUID}, enums (by name), {@code Money} is not taken
   *     (its parts are), or anything that JDBC takes; {@code null} for NULL
   * @return the number of rows
   */
  int update(String sql, @Nullable Object... parameters);

  /**
   * Runs one statement for many rows, in one round trip where the driver can.
   *
   * @return the sum of the rows; each row of an INSERT counts as one
   */
  int batch(String sql, List<@Nullable Object[]> rows);

  /** Runs a query. */
  <T> List<T> list(RowMapper<T> mapper, String sql, @Nullable Object... parameters);

  /** Runs a query and answers its first row. */
  <T> Optional<T> first(RowMapper<T> mapper, String sql, @Nullable Object... parameters);

  /** Runs {@code work} just before the commit, in the transaction, in the order of registration. */
  void beforeCommit(Runnable work);

  /**
   * Runs {@code work} once the commit succeeded, outside any transaction. A failure is logged and
   * changes nothing for the caller of the unit.
   */
  void afterCommit(Runnable work);

  /** Something kept for the length of the unit, made when first asked for. */
  <T> T attribute(Class<T> type, Supplier<T> maker);
}
