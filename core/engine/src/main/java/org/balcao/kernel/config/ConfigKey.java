package org.balcao.kernel.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.eclipse.microprofile.config.Config;

/**
 * One key of the store's own configuration. A key is read by the constant that declares it, so that
 * none is read that is not declared. Immutable.
 *
 * @param <T> what its text is read as
 */
public final class ConfigKey<T> {
  /** What is shown in place of a secret. */
  public static final String MASK = "***";

  private static final Pattern NAME = Pattern.compile("balcao(\\.[a-z][a-z0-9-]*)+");

  private final Setting setting;
  private final String form;
  private final String otherwise;
  private final String wanted;
  private final Function<String, T> parser;
  private final Optional<InstanceChoice> choice;
  private final UnaryOperator<String> mask;

  private ConfigKey(
      Setting setting,
      String form,
      String otherwise,
      String wanted,
      Function<String, T> parser,
      Optional<InstanceChoice> choice,
      UnaryOperator<String> mask) {
    if (!NAME.matcher(setting.name()).matches()) {
      throw new IllegalArgumentException("'" + setting.name() + "' is no name of a key");
    }
    this.setting = setting;
    this.form = form;
    this.otherwise = otherwise;
    this.wanted = wanted;
    this.parser = parser;
    this.choice = choice;
    this.mask = mask;
  }

  private static <T> ConfigKey<T> preset(
      Setting setting, String form, String wanted, Function<String, T> parser) {
    return new ConfigKey<>(
        setting,
        form,
        "`" + setting.defaultValue().orElseThrow() + "`",
        wanted,
        parser,
        Optional.empty(),
        UnaryOperator.identity());
  }

  /** Any text. */
  public static ConfigKey<String> text(String name, String preset, String description) {
    return text(name, preset, "text", "is blank; write a text", Function.identity(), description);
  }

  /**
   * A text of a certain form.
   *
   * @param form in words, for the documentation
   * @param wanted ends a message about a text that is not of that form
   * @param parser throws any runtime exception for such a text
   */
  public static <T> ConfigKey<T> text(
      String name,
      String preset,
      String form,
      String wanted,
      Function<String, T> parser,
      String description) {
    return preset(
        Setting.withDefault(name, SettingType.TEXT, preset, description),
        form,
        wanted,
        stripped(parser));
  }

  /** A text that has no default. {@code otherwise} says what holds without it. */
  public static <T> ConfigKey<T> optional(
      String name,
      String otherwise,
      String form,
      String wanted,
      Function<String, T> parser,
      String description) {
    return new ConfigKey<>(
        Setting.optional(name, SettingType.TEXT, description),
        form,
        otherwise,
        wanted,
        stripped(parser),
        Optional.empty(),
        UnaryOperator.identity());
  }

  /** A path of the file system that has no default. */
  public static ConfigKey<Path> optionalPath(String name, String otherwise, String description) {
    return new ConfigKey<>(
        Setting.optional(name, SettingType.PATH, description),
        "path",
        otherwise,
        ValueForms.wanted(SettingType.PATH),
        stripped(Path::of),
        Optional.empty(),
        UnaryOperator.identity());
  }

  /** A path of the file system. */
  public static ConfigKey<Path> path(String name, String preset, String description) {
    return preset(
        Setting.withDefault(name, SettingType.PATH, preset, description),
        "path",
        ValueForms.wanted(SettingType.PATH),
        stripped(Path::of));
  }

  /** Yes or no. */
  public static ConfigKey<Boolean> flag(String name, boolean preset, String description) {
    return preset(
        Setting.withDefault(name, SettingType.BOOLEAN, Boolean.toString(preset), description),
        "`true`, `false`",
        ValueForms.wanted(SettingType.BOOLEAN),
        stripped(ConfigKey::flag));
  }

  /** A whole number within bounds, both included. */
  public static ConfigKey<Integer> number(
      String name, int preset, int lowest, int highest, String description) {
    return preset(
        Setting.withDefault(name, SettingType.INTEGER, Integer.toString(preset), description),
        "number",
        "must be a whole number from " + lowest + " to " + highest,
        stripped(
            text -> {
              int number = Integer.parseInt(text);
              if (number < lowest || number > highest) {
                throw new IllegalArgumentException("out of bounds");
              }
              return number;
            }));
  }

