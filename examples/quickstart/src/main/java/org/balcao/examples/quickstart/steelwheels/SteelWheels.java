package org.balcao.examples.quickstart.steelwheels;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.Money;

/** The source: an HSQLDB database inside a jar, read-only. */
final class SteelWheels implements AutoCloseable {
  static final String CURRENCY = "USD";

  /**
   * Orders that never left bear the moment at which somebody filled the table, in 2006. Whatever is
   * said to have left then did not leave.
   */
  static final LocalDate NEVER_LEFT = LocalDate.of(2006, 1, 1);

  private final Connection connection;

  private SteelWheels(Connection connection) {
    this.connection = connection;
  }

  static SteelWheels open() {
    // Without this HSQLDB takes over the logging of the whole program.
    System.setProperty("hsqldb.reconfig_logging", "false");
    try {
      Connection connection = DriverManager.getConnection("jdbc:hsqldb:res:steelwheels", "SA", "");
      connection.setReadOnly(true);
      connection.setSchema("steelwheels");
      return new SteelWheels(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "the source cannot be opened; net.hydromatic:steelwheels-data-hsqldb and org.hsqldb:hsqldb"
              + " must be on the class path",
          e);
    }
  }

  /** Makes something of a row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> list(Reader<T> reader, String sql, Object... parameters) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(
            i + 1, parameters[i] instanceof LocalDate date ? Date.valueOf(date) : parameters[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(reader.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the source did not understand: " + sql, e);
    }
  }

  /** Makes a table that lives as long as the connection; the source itself is read-only. */
  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("the source did not understand: " + sql, e);
    }
  }

  /** The one number that a question has for an answer. */
  long number(String sql, Object... parameters) {
    return list(row -> row.getLong(1), sql, parameters).get(0);
  }

  /** The one amount that a question has for an answer. */
  Money money(String sql, Object... parameters) {
    return list(row -> amount(row, 1), sql, parameters).get(0);
  }

  static Money amount(ResultSet row, int column) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return Money.of(amount == null ? "0" : amount.toPlainString(), CURRENCY);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the source did not close", e);
    }
  }
}
