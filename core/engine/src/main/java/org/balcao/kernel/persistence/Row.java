package org.balcao.kernel.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.balcao.spi.Money;
import org.jspecify.annotations.Nullable;

/** One row of a result; columns by their names or their places, counted from 1. */
public final class Row {
  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  /** A text that may be NULL. */
  public @Nullable String textOrNull(String column) throws SQLException {
    return rows.getString(column);
  }

  /** A text. */
  public String text(String column) throws SQLException {
    return Objects.requireNonNull(rows.getString(column), column);
  }

  /** A number; 0 for NULL. */
  public int integer(String column) throws SQLException {
    return rows.getInt(column);
  }

  /** A number; 0 for NULL. */
  public long number(String column) throws SQLException {
    return rows.getLong(column);
  }

  /** A number; 0 for NULL. For sums and counts without a name. */
  public long number(int place) throws SQLException {
    return rows.getLong(place);
  }

  /** A decimal number; zero for NULL. */
  public BigDecimal decimal(String column) throws SQLException {
    BigDecimal value = rows.getBigDecimal(column);
    return value == null ? BigDecimal.ZERO : value;
  }

  /** A yes or no; no for NULL. */
  public boolean flag(String column) throws SQLException {
    return rows.getBoolean(column);
  }

  /** An id. */
  public UUID id(String column) throws SQLException {
    return Objects.requireNonNull(rows.getObject(column, UUID.class), column);
  }

  /** An id that may be NULL. */
  public @Nullable UUID idOrNull(String column) throws SQLException {
    return rows.getObject(column, UUID.class);
  }

  /** A moment. */
  public Instant instant(String column) throws SQLException {
    return Objects.requireNonNull(instantOrNull(column), column);
  }

  /** A moment that may be NULL. */
  public @Nullable Instant instantOrNull(String column) throws SQLException {
    OffsetDateTime value = rows.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  /** A date that may be NULL. */
  public @Nullable LocalDate dateOrNull(String column) throws SQLException {
    return rows.getObject(column, LocalDate.class);
  }

  /** An amount from two columns. */
  public Money money(String amountColumn, String currencyColumn) throws SQLException {
    return new Money(
        decimal(amountColumn).stripTrailingZeros(), Currency.getInstance(text(currencyColumn)));
  }

  /** A constant of an enum. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
    return Enum.valueOf(type, text(column));
  }
}
