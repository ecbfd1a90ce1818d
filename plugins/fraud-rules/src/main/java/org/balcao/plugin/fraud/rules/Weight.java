package org.balcao.plugin.fraud.rules;

import java.math.BigDecimal;
import java.util.List;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/** How much a rule counts; nothing turns it off. */
record Weight(BigDecimal value) {

  /** The setting of a rule that speaks against an order. */
  static Setting penalty(String name, String value, String when) {
    return Setting.withDefault(
        name, SettingType.DECIMAL, value, "What is added to the score " + when + "; 0 to 1");
  }

  /** The setting of a rule that speaks for an order. */
  static Setting relief(String name, String value, String when) {
    return Setting.withDefault(
        name, SettingType.DECIMAL, value, "What is added to the score " + when + "; -1 to 0");
  }

  /** Never negative: otherwise a bad sign would speak for the order. */
  static Weight penalty(Settings settings, String name) {
    return penalty(name, settings.decimal(name));
  }

  /** The same of a value in a list. */
  static Weight penalty(String name, BigDecimal value) {
    return between(name, value, BigDecimal.ZERO, BigDecimal.ONE);
  }

  /** Never positive. */
  static Weight relief(Settings settings, String name) {
    return between(name, settings.decimal(name), BigDecimal.ONE.negate(), BigDecimal.ZERO);
  }

  private static Weight between(String name, BigDecimal value, BigDecimal least, BigDecimal most) {
    if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
      throw PluginException.misconfigured(name, "must be " + least + " to " + most);
    }
    return new Weight(value);
  }

  /** The finding of a rule of this weight. */
  List<Finding> finding(String code, String explanation) {
    return value.signum() == 0 ? List.of() : List.of(new Finding(code, value, explanation));
  }
}