  /** A duration of more than nothing. */
  public static ConfigKey<Duration> duration(String name, String preset, String description) {
    return preset(
        Setting.withDefault(name, SettingType.DURATION, preset, description),
        "duration",
        "must be an ISO-8601 duration of more than zero, such as " + preset,
        stripped(
            text -> {
              Duration duration = Duration.parse(text);
              if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException("not more than zero");
              }
              return duration;
            }));
  }

  /** One of some words, the first of which is the default. */
  public static ConfigKey<String> word(String name, List<String> words, String description) {
    return preset(
        Setting.withDefault(name, SettingType.TEXT, words.get(0), description),
        "`" + String.join("`, `", words) + "`",
        "must be " + String.join(" or ", words),
        stripped(
            text -> {
              if (!words.contains(text)) {
                throw new IllegalArgumentException("none of the words");
              }
              return text;
            }));
  }

  /** The name of a plugin instance; {@code otherwise} says what holds without it. */
  public static ConfigKey<String> instance(
      String name, InstanceChoice choice, String otherwise, String description) {
    return new ConfigKey<>(
        Setting.optional(name, SettingType.TEXT, description),
        "instance",
        otherwise,
        "is blank; write the name of an instance",
        String::strip,
        Optional.of(choice),
        UnaryOperator.identity());
  }

  /**
   * A text that is masked wherever it is shown, and taken as it is, blanks at its ends included.
   */
  public static ConfigKey<String> secret(String name, String otherwise, String description) {
    return new ConfigKey<>(
        Setting.optional(name, SettingType.TEXT, description).asSecret(),
        "text",
        otherwise,
        "is blank; write a text",
        Function.identity(),
        Optional.empty(),
        text -> MASK);
  }

  /** The same key, of whose value only that is shown which {@code part} leaves. */
  public ConfigKey<T> showing(UnaryOperator<String> part) {
    return new ConfigKey<>(setting, form, otherwise, wanted, parser, choice, part);
  }

  private static <T> Function<String, T> stripped(Function<String, T> parser) {
    return text -> parser.apply(text.strip());
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  /**
   * The value, or else the default.
   *
   * @throws IllegalArgumentException if the value is none of this key; the start has checked it
   * @throws NoSuchElementException if the key has no default and is not set
   */
  public T in(Config config) {
    return find(config)
        .or(() -> setting.defaultValue().map(parser))
        .orElseThrow(() -> new NoSuchElementException(name() + " is not set and has no default"));
  }

  /**
   * The value, if there is one; never the default.
   *
   * @throws IllegalArgumentException if the value is none of this key; the start has checked it
   */
  public Optional<T> find(Config config) {
    Optional<String> text = config.getOptionalValue(name(), String.class);
    text.flatMap(this::flaw)
        .ifPresent(
            flaw -> {
              throw new IllegalArgumentException(name() + " " + flaw);
            });
    return text.map(parser);
  }

  /**
   * What is wrong with a text, as the end of a sentence that begins with the key; never the text.
   */
  public Optional<String> flaw(String text) {
    if (text.isBlank()) {
      return Optional.of(wanted);
    }
    try {
      Object read = parser.apply(text);
      return read == null ? Optional.of(wanted) : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(wanted);
    }
  }

  /** The value as it may be shown. */
  public String shown(String text) {
    return mask.apply(text);
  }

  /** The whole name, such as {@code balcao.orders.capture}. */
  public String name() {
    return setting.name();
  }

  /** Name, type, default, description, and whether it is a secret, as of a plugin's setting. */
  public Setting setting() {
    return setting;
  }

  /** What its value looks like, in words. */
  public String form() {
    return form;
  }

  /** The default, or in words what holds where the key is not set; Markdown. */
  public String otherwise() {
    return otherwise;
  }

  /** Which plugin instances it chooses among, if it names one. */
  public Optional<InstanceChoice> choice() {
    return choice;
  }

  @Override
  public String toString() {
    return name();
  }
}
