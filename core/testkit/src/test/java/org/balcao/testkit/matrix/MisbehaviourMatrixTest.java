package org.balcao.testkit.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.balcao.kernel.config.ConfigKey;
import org.balcao.kernel.config.ConfigKeys;
import org.balcao.kernel.persistence.UnitOfWork;
import org.balcao.kernel.plugin.GuardOptions;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginRegistration;
import org.balcao.kernel.plugin.PluginStatus;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.kernel.plugin.PluginsBuilder;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.spi.Health;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.testkit.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@link Misbehaviour} at every method of every extension point and of every facet, as
 * reflection finds them: a kind that is added to the store is in here the same day.
 *
 * <p>Each call is made through the guard, as the store makes it. It must come back in time with
 * what the guard promises, throw nothing else, and leave the caller's thread and the JVM as they
 * were; a healthy plugin of the same kind must answer meanwhile.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisbehaviourMatrixTest {
  private static final String HEALTHY = "healthy";
  private static final Duration SHORT = Duration.ofMillis(60);

  /** Longer than anything here may take, however busy the machine is. */
  private static final long CALLER_IS_BLOCKED = 60;

  private final Specimens specimens = new Specimens();
  private final Logger log = Logger.getLogger("org.balcao.kernel.plugin");
  private final Set<String> kinds = new TreeSet<>();
  private final long began = System.nanoTime();
  private final TestStore store = TestStore.start();
  private ExecutorService callers;
  private int operations;
  private int cells;

  static List<PluginKind<?>> kinds() {
    return PluginKind.all();
  }

  @BeforeEach
  void quiet() {
    // Thousands of stack traces, each of which is expected.
    log.setLevel(Level.OFF);
    callers = Executors.newFixedThreadPool(16);
  }

  @AfterEach
  void loud() {
    callers.shutdownNow();
    log.setLevel(null);
  }

  @AfterAll
  void summary() {
    store.close();
    System.out.printf(
        "misbehaviour matrix: %d kinds, %d operations, %d misbehaviours, %d calls contained,"
            + " %d types without a specimen%s, %d s%n",
        kinds.size(),
        operations,
        Misbehaviour.values().length,
        cells,
        specimens.missing().size(),
        specimens.missing().isEmpty() ? "" : " " + specimens.missing(),
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyMisbehaviourAtEveryMethodIsContained(PluginKind<?> kind) throws Exception {
    List<Operation> all = Operation.of(kind);
    List<Cell> open = new ArrayList<>();
    for (Operation operation : all) {
      // Made before any clock runs.
      assertEquals(
          operation.method().getParameterCount(), operation.arguments(null, specimens).length);
      for (Misbehaviour misbehaviour : Misbehaviour.values()) {
        open.add(new Cell(operation, misbehaviour, specimens, SHORT));
      }
    }
    kinds.add(kind.key());
    operations += all.size();
    cells += open.size();
    for (int round = 0; !open.isEmpty(); round++) {
      assertTrue(round < 5, "too busy a machine to begin " + open);
      open = check(kind, open);
    }
  }

  /** The cells whose call could not begin before its deadline. */
  private <P extends Plugin> List<Cell> check(PluginKind<P> kind, List<Cell> open)
      throws Exception {
    PluginsBuilder builder = builder(List.of(kind), HEALTHY);
    for (int i = 0; i < open.size(); i++) {
      register(builder, kind, "wild-" + i, open.get(i).plugin(), open.get(i).options());
    }
    register(
        builder,
        kind,
        HEALTHY,
        new Dummy(kind, specimens).plugin(),
        GuardOptions.defaults().withPool(16, 64));
    try (Plugins plugins = builder.open()) {
      Guarded<P> healthy = plugins.plugin(kind, HEALTHY);
      List<Future<Boolean>> begun = new ArrayList<>();
      Map<Integer, Cell> alone = new TreeMap<>();
      for (int i = 0; i < open.size(); i++) {
        Cell cell = open.get(i);
        Guarded<P> wild = plugins.plugin(kind, "wild-" + i);
        if (cell.misbehaviour() == Misbehaviour.CHANGES_DEFAULTS) {
          // All that runs at the same time shares the JVM's defaults.
          alone.put(i, cell);
        } else {
          begun.add(callers.submit(() -> cell.check(wild, healthy)));
        }
      }
      List<Cell> rest = new ArrayList<>(open);
      rest.removeAll(alone.values());
      List<Cell> again = new ArrayList<>();
      for (int i = 0; i < rest.size(); i++) {
        if (!ended(rest.get(i), begun.get(i))) {
          again.add(rest.get(i).again());
        }
      }
      alone.forEach((i, cell) -> cell.check(plugins.plugin(kind, "wild-" + i), healthy));
      return again;
    }
  }

  private static boolean ended(Cell cell, Future<Boolean> checked) throws InterruptedException {
    try {
      return checked.get(CALLER_IS_BLOCKED, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(cell + ": " + e.getCause(), e.getCause());
    } catch (TimeoutException e) {
      throw new AssertionError(cell + ": the caller is blocked", e);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void insideAUnitOfWorkNothingIsCalled(PluginKind<?> kind) {
    UnitOfWork unit = store.store().get(UnitOfWork.class);
    List<Operation> all = Operation.of(kind);
    List<Dummy> dummies = new ArrayList<>();
    PluginsBuilder builder = builder(List.of(kind), "i0");
    for (Operation operation : all) {
      Dummy dummy = new Dummy(kind, specimens);
      dummy.at(operation, () -> dummy.good(operation));
      register(builder, kind, "i" + dummies.size(), dummy.plugin(), GuardOptions.defaults());
      dummies.add(dummy);
    }
    try (Plugins plugins = builder.open()) {
      for (int i = 0; i < all.size(); i++) {
        Cell cell = new Cell(all.get(i), Misbehaviour.ANSWERS_NULL, specimens, SHORT);
        Guarded<?> guard = plugins.plugin(kind, "i" + i);
        assertThrows(
            IllegalStateException.class,
            () -> unit.run(session -> cell.call(guard)),
            all.get(i).toString());
        assertEquals(0, dummies.get(i).calls(), all.get(i).toString());
        cell.call(guard);
        assertEquals(1, dummies.get(i).calls(), all.get(i).toString());
      }
    }
  }

  /** All kinds at once: whoever asks for the health of a store, or closes it, waits but once. */
  @Test
  void healthAndCloseAreContainedToo() {
    PluginsBuilder builder = builder(PluginKind.all(), HEALTHY);
    List<Scene> scenes = new ArrayList<>();
    for (PluginKind<?> kind : PluginKind.all()) {
      Operation health =
          Operation.of(kind).stream()
              .filter(o -> o.path().isEmpty() && o.method().getName().equals("health"))
              .findFirst()
              .orElseThrow();
      for (Misbehaviour misbehaviour : Misbehaviour.values()) {
        if (misbehaviour == Misbehaviour.BLOCKS_ON_A_LOCK
            || misbehaviour == Misbehaviour.CALLS_ITSELF) {
          // Held by, and called through, a caller of its own: they are in the matrix.
          continue;
        }
        Scene scene = new Scene(SHORT);
        scene.hold();
        scenes.add(scene);
        Dummy dummy = new Dummy(kind, specimens);
        dummy
            .at(health, () -> misbehaviour.act(health, () -> dummy.good(health), scene))
            .atClose(() -> misbehaviour.act(health, () -> null, scene));
        register(
            builder,
            kind,
            "wild-" + misbehaviour.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            dummy.plugin(),
            GuardOptions.defaults().withTimeout(Duration.ofSeconds(1)));
      }
      register(
          builder,
          kind,
          HEALTHY,
          new Dummy(kind, specimens).plugin(),
          GuardOptions.defaults().withTimeout(Duration.ofSeconds(30)));
    }
    Locale locale = Locale.getDefault();
    Plugins plugins = builder.open();
    long asked = System.nanoTime();
    List<PluginStatus> told = plugins.status();
    assertTrue(seconds(asked) < 20, "status took " + seconds(asked) + " s");
    for (PluginStatus status : told) {
      if (status.name().equals(HEALTHY)) {
        assertEquals(Health.Status.UP, status.health().status(), status.toString());
      }
    }
    assertEquals(PluginKind.all().size() * (Misbehaviour.values().length - 1), told.size());
    long closed = System.nanoTime();
    plugins.close();
    assertTrue(seconds(closed) < 30, "close took " + seconds(closed) + " s");
    assertEquals(locale, Locale.getDefault());
    scenes.forEach(Scene::release);
  }

  /** What has an effect, what has none, and what answers no outcome, without a guard. */
  @Test
  void aGuardThatContainsNothingWouldBeSeen() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    for (Operation operation : Operation.of(PluginKind.CARRIER)) {
      for (Misbehaviour misbehaviour : Misbehaviour.values()) {
        if (misbehaviour.takesTime() || operation.returns().raw() != Outcome.class) {
          continue;
        }
        Cell cell = new Cell(operation, misbehaviour, specimens, SHORT);
        Plugin wild = cell.plugin();
        Plugin good = new Dummy(PluginKind.CARRIER, specimens).plugin();
        boolean harmless =
            misbehaviour == Misbehaviour.CHANGES_ITS_ANSWER
                && operation.returns().argument().raw() != List.class;
        try {
          if (harmless) {
            assertTrue(cell.check(new NoGuard(wild), new NoGuard(good)), cell.toString());
          } else {
            assertThrows(
                Throwable.class,
                () -> cell.check(new NoGuard(wild), new NoGuard(good)),
                cell.toString());
          }
        } finally {
          Locale.setDefault(locale);
          TimeZone.setDefault(zone);
          Thread.currentThread().setContextClassLoader(loader);
          Thread.interrupted();
        }
      }
    }
  }

  private static long seconds(long since) {
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
  }

  /** For plugins of those kinds; where the store must be told which one it uses, that one. */
  private static PluginsBuilder builder(List<PluginKind<?>> kinds, String chosen) {
    List<String> keys = kinds.stream().<String>map(PluginKind::key).toList();
    Map<String, String> settings =
        ConfigKeys.declared(MisbehaviourMatrixTest.class.getClassLoader()).all().stream()
            .filter(key -> key.choice().filter(c -> keys.contains(c.kind())).isPresent())
            .collect(Collectors.toMap(ConfigKey::name, key -> chosen));
    return new PluginsBuilder(
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "matrix", 100))
            .build(),
        new DrivenClock(TestStore.START, ZoneOffset.UTC));
  }

  private static <P extends Plugin> void register(
      PluginsBuilder builder,
      PluginKind<P> kind,
      String name,
      Plugin plugin,
      GuardOptions options) {
    builder.plugin(new PluginRegistration<>(kind, name, kind.point().cast(plugin), options));
  }
}
