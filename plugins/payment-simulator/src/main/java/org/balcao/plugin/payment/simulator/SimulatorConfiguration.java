package org.balcao.plugin.payment.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/**
 * The settings of an instance.
 *
 * @param usual the script of a payment that brings none
 * @param failingTries on how many calls {@code unavailable} and {@code rate-limited} occur
 * @param retryAfter how long callers are asked to wait before they ask again
 * @param settleAfter when waiting ends by itself
 * @param payWithin how long a code can be paid
 * @param validity how long an authorisation can be captured
 * @param takesAtOnce whether authorising takes the money
 * @param disputes whether it tells of disputes, and takes evidence
 */
record SimulatorConfiguration(
    Script usual,
    int failingTries,
    Duration retryAfter,
    Optional<Duration> settleAfter,
    Duration payWithin,
    Optional<Duration> validity,
    boolean takesAtOnce,
    boolean disputes) {

  /** How long a dispute can be answered. */
  static final Duration ANSWER_WITHIN = Duration.ofDays(10);

  /** How long a bank says that it takes to decide. */
  static final Duration DECIDED_WITHIN = Duration.ofDays(60);

  static final List<Setting> SETTINGS =
      List.of(
          Setting.withDefault(
              "default-outcome",
              SettingType.TEXT,
              "approve",
              "The script of a payment whose token does not begin with tok-, such as"
                  + " approve,capture:decline"),
          Setting.withDefault(
              "failing-tries",
              SettingType.INTEGER,
              "2",
              "On how many calls with one key 'unavailable' and 'rate-limited' occur before it"
                  + " works, 0 to 1000"),
          Setting.withDefault(
              "retry-after",
              SettingType.DURATION,
              "PT1S",
              "How long callers are asked to wait, when rate-limited or while an operation waits"),
          Setting.optional(
              "settle-after",
              SettingType.DURATION,
              "After how long an operation that waits settles by itself; without it, it waits for"
                  + " a test or its own deadline"),
          Setting.withDefault(
              "pay-within",
              SettingType.DURATION,
              "PT30M",
              "How long the buyer has for paying the code of 'pending-customer'"),
          Setting.optional(
              "authorization-validity",
              SettingType.DURATION,
              "After how long an authorisation cannot be captured any more; never if not set"),
          Setting.withDefault(
              "take-at-once",
              SettingType.BOOLEAN,
              "false",
              "Whether authorising takes the money, so that there is nothing to capture or cancel"),
          Setting.withDefault(
              "disputes",
              SettingType.BOOLEAN,
              "false",
              "Whether it has a feed of disputes, which a test opens, and takes evidence about"
                  + " them"));

  static SimulatorConfiguration from(Settings settings) {
    SimulatorConfiguration read =
        new SimulatorConfiguration(
            script(settings),
            settings.integer("failing-tries"),
            notNegative("retry-after", settings.duration("retry-after")),
            settings
                .find("settle-after")
                .map(text -> notNegative("settle-after", settings.duration("settle-after"))),
            positive("pay-within", settings.duration("pay-within")),
            settings
                .find("authorization-validity")
                .map(
                    text ->
                        positive(
                            "authorization-validity", settings.duration("authorization-validity"))),
            settings.flag("take-at-once"),
            settings.flag("disputes"));
    if (read.failingTries < 0 || read.failingTries > 1000) {
      throw PluginException.misconfigured(
          "failing-tries", "must be 0 to 1000, not " + read.failingTries);
    }
    if (read.settleAfter.filter(after -> after.compareTo(read.payWithin) >= 0).isPresent()) {
      throw PluginException.misconfigured(
          "settle-after", "must be shorter than 'pay-within', or no code could ever be paid");
    }
    return read;
  }

  private static Script script(Settings settings) {
    try {
      return Script.parse(settings.text("default-outcome"), Act.AUTHORIZE);
    } catch (IllegalArgumentException e) {
      throw PluginException.misconfigured("default-outcome", String.valueOf(e.getMessage()));
    }
  }

  private static Duration notNegative(String setting, Duration duration) {
    if (duration.isNegative()) {
      throw PluginException.misconfigured(setting, "must not be negative");
    }
    return duration;
  }

  private static Duration positive(String setting, Duration duration) {
    if (duration.isZero() || duration.isNegative()) {
      throw PluginException.misconfigured(setting, "must be more than zero");
    }
    return duration;
  }

  /** When an authorisation lapses. */
  Optional<Instant> lapse(Entry authorization) {
    return authorization.closes()
        ? Optional.empty()
        : validity.map(duration -> authorization.since().plus(duration));
  }
}
