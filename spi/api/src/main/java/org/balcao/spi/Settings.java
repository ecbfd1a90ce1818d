package org.balcao.spi;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of one plugin instance, with defaults applied. Names are those of the declared
 * {@link Setting}s, without the instance's prefix. Thread-safe; its {@code toString} masks secrets.
 *
 * <p>The typed getters answer the value of a setting that is required, has a default, or is set.
 *
 * @see PluginDescriptor#settings()
 */
public interface Settings {

  /** The raw value, if there is one. */
  Optional<String> find(String name);

  /**
   * The names that stand for {@code *} in a family of settings: {@code names("zone")} of {@code
   * zone.north.countries} and {@code zone.south.countries} is {@code north, south}, sorted.
   */
  Set<String> names(String prefix);

  /**
   * The raw value.
   *
   * @throws PluginException if it has none; the same holds for every getter below, and for a value
   *     of another type
   */
  default String text(String name) {
    return find(name).orElseThrow(() -> PluginException.misconfigured(name, "is not set"));
  }

  /** The value as a whole number. */
  default int integer(String name) {
    return SettingParser.parse(name, text(name), Integer::parseInt, "a whole number");
  }

  /** The value as a decimal number. */
  default BigDecimal decimal(String name) {
    return SettingParser.parse(name, text(name), BigDecimal::new, "a decimal number");
  }

  /** The value as a yes or no. */
  default boolean flag(String name) {
    return SettingParser.parse(name, text(name), SettingParser::flag, "true or false");
  }

  /** The value as a duration. */
  default Duration duration(String name) {
    return SettingParser.parse(name, text(name), Duration::parse, "an ISO-8601 duration");
  }

  /** The value as a date. */
  default LocalDate date(String name) {
    return SettingParser.parse(name, text(name), LocalDate::parse, "an ISO-8601 date");
  }

  /** The value as money. */
  default Money money(String name) {
    return SettingParser.parse(
        name, text(name), Money::parse, "a currency code and an amount, such as BRL 10.50");
  }

  /** The value as a URI. */
  default URI uri(String name) {
    return SettingParser.parse(name, text(name), SettingParser::absoluteUri, "an absolute URI");
  }

  /** The value as a path. */
  default Path path(String name) {
    return SettingParser.parse(name, text(name), Path::of, "a path");
  }

  /** The value as texts, without blanks around them and without empty ones; empty if not set. */
  default List<String> list(String name) {
    return find(name).map(SettingParser::list).orElse(List.of());
  }
}
