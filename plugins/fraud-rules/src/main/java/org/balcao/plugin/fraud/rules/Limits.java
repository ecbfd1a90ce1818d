package org.balcao.plugin.fraud.rules;

import java.time.Duration;
import org.balcao.spi.PluginException;
import org.balcao.spi.Settings;

/** Reads numbers and durations that must lie in a range, with errors that name the setting. */
final class Limits {
  /** The kernel hands over no more earlier orders than that, see {@code FraudCase.history}. */
  static final int MOST_ORDERS = 200;

  private Limits() {}

  static int number(Settings settings, String name, int least, int most) {
    int value = settings.integer(name);
    if (value < least || value > most) {
      throw PluginException.misconfigured(
          name, "must be " + least + " to " + most + ", not " + value);
    }
    return value;
  }

  static Duration duration(Settings settings, String name) {
    Duration value = settings.duration(name);
    if (value.isNegative() || value.isZero()) {
      throw PluginException.misconfigured(name, "must be more than zero");
    }
    return value;
  }

  /** A window that the history must reach over. */
  static Duration window(Settings settings, String name, Duration history) {
    Duration value = duration(settings, name);
    if (value.compareTo(history) > 0) {
      throw PluginException.misconfigured(
          name, "reaches further back than the " + history + " of 'history-window'");
    }
    return value;
  }
}
