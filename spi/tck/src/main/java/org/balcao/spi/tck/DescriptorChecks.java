package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginException;
import org.balcao.spi.PluginProvider;
import org.balcao.spi.Setting;
import org.balcao.spi.SpiVersion;
import org.junit.jupiter.api.Test;

/** How a plugin is found, and what it says about itself. */
public interface DescriptorChecks<P extends Plugin> extends Subject<P> {

  /** The descriptor is constant, and says who this is. */
  @Test
  default void descriptorIsComplete() {
    PluginProvider<P> provider = provider();
    PluginDescriptor descriptor = provider.descriptor();
    assertAll(
        () -> assertEquals(descriptor, provider.descriptor(), "the descriptor is constant"),
        () -> assertFalse(descriptor.displayName().isBlank(), "the display name is not blank"),
        () -> assertFalse(descriptor.version().isBlank(), "the version is not blank"));
  }

  /** The SPI's version is among those that the plugin is made for, and the next major is not. */
  @Test
  default void spiRangeHoldsThePresentVersionAndEnds() {
    PluginDescriptor descriptor = provider().descriptor();
    SpiVersion next = new SpiVersion(SpiVersion.CURRENT.major() + 1, 0);
    assertAll(
        () ->
            assertTrue(
                descriptor.spi().includes(SpiVersion.CURRENT),
                () -> descriptor.spi() + " should hold " + SpiVersion.CURRENT),
        () ->
            assertTrue(
                descriptor.spi().below().compareTo(next) <= 0,
                () ->
                    descriptor.spi()
                        + " promises to run on "
                        + next
                        + " and later, which nobody knows yet"));
  }

  /**
   * Every setting has a good name, a description, a default of its type, and secrets are marked.
   */
  @Test
  default void settingsAreDeclaredWell() {
    List<String> faults = SettingFaults.of(provider().descriptor().settings());
    assertEquals(List.of(), faults, "faults in the declared settings");
  }

  /** The plugin reads no setting that it does not declare. */
  @Test
  default void onlyDeclaredSettingsAreRead() {
    try (Bench<P> bench = new Bench<>(this)) {
      assertEquals(Set.of(), bench.settings().undeclared(), "undeclared settings that were read");
    }
  }

  /** Without a required setting there is no instance, and the error names it. */
  @Test
  default void aMissingSettingIsNamed() {
    List<String> required =
        provider().descriptor().settings().stream()
            .filter(setting -> setting.required() && !setting.name().contains("*"))
            .map(Setting::name)
            .toList();
    assumeFalse(required.isEmpty(), "no setting is required");
    for (String name : required) {
      Map<String, String> rest = new HashMap<>(settings());
      rest.remove(name);
      PluginException error =
          assertThrows(
              PluginException.class,
              () -> new Bench<>(this, rest).close(),
              "an instance without '" + name + "' is not made");
      assertTrue(
          String.valueOf(error.getMessage()).contains(name),
          () -> "the error should name '" + name + "': " + error.getMessage());
    }
  }

  /** A service file names the provider, so that a store finds it. */
  @Test
  default void providerIsRegistered() {
    ExtensionPoint point = extensionPoint().getAnnotation(ExtensionPoint.class);
    assertTrue(point != null, () -> extensionPoint() + " is no extension point");
    Class<?> wanted = registeredAs();
    assertTrue(
        ServiceLoader.load(point.provider()).stream()
            .anyMatch(found -> found.type().equals(wanted)),
        () ->
            "META-INF/services/" + point.provider().getName() + " should name " + wanted.getName());
  }
}
