package org.balcao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private record Given(Map<String, String> values) implements Settings {
    @Override
    public Optional<String> find(String name) {
      return Optional.ofNullable(values.get(name));
    }

    @Override
    public Set<String> names(String prefix) {
      return Set.of();
    }
  }

  private static Settings of(String value) {
    return new Given(Map.of("key", value));
  }

  static Stream<Arguments> readable() {
    return Stream.of(
        reading(Settings::text, " as it is ", " as it is "),
        reading(Settings::integer, " 42 ", 42),
        reading(Settings::decimal, "0.250", new BigDecimal("0.250")),
        reading(Settings::flag, "true", true),
        reading(Settings::flag, " false", false),
        reading(Settings::duration, "PT5S", Duration.ofSeconds(5)),
        reading(Settings::date, "2025-12-31", LocalDate.of(2025, 12, 31)),
        reading(Settings::money, "BRL 10.50", Money.of("10.50", "BRL")),
        reading(Settings::uri, "https://example.org/", URI.create("https://example.org/")),
        reading(Settings::path, "/tmp/x", Path.of("/tmp/x")),
        reading(Settings::list, " a, b ,,c ", List.of("a", "b", "c")));
  }

  private static Arguments reading(
      BiFunction<Settings, String, Object> getter, String text, Object value) {
    return Arguments.of(getter, text, value);
  }

  @ParameterizedTest
  @MethodSource("readable")
  void everyTypeIsRead(BiFunction<Settings, String, Object> getter, String text, Object value) {
    assertEquals(value, getter.apply(of(text), "key"));
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        reading(Settings::integer, "s3cret", "is not a whole number"),
        reading(Settings::integer, "99999999999", "is not a whole number"),
        reading(Settings::decimal, "1,5", "is not a decimal number"),
        reading(Settings::flag, "yes", "is not true or false"),
        reading(Settings::duration, "5s3cret", "is not an ISO-8601 duration"),
        reading(Settings::date, "31.12.2025", "is not an ISO-8601 date"),
        reading(
            Settings::money, "10.50", "is not a currency code and an amount, such as BRL 10.50"),
        reading(Settings::uri, "not absolute", "is not an absolute URI"),
        reading(Settings::uri, "example.org/s3cret", "is not an absolute URI"),
        reading(Settings::path, "s3cret\0", "is not a path"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void aWrongValueIsNamedButNotShown(
      BiFunction<Settings, String, Object> getter, String text, Object message) {
    PluginException e = assertThrows(PluginException.class, () -> getter.apply(of(text), "key"));

    assertEquals("setting 'key': " + message, e.getMessage());
    assertEquals(PluginException.Kind.MISCONFIGURED, e.kind());
    assertNull(e.getCause(), "its message would hold the value");
  }

  @Test
  void aMissingValueIsNamed() {
    Settings none = new Given(Map.of());

    PluginException e = assertThrows(PluginException.class, () -> none.integer("key"));
    assertEquals("setting 'key': is not set", e.getMessage());
    assertEquals(List.of(), none.list("key"));
  }

  @Test
  void aSettingIsDeclaredByWhatItNeeds() {
    Setting required = Setting.required("key", SettingType.TEXT, "A key.");
    assertTrue(required.required() && required.defaultValue().isEmpty() && !required.secret());
    assertFalse(Setting.optional("key", SettingType.TEXT, "A key.").required());
    assertEquals(
        Optional.of("x"),
        Setting.withDefault("key", SettingType.TEXT, "x", "A key.").defaultValue());
    assertTrue(required.asSecret().secret() && required.asSecret().required());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Card", "1card", "-card", "card type", "card.type", "cartão"})
  void aTypeIsLowerCaseLettersDigitsAndHyphens(String type) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new PluginDescriptor(type, "x", "1", SpiRange.of("0.1", "0.2"), List.of()));
  }
}
