package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;

/** Finds what is wrong with declared settings. */
final class SettingFaults {
  private static final String SEGMENT = "(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\\*)";
  private static final Pattern NAME = Pattern.compile(SEGMENT + "(?:\\." + SEGMENT + ")*");

  /** Names whose values are secrets; a public key is none. */
  private static final Pattern SECRET =
      Pattern.compile(
          ".*(?:^|[-.])(?:password|passphrase|secret|token|credential|credentials"
              + "|(?<!public-)key)$");

  private SettingFaults() {}

  static List<String> of(List<Setting> settings) {
    List<String> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Setting setting : settings) {
      if (!seen.add(setting.name())) {
        faults.add(setting.name() + ": declared twice");
      }
      faultsOf(setting, faults);
    }
    return faults;
  }

  private static void faultsOf(Setting setting, List<String> faults) {
    String name = setting.name();
    if (!NAME.matcher(name).matches()) {
      faults.add(name + ": a name is in kebab-case, with dots between its segments");
    }
    if (setting.description().isBlank()) {
      faults.add(name + ": says nothing to operators");
    }
    if (isText(setting) && SECRET.matcher(name).matches() && !setting.secret()) {
      faults.add(name + ": is a secret by its name, and is not marked as one");
    }
    if (setting.required() && setting.defaultValue().isPresent()) {
      faults.add(name + ": is required and has a default");
    }
    if (setting.secret() && setting.defaultValue().isPresent()) {
      faults.add(name + ": a secret that everybody can read is none");
    }
    setting.defaultValue().ifPresent(value -> parse(setting, value, faults));
  }

  /** Whether it is about a secret, and not about whether there is one. */
  private static boolean isText(Setting setting) {
    return setting.type() == SettingType.TEXT || setting.type() == SettingType.LIST;
  }

  private static void parse(Setting setting, String value, List<String> faults) {
    Settings settings = new One(setting.name(), value);
    try {
      switch (setting.type()) {
        case TEXT -> requireText(setting, value, faults);
        case LIST -> settings.list(setting.name());
        case INTEGER -> settings.integer(setting.name());
        case DECIMAL -> settings.decimal(setting.name());
        case BOOLEAN -> settings.flag(setting.name());
        case DURATION -> settings.duration(setting.name());
        case DATE -> settings.date(setting.name());
        case MONEY -> settings.money(setting.name());
        case URI -> settings.uri(setting.name());
        case PATH -> settings.path(setting.name());
      }
    } catch (PluginException e) {
      faults.add(setting.name() + ": its default " + value + " is no " + setting.type());
    }
  }

  private static void requireText(Setting setting, String value, List<String> faults) {
    if (value.isBlank()) {
      faults.add(setting.name() + ": its default is blank; a setting without value is optional");
    }
  }

  /** One value. */
  private record One(String name, String value) implements Settings {
    @Override
    public Optional<String> find(String wanted) {
      return Optional.ofNullable(Map.of(name, value).get(wanted));
    }

    @Override
    public Set<String> names(String prefix) {
      return Set.of();
    }
  }
}
