package org.balcao.plugin.analysis.unusual;

import java.util.List;
import org.balcao.spi.PluginException;

/** The codes of all findings. */
final class Codes {
  static final String DUPLICATE = "duplicate-order";
  static final String VALUE = "unusual-value";
  static final String QUANTITY = "unusual-quantity";
  static final String COUNTRY = "other-country";
  static final String REGION = "region-mismatch";
  static final String MARGIN = "thin-margin";
  static final String PROMISE = "promise-at-risk";
  static final String STUCK = "stuck";

  private static final List<String> ALL =
      List.of(DUPLICATE, VALUE, QUANTITY, COUNTRY, REGION, MARGIN, PROMISE, STUCK);

  private Codes() {}

  /** Refuses a code that nothing has. */
  static void check(List<String> codes) {
    for (String code : codes) {
      if (!ALL.contains(code)) {
        throw PluginException.misconfigured(
            "without", "names '" + code + "', which no finding has; there are " + ALL);
      }
    }
  }
}
