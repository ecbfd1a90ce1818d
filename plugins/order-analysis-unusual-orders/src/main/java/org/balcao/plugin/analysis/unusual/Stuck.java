package org.balcao.plugin.analysis.unusual;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.policy.OrderAnalysis.Facts;
import org.balcao.spi.policy.OrderAnalysis.Finding;
import org.balcao.spi.policy.OrderAnalysis.Severity;

/** The order stands in one state longer than that state may take. */
final class Stuck implements Routine {
  private static final String PREFIX = "longest.";

  static final List<Setting> SETTINGS =
      List.of(
          Setting.optional(
              PREFIX + "*",
              SettingType.DURATION,
              "How long an order may stand in a state, such as longest.in-review; without:"
                  + " placed PT6H, in-review P1D, payment-declined P3D, confirmed P5D, on-hold P7D,"
                  + " needs-attention P1D, cancelling P1D, disputed P14D."));

  private static final Map<String, Duration> USUAL =
      Map.of(
          "placed", Duration.ofHours(6),
          "in-review", Duration.ofDays(1),
          "payment-declined", Duration.ofDays(3),
          "confirmed", Duration.ofDays(5),
          "on-hold", Duration.ofDays(7),
          "needs-attention", Duration.ofDays(1),
          "cancelling", Duration.ofDays(1),
          "disputed", Duration.ofDays(14));

  private final Map<String, Duration> longest;

  Stuck(Settings settings) {
    longest = new TreeMap<>(USUAL);
    for (String state : settings.names("longest")) {
      if (!USUAL.containsKey(state)) {
        throw PluginException.misconfigured(
            PREFIX + state, "names no state that an order waits in; there are " + USUAL.keySet());
      }
      longest.put(state, settings.duration(PREFIX + state));
    }
  }

  @Override
  public Optional<Finding> look(Facts facts) {
    String state = facts.order().state().toLowerCase(Locale.ROOT).replace('_', '-');
    Duration allowed = longest.get(state);
    Duration stood = Duration.between(facts.stateSince(), facts.now());
    return allowed == null || stood.compareTo(allowed) <= 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Codes.STUCK,
                Severity.WARNING,
                "has been "
                    + state
                    + " for "
                    + Words.length(stood)
                    + ", where "
                    + Words.length(allowed)
                    + " is the longest"));
  }
}
