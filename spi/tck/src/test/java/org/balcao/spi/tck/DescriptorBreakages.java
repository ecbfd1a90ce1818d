package org.balcao.spi.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginException;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.Settings;
import org.balcao.spi.SpiRange;
import org.balcao.spi.SpiVersion;
import org.balcao.spi.tck.fake.FakeWebhooks;

/** Plugins that say wrong things about themselves. */
final class DescriptorBreakages {
  private DescriptorBreakages() {}

  static List<Breakage> all() {
    return List.of(
        described("descriptorIsComplete", "has no name", d -> with(d, " ", d.spi(), d.settings())),
        described(
            "spiRangeHoldsThePresentVersionAndEnds",
            "claims to run on all versions to come",
            d -> with(d, d.displayName(), SpiRange.of("0.1", "99.0"), d.settings())),
        described(
            "spiRangeHoldsThePresentVersionAndEnds",
            "was made for the version after this one",
            d -> with(d, d.displayName(), nextOnly(), d.settings())),
        setting("writes a name with capitals", optional("Admin_Name")),
        setting("does not mark a password", optional("admin-password")),
        setting(
            "has a default of another type",
            Setting.withDefault("retries", SettingType.INTEGER, "a few", "How often.")),
        setting("says nothing about a setting", Setting.optional("x", SettingType.TEXT, " ")),
        setting("declares one twice", optional("account")),
        new Breakage("onlyDeclaredSettingsAreRead", "reads another one", HiddenDoor::new),
        new Breakage("aMissingSettingIsNamed", "makes do without", MakesDo::new),
        new Breakage("aMissingSettingIsNamed", "does not say which", Mumbler::new),
        new Breakage("providerIsRegistered", "has no service file", Unregistered::new),
        new Breakage("facetsAreAsDeclared", "gains or loses a facet", OtherFacet::new));
  }

  private static Setting optional(String name) {
    return Setting.optional(name, SettingType.TEXT, "Something.");
  }

  private static SpiRange nextOnly() {
    SpiVersion now = SpiVersion.CURRENT;
    return new SpiRange(
        new SpiVersion(now.major(), now.minor() + 1), new SpiVersion(now.major(), now.minor() + 2));
  }

  private static PluginDescriptor with(
      PluginDescriptor d, String displayName, SpiRange spi, List<Setting> settings) {
    return new PluginDescriptor(d.type(), displayName, d.version(), spi, settings);
  }

  private static Breakage setting(String how, Setting bad) {
    return described(
        "settingsAreDeclaredWell",
        how,
        d -> {
          List<Setting> settings = new ArrayList<>(d.settings());
          settings.add(bad);
          return with(d, d.displayName(), d.spi(), settings);
        });
  }

  private static Breakage described(
      String check, String how, UnaryOperator<PluginDescriptor> change) {
    return new Breakage(
        check,
        how,
        () ->
            new Sabotage() {
              @Override
              PluginDescriptor descriptor(PluginDescriptor real) {
                return change.apply(real);
              }
            });
  }

  /** Reads a setting that it does not declare. */
  private static final class HiddenDoor extends Sabotage {
    @Override
    PluginContext context(PluginContext real) {
      real.settings().find("hidden-door");
      return real;
    }
  }

  /** Has a default of its own for what is required. */
  private static final class MakesDo extends Sabotage {
    @Override
    PluginContext context(PluginContext real) {
      return new TestContext(real.name(), new Generous(real.settings()), real.clock());
    }
  }

  /** Settings that are never absent where they are required. */
  private record Generous(Settings real) implements Settings {
    @Override
    public Optional<String> find(String name) {
      return name.equals("account") ? real.find(name).or(() -> Optional.of("x")) : real.find(name);
    }

    @Override
    public Set<String> names(String prefix) {
      return real.names(prefix);
    }
  }

  /** Fails without saying why. */
  private static final class Mumbler extends Sabotage {
    @Override
    Object create(Making real) {
      try {
        return real.make();
      } catch (PluginException e) {
        throw new PluginException(e.kind(), "something is wrong");
      }
    }
  }

  /** Is in no service file. */
  private static final class Unregistered extends Sabotage {
    @Override
    boolean isUnregistered() {
      return true;
    }
  }

  /** Loses its webhooks, or has some that nobody expects. */
  private static final class OtherFacet extends Sabotage {
    @Override
    Optional<?> facet(int instance, String name, Optional<?> real) {
      if (!name.equals("webhooks")) {
        return real;
      }
      return real.isPresent() ? Optional.empty() : Optional.of(new FakeWebhooks("x"));
    }
  }
}
