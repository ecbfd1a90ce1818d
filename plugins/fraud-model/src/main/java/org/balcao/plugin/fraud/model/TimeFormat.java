package org.balcao.plugin.fraud.model;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which files write moments. A moment without an offset is taken as UTC, a year of two
 * digits as one of this century.
 */
enum TimeFormat {
  /** {@code 2026-03-10T12:00:00Z}, {@code 2026-03-10 12:00:00.5}, {@code 2026-03-10}. */
  ISO("[yyyy-MM-dd'T'HH:mm[:ss]][yyyy-MM-dd HH:mm[:ss]][yyyy-MM-dd]"),
  /** {@code 10/3/2026 12:00}. */
  DAY_FIRST("d/M/yyyy[ H:mm[:ss]]"),
  /** {@code 3/10/2026 12:00}. */
  MONTH_FIRST("M/d/yyyy[ H:mm[:ss]]"),
  /** {@code 10/3/26 12:00}. */
  DAY_FIRST_SHORT("d/M/yy[ H:mm[:ss]]"),
  /** {@code 3/10/26 12:00}. */
  MONTH_FIRST_SHORT("M/d/yy[ H:mm[:ss]]"),
  /** {@code 10/03/2026 12:00 pm}. */
  DAY_FIRST_12_HOURS("d/M/yyyy h:mm[:ss][ ]a"),
  /** {@code 3/10/2026 12:00:00 PM}. */
  MONTH_FIRST_12_HOURS("M/d/yyyy h:mm[:ss][ ]a"),
  /** {@code 10.3.2026 12:00}. */
  DOTTED("d.M.yyyy[ H:mm[:ss]]"),
  /** {@code 2026/3/10 12:00}. */
  YEAR_FIRST("yyyy/M/d[ H:mm[:ss]]"),
  /** {@code 20260310}. */
  COMPACT("yyyyMMdd"),
  /** Seconds since 1970. */
  EPOCH_SECONDS(null),
  /** Milliseconds since 1970. */
  EPOCH_MILLIS(null);

  private final @Nullable DateTimeFormatter formatter;

  TimeFormat(@Nullable String pattern) {
    this.formatter =
        pattern == null
            ? null
            : new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
  }

  /** What would read the same texts with day and month exchanged, of one with the day first. */
  @Nullable TimeFormat withMonthFirst() {
    return switch (this) {
      case DAY_FIRST -> MONTH_FIRST;
      case DAY_FIRST_SHORT -> MONTH_FIRST_SHORT;
      case DAY_FIRST_12_HOURS -> MONTH_FIRST_12_HOURS;
      default -> null;
    };
  }

  /** Seconds since 1970; NaN for what is no moment of this format. */
  double parse(String text) {
    return switch (this) {
      case EPOCH_SECONDS -> within(Cell.number(text), 1);
      case EPOCH_MILLIS -> within(Cell.number(text), 1000);
      case ISO -> iso(text);
      default -> local(text);
    };
  }

  /** Between 1980 and 2100, so that not every number is a moment. */
  private static double within(double value, double unit) {
    double seconds = value / unit;
    return seconds >= 315_532_800d && seconds < 4_102_444_800d ? seconds : Double.NaN;
  }

  private double iso(String text) {
    int length = text.length();
    if (length < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Double.NaN;
    }
    try {
      if (length == 10) {
        return seconds(LocalDate.parse(text).atStartOfDay());
      }
      String iso = text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
      if (iso.endsWith(" UTC")) {
        iso = iso.substring(0, iso.length() - 4) + 'Z';
      }
      return hasOffset(iso)
          ? seconds(OffsetDateTime.parse(iso).toInstant())
          : seconds(LocalDateTime.parse(iso));
    } catch (DateTimeException e) {
      return Double.NaN;
    }
  }

  private static boolean hasOffset(String iso) {
    return iso.endsWith("Z") || iso.indexOf('+', 11) > 0 || iso.indexOf('-', 11) > 0;
  }

  private double local(String text) {
    DateTimeFormatter known = formatter;
    // Without the exception that nearly every value of another column would cost.
    ParsePosition position = new ParsePosition(0);
    if (known == null
        || known.parseUnresolved(text, position) == null
        || position.getIndex() != text.length()) {
      return Double.NaN;
    }
    try {
      TemporalAccessor moment = known.parseBest(text, LocalDateTime::from, LocalDate::from);
      return moment instanceof LocalDateTime dateTime
          ? seconds(dateTime)
          : seconds(((LocalDate) moment).atStartOfDay());
    } catch (DateTimeException e) {
      return Double.NaN;
    }
  }

  private static double seconds(LocalDateTime moment) {
    return seconds(moment.toInstant(ZoneOffset.UTC));
  }

  private static double seconds(Instant moment) {
    return moment.getEpochSecond() + moment.getNano() / 1e9;
  }
}
