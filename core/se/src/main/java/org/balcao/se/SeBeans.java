package org.balcao.se;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.balcao.kernel.plugin.PluginRegistration;
import org.balcao.kernel.time.StoreClock;
import org.eclipse.microprofile.config.Config;

/** Gives the container what this start has chosen. */
final class SeBeans implements Extension {
  private final Config config;
  private final StoreClock clock;
  private final EntityManagerFactory entities;
  private final List<PluginRegistration<?>> plugins;

  SeBeans(
      Config config,
      StoreClock clock,
      EntityManagerFactory entities,
      List<PluginRegistration<?>> plugins) {
    this.config = config;
    this.clock = clock;
    this.entities = entities;
    this.plugins = List.copyOf(plugins);
  }

  void beans(@Observes AfterBeanDiscovery discovery) {
    // SmallRye brings a Config bean too, which knows nothing of what the builder was told.
    discovery
        .addBean()
        .id("balcao.config")
        .types(Config.class, Object.class)
        .scope(Singleton.class)
        .alternative(true)
        .priority(Interceptor.Priority.LIBRARY_BEFORE)
        .createWith(context -> config);
    discovery
        .addBean()
        .types(StoreClock.class, Object.class)
        .scope(Singleton.class)
        .createWith(context -> clock);
    discovery
        .addBean()
        .types(EntityManagerFactory.class, Object.class)
        .scope(ApplicationScoped.class)
        .createWith(context -> entities);
    for (PluginRegistration<?> plugin : plugins) {
      discovery
          .addBean()
          .id("balcao." + plugin.kind().key() + "." + plugin.name())
          .types(new RegistrationType(plugin.kind()), Object.class)
          .scope(Singleton.class)
          .createWith(context -> plugin);
    }
  }
}
