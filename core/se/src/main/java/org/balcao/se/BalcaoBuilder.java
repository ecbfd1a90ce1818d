package org.balcao.se;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balcao.kernel.plugin.Examination;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginRegistration;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.process.Tasks;
import org.balcao.kernel.time.StoreClock;
import org.balcao.kernel.time.SystemStoreClock;
import org.balcao.spi.Plugin;
import org.jspecify.annotations.Nullable;

/** Sets up a store from code. What is set here goes before system properties and files. */
public final class BalcaoBuilder {
  /** The name of what is set from code, as a source of the configuration. */
  static final String SOURCE = "BalcaoBuilder";

  private final Map<String, String> settings = new HashMap<>();
  private final List<PluginRegistration<?>> plugins = new ArrayList<>();
  private @Nullable StoreClock clock;
  private boolean workers = true;

  BalcaoBuilder() {}

  /** Sets a configuration key, such as {@code balcao.prices.include-tax}. */
  public BalcaoBuilder set(String key, String value) {
    settings.put(key, value);
    return this;
  }

  /** Keeps everything in memory; gone when the store is closed. For tests and trials. */
  public BalcaoBuilder inMemory() {
    return set(StoreConfiguration.URL.name(), DatabaseSettings.MEMORY);
  }

  /** Keeps the database, and what plugins write by default, in this folder. */
  public BalcaoBuilder folder(Path folder) {
    return set(StoreConfiguration.FOLDER.name(), folder.toString());
  }

  /** Uses this database: a JDBC URL of H2 or PostgreSQL. */
  public BalcaoBuilder database(String url, String user, String password) {
    return set(StoreConfiguration.URL.name(), url)
        .set(StoreConfiguration.USER.name(), user)
        .set(StoreConfiguration.PASSWORD.name(), password);
  }

  /** Adds an instance of an extension point that the application made itself. */
  public <P extends Plugin> BalcaoBuilder plugin(PluginKind<P> kind, String name, P instance) {
    return plugin(kind, name, instance, GuardOptions.defaults());
  }

  /** The same, guarded in another way than usual. */
  public <P extends Plugin> BalcaoBuilder plugin(
      PluginKind<P> kind, String name, P instance, GuardOptions options) {
    plugins.add(new PluginRegistration<>(kind, name, instance, options));
    return this;
  }

  /** Uses this clock; a {@link org.balcao.kernel.time.DrivenClock} for tests and replays. */
  public BalcaoBuilder clock(StoreClock storeClock) {
    this.clock = storeClock;
    return this;
  }

  /**
   * Starts no background workers: tasks run when {@link Tasks#runDue} or {@link Tasks#drive} is
   * called, on the caller's thread and in a fixed order.
   */
  public BalcaoBuilder withoutWorkers() {
    this.workers = false;
    return this;
  }

  /**
   * Starts the store.
   *
   * @throws org.balcao.kernel.plugin.ConfigurationException naming every key that is wrong
   */
  public Balcao start() {
    SmallRyeConfig config = config();
    // Before a misspelled key of the database makes another one.
    new Examination(config, plugins).requireStoreKeys();
    StoreClock storeClock =
        clock != null
            ? clock
            : new SystemStoreClock(
                StoreConfiguration.ZONE.find(config).orElse(ZoneId.systemDefault()));
    DatabaseSettings settingsOfDatabase = DatabaseSettings.of(config);
    Opened opened = new Opened(Database.open(settingsOfDatabase));
    try {
      EntityManagerFactory entities = opened.entities();
      Balcao store =
          new Balcao(
              opened.contain(
                  SeContainerInitializer.newInstance()
                      .addExtensions(new SeBeans(config, storeClock, entities, plugins))
                      .initialize()),
              opened);
      // Settings are checked before anything is sold.
      store.get(Plugins.class).status();
      if (settingsOfDatabase.exclusive()) {
        // One process opens an H2 file at a time: whoever had claimed a task is dead.
        store.tasks().takeOver();
      }
      if (workers) {
        store.tasks().start();
      }
      return store;
    } catch (RuntimeException | Error e) {
      opened.close();
      throw StartFailure.readable(e);
    }
  }

  /**
   * Says what {@link #start} would find, without starting: no plugin is made, no container runs,
   * and the database is only read. Plugins that are beans of the application are not seen.
   */
  public DoctorReport doctor() {
    return new Doctor(config(), List.copyOf(plugins), clock).look();
  }

  private SmallRyeConfig config() {
    // Higher than system properties (400).
    return new SmallRyeConfigBuilder()
        .addDefaultSources()
        .addDefaultInterceptors()
        .addDiscoveredConverters()
        .withSources(new PropertiesConfigSource(settings, SOURCE, 500))
        .build();
  }
}
