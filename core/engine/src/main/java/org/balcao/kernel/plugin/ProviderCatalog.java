package org.balcao.kernel.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.balcao.kernel.config.Problems;
import org.balcao.kernel.config.ValueForms;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginProvider;
import org.balcao.spi.Setting;
import org.balcao.spi.SpiVersion;
import org.jspecify.annotations.Nullable;

/** The providers that were found, and those that cannot be used. */
final class ProviderCatalog {
  private static final System.Logger LOG = System.getLogger(ProviderCatalog.class.getName());

  /** Enough for any class path; an iterator that never gets on must not hold the start up. */
  private static final int MOST_BROKEN = 1000;

  /** A provider that can be used. */
  record Found<P extends Plugin>(
      PluginKind<P> kind,
      PluginProvider<P> provider,
      PluginDescriptor descriptor,
      String className) {}

  private record Unusable(PluginKind<?> kind, String text) {}

  /** A provider as it was met, whether it can be used or not. */
  record Met(
      PluginKind<?> kind,
      @Nullable Class<?> type,
      @Nullable PluginDescriptor descriptor,
      Optional<String> unusable) {}

  private final List<Found<?>> found = new ArrayList<>();
  private final List<Met> met = new ArrayList<>();
  private final List<Unusable> unusable = new ArrayList<>();
  private final Set<Class<?>> classes = new HashSet<>();
  private final Problems problems;

  ProviderCatalog(Problems problems) {
    this.problems = problems;
  }

  /** Looks for the providers of a kind by {@link ServiceLoader}. */
  <P extends Plugin> void discover(PluginKind<P> kind, ClassLoader loader) {
    Iterator<? extends ServiceLoader.Provider<? extends PluginProvider<P>>> services =
        ServiceLoader.load(kind.provider(), loader).stream().iterator();
    for (int broken = 0; broken < MOST_BROKEN; ) {
      try {
        if (!services.hasNext()) {
          return;
        }
        ServiceLoader.Provider<? extends PluginProvider<P>> service = services.next();
        // A class that is a bean as well is taken as the bean, with what was injected into it.
        if (!classes.contains(service.type())) {
          load(kind, service);
        }
      } catch (ServiceConfigurationError | LinkageError e) {
        broken++;
        reject(kind, null, null, "a provider", String.valueOf(e.getMessage()), e);
      }
    }
  }

  private <P extends Plugin> void load(
      PluginKind<P> kind, ServiceLoader.Provider<? extends PluginProvider<P>> service) {
    try {
      offer(kind, service.get(), service.type());
    } catch (RuntimeException | Error e) {
      Throwable cause = e.getCause();
      reject(
          kind,
          service.type(),
          null,
          service.type().getName(),
          Thrown.explain(e instanceof ServiceConfigurationError && cause != null ? cause : e),
          e);
    }
  }

  /**
   * Takes one provider, from wherever it comes.
   *
   * @param type its class, which a bean's proxy does not show
   */
  <P extends Plugin> void offer(PluginKind<P> kind, PluginProvider<P> provider, Class<?> type) {
    classes.add(type);
    String name = type.getName();
    PluginDescriptor descriptor;
    try {
      descriptor = provider.descriptor();
      if (Objects.isNull(descriptor)) {
        reject(kind, type, null, name, "its descriptor is null", null);
        return;
      }
    } catch (RuntimeException | Error e) {
      reject(kind, type, null, name, "its descriptor: " + Thrown.explain(e), e);
      return;
    }
    if (!descriptor.spi().includes(SpiVersion.CURRENT)) {
      met.add(
          new Met(
              kind,
              type,
              descriptor,
              Optional.of(
                  "it was made for "
                      + descriptor.spi()
                      + " of the plugin contracts; here they are "
                      + SpiVersion.CURRENT)));
      problems.add(
          "BAL-PLG020",
          "balcao." + kind + ".*.type=" + descriptor.type(),
          "the plugin '%s' %s (%s) was made for versions %s of the plugin contracts, and this store has %s; install a version of the plugin made for %s, or remove it"
              .formatted(
                  descriptor.displayName(),
                  descriptor.version(),
                  name,
                  descriptor.spi(),
                  SpiVersion.CURRENT,
                  SpiVersion.CURRENT));
      return;
    }
    Optional<Found<P>> same = find(kind, descriptor.type());
    if (same.isPresent()) {
      met.add(
          new Met(
              kind,
              type,
              descriptor,
              Optional.of("its type is that of " + same.get().className() + ", too")));
      problems.add(
          "BAL-PLG021",
          "balcao." + kind + ".*.type=" + descriptor.type(),
          "two plugins have this type, "
              + same.get().className()
              + " and "
              + name
              + "; remove one of them");
      return;
    }
    Optional<String> flaw = flaw(descriptor.settings());
    if (flaw.isPresent()) {
      reject(kind, type, descriptor, name + " (type " + descriptor.type() + ")", flaw.get(), null);
    } else {
      met.add(new Met(kind, type, descriptor, Optional.empty()));
      found.add(new Found<>(kind, provider, descriptor, name));
    }
  }

  /** What is wrong with declared settings; the plugin's author has to act. */
  private static Optional<String> flaw(List<Setting> settings) {
    Set<String> names = new HashSet<>();
    for (Setting setting : settings) {
      String name = "its setting '" + setting.name() + "' ";
      if (!SettingName.wellFormed(setting.name())) {
        return Optional.of(name + "is not kebab-case");
      }
      if (KernelSettings.owns(setting.name())) {
        return Optional.of(name + "belongs to the store");
      }
      if (!names.add(setting.name())) {
        return Optional.of(name + "is declared twice");
      }
      if (setting.defaultValue().filter(v -> !ValueForms.fits(setting.type(), v)).isPresent()) {
        return Optional.of(name + "has a default that " + ValueForms.wanted(setting.type()));
      }
    }
    return Optional.empty();
  }

  private void reject(
      PluginKind<?> kind,
      @Nullable Class<?> type,
      @Nullable PluginDescriptor descriptor,
      String what,
      String why,
      @Nullable Throwable e) {
    met.add(new Met(kind, type, descriptor, Optional.of(why)));
    String text = kind + ": " + what + " cannot be used: " + why;
    unusable.add(new Unusable(kind, text));
    LOG.log(System.Logger.Level.ERROR, "BAL-PLG010: " + text, e);
  }

  @SuppressWarnings("unchecked") // offer() adds a provider under its own kind only
  <P extends Plugin> Optional<Found<P>> find(PluginKind<P> kind, String type) {
    return found.stream()
        .filter(f -> f.kind().equals(kind) && f.descriptor().type().equals(type))
        .map(f -> (Found<P>) f)
        .findFirst();
  }

  /** The types of a kind, sorted. */
  List<String> types(PluginKind<?> kind) {
    return found.stream()
        .filter(f -> f.kind().equals(kind))
        .map(f -> f.descriptor().type())
        .sorted()
        .toList();
  }

  /** What cannot be used of a kind, with reasons. */
  List<String> unusable(PluginKind<?> kind) {
    return unusable.stream().filter(u -> u.kind().equals(kind)).map(Unusable::text).toList();
  }

  /** A provider or bean that was found elsewhere and cannot be used. */
  void unusable(PluginKind<?> kind, String what, Throwable thrown) {
    reject(kind, null, null, what, Thrown.explain(thrown), thrown);
  }

  /** All that were met, in the order in which they were met. */
  List<Met> met() {
    return met;
  }

  List<String> unusable() {
    return unusable.stream().map(Unusable::text).toList();
  }
}
