package org.balcao.se;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.balcao.kernel.config.Problem;
import org.balcao.kernel.plugin.ConfigurationReport;
import org.balcao.kernel.plugin.ConfigurationReport.ProviderReport;
import org.balcao.kernel.plugin.ConfigurationReport.ValueReport;
import org.balcao.kernel.plugin.Examination;
import org.balcao.kernel.plugin.PluginRegistration;
import org.balcao.kernel.time.StoreClock;
import org.balcao.se.DoctorReport.Level;
import org.balcao.se.DoctorReport.Line;
import org.balcao.se.DoctorReport.Section;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Looks at all that a start would look at, and starts nothing. */
final class Doctor {
  private static final String CURRENCY = "balcao.currency";
  private static final String LOCALE = "balcao.locale";

  private final Config config;
  private final List<PluginRegistration<?>> handedOver;
  private final @Nullable StoreClock clock;

  Doctor(Config config, List<PluginRegistration<?>> handedOver, @Nullable StoreClock clock) {
    this.config = config;
    this.handedOver = handedOver;
    this.clock = clock;
  }

  DoctorReport look() {
    ConfigurationReport report = new Examination(config, handedOver).report();
    DatabaseDoctor database = new DatabaseDoctor(config);
    InstancesDoctor instances = new InstancesDoctor(report, handedOver);
    return new DoctorReport(
        List.of(
            new Section("Machine", machine(report)),
            new Section("Configuration", configuration(report)),
            new Section("Plugins on the class path", providers(report)),
            new Section("Plugin instances", instances.lines()),
            new Section("Database", database.lines())),
        report,
        database.report());
  }

  private List<Line> machine(ConfigurationReport report) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.ok(
            "Java " + Runtime.version() + " of " + System.getProperty("java.vendor", "unknown")));
    if (clock != null) {
      lines.add(Line.ok("days begin in " + clock.zone() + ", by the program's clock"));
    } else if (set(report, StoreConfiguration.ZONE.name()).isPresent()) {
      sound(report, StoreConfiguration.ZONE.name())
          .ifPresent(zone -> lines.add(Line.ok("days begin in " + zone)));
    } else {
      lines.add(
          Line.warn(
              "balcao.zone is not set: days begin in "
                  + ZoneId.systemDefault()
                  + ", the zone of this JVM, which may be another on another machine; set it"));
    }
    currency(report).ifPresent(lines::add);
    return lines;
  }

  /** Whether the currency is that of the locale's country. */
  private static Optional<Line> currency(ConfigurationReport report) {
    Optional<String> code =
        set(report, CURRENCY).isEmpty() ? Optional.of("EUR") : sound(report, CURRENCY);
    Optional<String> tag =
        set(report, LOCALE).isEmpty() ? Optional.of("en") : sound(report, LOCALE);
    if (code.isEmpty() || tag.isEmpty()) {
      return Optional.empty();
    }
    Locale locale = Locale.forLanguageTag(tag.get());
    String usual = usualCurrency(locale);
    String text = "carts are in " + code.get() + " and in " + locale.getDisplayName(Locale.ENGLISH);
    return Optional.of(
        usual.isEmpty() || usual.equals(code.get())
            ? Line.ok(text)
            : Line.warn(
                text
                    + ", where "
                    + usual
                    + " is paid in; see that balcao.currency and balcao.locale are meant so"));
  }

  private static String usualCurrency(Locale locale) {
    try {
      Currency currency = locale.getCountry().isEmpty() ? null : Currency.getInstance(locale);
      return currency == null ? "" : currency.getCurrencyCode();
    } catch (IllegalArgumentException e) {
      return ""; // a region that is no country
    }
  }

  private static Optional<String> set(ConfigurationReport report, String key) {
    return report.values().stream()
        .filter(value -> value.key().equals(key))
        .map(value -> value.shown().strip())
        .findFirst();
  }

  /** The value, where nothing is wrong with it. */
  private static Optional<String> sound(ConfigurationReport report, String key) {
    boolean wrong = report.problems().stream().anyMatch(problem -> problem.key().equals(key));
    return wrong ? Optional.empty() : set(report, key);
  }

  private List<Line> configuration(ConfigurationReport report) {
    List<Line> lines = new ArrayList<>();
    for (Problem problem : report.problems()) {
      if (!ofPlugin(report, problem)) {
        lines.add(new Line(Level.FAIL, problem.toString(), where(problem)));
      }
    }
    for (Problem doubt : report.doubts()) {
      if (!ofPlugin(report, doubt)) {
        lines.add(new Line(Level.WARN, doubt.toString(), where(doubt)));
      }
    }
    for (ValueReport value : report.values()) {
      if (report.problems().stream().noneMatch(problem -> problem.key().equals(value.key()))) {
        lines.add(Line.ok(InstancesDoctor.words(value)));
      }
    }
    if (lines.isEmpty()) {
      lines.add(Line.ok("nothing is set; the defaults hold"));
    }
    return lines;
  }

  /** The source that has the key, if one has. */
  private List<String> where(Problem problem) {
    String source = config.getConfigValue(problem.key()).getSourceName();
    return source == null ? List.of() : List.of("set in: " + Sources.words(source));
  }

  /** Whether a problem is told with a provider or an instance. */
  private static boolean ofPlugin(ConfigurationReport report, Problem problem) {
    return report.providers().stream().anyMatch(p -> problem.key().equals(key(p)))
        || report.instances().stream()
            .anyMatch(i -> problem.key().startsWith(InstancesDoctor.prefix(i)));
  }

  /** What problems of a provider are told under. */
  private static String key(ProviderReport provider) {
    return "balcao." + provider.kind() + ".*.type=" + provider.type();
  }

  private static List<Line> providers(ConfigurationReport report) {
    List<Line> lines = new ArrayList<>();
    for (ProviderReport provider : report.providers()) {
      List<String> details = new ArrayList<>();
      if (!provider.location().isEmpty()) {
        details.add(provider.location().replaceFirst("^file:", ""));
      }
      boolean fails = report.problems().stream().anyMatch(p -> p.key().equals(key(provider)));
      lines.add(
          provider.unusable().isEmpty()
              ? new Line(Level.OK, name(provider), details)
              : new Line(
                  fails ? Level.FAIL : Level.WARN,
                  name(provider)
                      + " cannot be used: "
                      + provider.unusable().get()
                      + (fails
                          ? "; put the right version on the class path, or take it off"
                          : "; take it off, or ask who made it"),
                  details));
    }
    if (lines.isEmpty()) {
      lines.add(Line.warn("there are none; add those that the store needs as dependencies"));
    }
    return lines;
  }

  private static String name(ProviderReport provider) {
    if (provider.type().isEmpty()) {
      return provider.kind()
          + ": "
          + (provider.className().isEmpty() ? "a provider" : provider.className());
    }
    return provider.kind()
        + " "
        + provider.type()
        + " "
        + provider.version()
        + ", made for SPI "
        + provider.spi();
  }
}
