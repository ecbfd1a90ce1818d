package org.balcao.plugin.tax.rates;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/**
 * How an instance applies its rates.
 *
 * @param place whose rates count
 * @param shipping how transport is taxed
 * @param rounding over what amounts are rounded
 * @param tie which way they are rounded
 * @param unserved what becomes of a sale to which no rate was written down
 */
record Rules(Place place, Shipping shipping, Rounding rounding, Tie tie, Unserved unserved) {

  enum Place {
    DESTINATION,
    ORIGIN
  }

  enum Shipping {
    /** By its own rates, category {@code shipping}; by the standard rate where there are none. */
    OWN,
    /** As goods of category {@code standard}. */
    STANDARD,
    /** Split over the categories of the goods, in proportion to their amounts. */
    FOLLOWS_LINES
  }

  enum Rounding {
    /** Each tax of each line by itself. */
    LINE,
    /** Each tax once, over all lines; lines then add up to that. */
    TOTAL
  }

  enum Tie {
    HALF_UP,
    HALF_EVEN,
    DOWN
  }

  enum Unserved {
    EXEMPT,
    REJECT
  }

  static Rules read(Settings settings) {
    return new Rules(
        choice(settings, "place", Place.values()),
        choice(settings, "shipping", Shipping.values()),
        choice(settings, "rounding", Rounding.values()),
        choice(settings, "rounding-mode", Tie.values()),
        choice(settings, "unserved", Unserved.values()));
  }

  private static <E extends Enum<E>> E choice(Settings settings, String name, E[] choices) {
    String wanted = settings.text(name).strip();
    return Stream.of(choices)
        .filter(c -> word(c).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                PluginException.misconfigured(
                    name,
                    "is none of "
                        + List.of(choices).stream()
                            .map(Rules::word)
                            .collect(Collectors.joining(", "))));
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
