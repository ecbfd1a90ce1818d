package org.balcao.kernel.plugin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.balcao.kernel.config.Problems;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/** The settings that every instance has beside those of its type. */
final class KernelSettings {
  static final String TYPE = "type";
  static final String ENABLED = "enabled";
  static final String SHADOW_OF = "shadow-of";
  private static final String SHADOW_PERCENT = "shadow-percent";
  private static final String SHADOW_PER_HOUR = "shadow-per-hour";

  /** A shadow has few threads of its own: it must not take the machine from the live ones. */
  private static final int SHADOW_THREADS = 2;

  private KernelSettings() {}

  /** With the defaults that {@code base} gives. */
  static List<Setting> declared(GuardOptions base) {
    return List.of(
        Setting.optional(TYPE, SettingType.TEXT, "Which plugin makes the instance."),
        with(ENABLED, SettingType.BOOLEAN, true, "Whether there is such an instance."),
        with("order", SettingType.INTEGER, base.order(), "Place in its kind, lowest first."),
        with("timeout", SettingType.DURATION, base.timeout(), "Longest a call may take."),
        with("threads", SettingType.INTEGER, base.threads(), "Calls at the same time."),
        with("queue", SettingType.INTEGER, base.queue(), "Calls that may wait for a thread."),
        with(
            "breaker-failures",
            SettingType.INTEGER,
            base.breakerFailures(),
            "Failures in a row after which calls are refused."),
        with(
            "breaker-delay",
            SettingType.DURATION,
            base.breakerDelay(),
            "How long they are refused."),
        Setting.optional(
            SHADOW_OF,
            SettingType.TEXT,
            "The live instance that this one runs in shadow of: asked the same, never followed."),
        with(
            SHADOW_PERCENT,
            SettingType.INTEGER,
            100,
            "How many of a hundred calls a shadow is asked."),
        with(
            SHADOW_PER_HOUR,
            SettingType.INTEGER,
            1000,
            "How often a shadow is asked in an hour at most, on each node."));
  }

  /** The guard of an instance whose settings say nothing else. */
  static GuardOptions base(Map<String, String> values) {
    GuardOptions usual = GuardOptions.defaults();
    return values.containsKey(SHADOW_OF) ? usual.withPool(SHADOW_THREADS, usual.queue()) : usual;
  }

  /** Whether it runs in shadow; adds a problem for a value out of range. */
  static Optional<ShadowOptions> shadow(Settings settings, String prefix, Problems problems) {
    Optional<String> of = settings.find(SHADOW_OF).map(String::strip);
    try {
      return of.map(
          live ->
              new ShadowOptions(
                  live, settings.integer(SHADOW_PERCENT), settings.integer(SHADOW_PER_HOUR)));
    } catch (IllegalArgumentException e) {
      outOfRange(e, prefix, problems);
      // A shadow all the same: no other message must take it for a live instance.
      return of.map(live -> new ShadowOptions(live, 1, 1));
    }
  }

  private static Setting with(String name, SettingType type, Object value, String description) {
    return Setting.withDefault(name, type, String.valueOf(value), description);
  }

  static boolean owns(String name) {
    return declared(GuardOptions.defaults()).stream().anyMatch(s -> s.name().equals(name));
  }

  /** The options of settings that were checked; adds a problem for one that is out of range. */
  static GuardOptions options(Settings settings, String prefix, Problems problems) {
    GuardOptions options = GuardOptions.defaults();
    options = options.withOrder(settings.integer("order"));
    Duration timeout = settings.duration("timeout");
    Duration delay = settings.duration("breaker-delay");
    options = within(options, o -> o.withTimeout(timeout), prefix, problems);
    options =
        within(options, o -> o.withPool(settings.integer("threads"), o.queue()), prefix, problems);
    options =
        within(options, o -> o.withPool(o.threads(), settings.integer("queue")), prefix, problems);
    options =
        within(
            options,
            o -> o.withBreaker(settings.integer("breaker-failures"), o.breakerDelay()),
            prefix,
            problems);
    return within(options, o -> o.withBreaker(o.breakerFailures(), delay), prefix, problems);
  }

  private static GuardOptions within(
      GuardOptions options, UnaryOperator<GuardOptions> change, String prefix, Problems problems) {
    try {
      return change.apply(options);
    } catch (IllegalArgumentException e) {
      outOfRange(e, prefix, problems);
      return options;
    }
  }

  private static void outOfRange(IllegalArgumentException e, String prefix, Problems problems) {
    // Its message starts with the setting's name.
    String[] parts = String.valueOf(e.getMessage()).split(" ", 2);
    problems.add("BAL-PLG018", prefix + parts[0], parts[1]);
  }
}
