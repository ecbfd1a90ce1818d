package org.balcao.kernel.config;

import java.util.Optional;
import java.util.Set;
import org.balcao.spi.PluginException;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/** What the value of each type of setting looks like. */
public final class ValueForms {
  private ValueForms() {}

  /** Whether a text is a value of a type, judged by the very reader that a plugin will use. */
  public static boolean fits(SettingType type, String value) {
    Settings one = new One(value);
    try {
      Object read =
          switch (type) {
            case TEXT -> one.text("it");
            case INTEGER -> one.integer("it");
            case DECIMAL -> one.decimal("it");
            case BOOLEAN -> one.flag("it");
            case DURATION -> one.duration("it");
            case DATE -> one.date("it");
            case MONEY -> one.money("it");
            case URI -> one.uri("it");
            case PATH -> one.path("it");
            case LIST -> one.list("it");
          };
      return !value.isBlank() && read != null;
    } catch (PluginException e) {
      return false;
    }
  }

  /** What a value must be, as the end of a sentence about one that is not. */
  public static String wanted(SettingType type) {
    return switch (type) {
      case TEXT -> "is blank; write a text";
      case INTEGER -> "is not a whole number, such as 20";
      case DECIMAL -> "is not a decimal number with a point, such as 0.25";
      case BOOLEAN -> "is neither true nor false";
      case DURATION -> "is not an ISO-8601 duration, such as PT5S or P30D";
      case DATE -> "is not an ISO-8601 date, such as 2025-12-31";
      case MONEY -> "is not a currency code and an amount, such as BRL 10.50";
      case URI -> "is not an absolute URI, such as https://example.org/";
      case PATH -> "is not a path of this machine's file system";
      case LIST -> "is blank; write texts separated by commas";
    };
  }

  private record One(String value) implements Settings {
    @Override
    public Optional<String> find(String name) {
      return Optional.of(value);
    }

    @Override
    public Set<String> names(String prefix) {
      return Set.of();
    }
  }
}
