package org.balcao.kernel.plugin;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginProvider;

/** The beans of the host application that are plugins, make plugins, or hand them over. */
@Dependent
class HostBeans {
  private final Instance<Plugin> plugins;
  private final Instance<PluginProvider<?>> providers;
  private final Instance<PluginRegistration<?>> registrations;
  private final List<Instance.Handle<?>> dependents = new ArrayList<>();

  @Inject
  HostBeans(
      @Any Instance<Plugin> plugins,
      @Any Instance<PluginProvider<?>> providers,
      @Any Instance<PluginRegistration<?>> registrations) {
    this.plugins = plugins;
    this.providers = providers;
    this.registrations = registrations;
  }

  List<HostInstance<?>> instances() {
    List<HostInstance<?>> found = new ArrayList<>();
    PluginKind.all().forEach(kind -> found.addAll(beans(kind)));
    for (Instance.Handle<PluginRegistration<?>> handle : registrations.handles()) {
      found.add(HostInstance.given(handle.get()));
    }
    return found;
  }

  private <P extends Plugin> List<HostInstance<P>> beans(PluginKind<P> kind) {
    List<HostInstance<P>> found = new ArrayList<>();
    for (Instance.Handle<P> handle : plugins.select(kind.point()).handles()) {
      Class<?> type = handle.getBean().getBeanClass();
      String name = handle.getBean().getName();
      boolean dependent = handle.getBean().getScope().equals(Dependent.class);
      found.add(
          new HostInstance<>(
              kind,
              hyphened(name == null ? type.getSimpleName() : name),
              () -> get(handle, dependent),
              GuardOptions.defaults(),
              "bean",
              HostInstance.version(type),
              "a bean of " + type.getName()));
    }
    return found;
  }

  private synchronized <T> T get(Instance.Handle<T> handle, boolean dependent) {
    if (dependent) {
      dependents.add(handle);
    }
    return handle.get();
  }

  /** Adds the providers of a kind to the catalog. */
  <P extends Plugin> void offer(PluginKind<P> kind, ProviderCatalog catalog) {
    for (Instance.Handle<? extends PluginProvider<P>> handle :
        providers.select(kind.provider()).handles()) {
      try {
        catalog.offer(kind, handle.get(), handle.getBean().getBeanClass());
      } catch (RuntimeException | Error e) {
        catalog.unusable(kind, handle.getBean().getBeanClass().getName(), e);
      }
    }
  }

  /** Destroys the instances that were made for the store alone. */
  synchronized void destroy() {
    dependents.forEach(Instance.Handle::destroy);
    dependents.clear();
  }

  /** {@code InHouseGateway} and {@code inHouseGateway} are {@code in-house-gateway}. */
  private static String hyphened(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
