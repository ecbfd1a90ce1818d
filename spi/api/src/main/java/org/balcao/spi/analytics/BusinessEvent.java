package org.balcao.spi.analytics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balcao.spi.Money;

/**
 * Something that happened, or a figure that was made, without personal data. The first six parts
 * are those of a CloudEvents envelope, so that a sink for such a bus needs no mapping of its own.
 *
 * @param id unique within the source; the same when it is told again
 * @param source the store, as a relative URI such as {@code /store/main}
 * @param type such as {@code order.placed} or {@code kpi.pick-time}; lower case, dots and hyphens
 * @param version of the type's meaning, from 1; a sink that does not know it keeps what it can
 * @param time when it happened, or the start of the period that the figure is about
 * @param subject what it is about, such as an order's number
 * @param dimensions by what it can be grouped; few different values each
 * @param measures counts, ratios, durations in seconds
 * @param amounts sums of money
 */
public record BusinessEvent(
    String id,
    String source,
    String type,
    int version,
    Instant time,
    Optional<String> subject,
    Map<String, String> dimensions,
    Map<String, BigDecimal> measures,
    Map<String, Money> amounts) {
  private static final Pattern TYPE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");

  /** Copies the maps; refuses blank ids and a type of another form. */
  public BusinessEvent {
    dimensions = Map.copyOf(dimensions);
    measures = Map.copyOf(measures);
    amounts = Map.copyOf(amounts);
    if (id.isBlank() || source.isBlank() || version < 1) {
      throw new IllegalArgumentException("an event has an id, a source and a version from 1");
    }
    if (!TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException("a type is in lower case, with dots: '" + type + "'");
    }
  }
}
