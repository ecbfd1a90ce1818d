package org.balcao.kernel.persistence;

import java.sql.SQLException;

/** Makes a value of the current row. */
@FunctionalInterface
public interface RowMapper<T> {
  /** Makes a value of the current row. */
  T map(Row row) throws SQLException;
}
