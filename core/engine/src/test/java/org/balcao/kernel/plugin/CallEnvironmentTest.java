package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class CallEnvironmentTest {
  private static final InheritableThreadLocal<String> INHERITED = new InheritableThreadLocal<>();

  @Test
  void theDefaultsOfTheJvmArePutBack() {
    Locale locale = Locale.getDefault();
    Locale format = Locale.getDefault(Locale.Category.FORMAT);
    TimeZone zone = TimeZone.getDefault();
    try (GuardFixture fixture = new GuardFixture()) {
      fixture.gateway.authorizing =
          context -> {
            Locale.setDefault(new Locale("tr", "TR"));
            Locale.setDefault(Locale.Category.FORMAT, new Locale("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            throw new IllegalStateException("and then it fails");
          };
      fixture.authorize();

      assertEquals(locale, Locale.getDefault());
      assertEquals(format, Locale.getDefault(Locale.Category.FORMAT));
      assertEquals(zone, TimeZone.getDefault());
    }
  }

  @Test
  void theContextClassLoaderIsTheStoresInEveryCall() throws Exception {
    try (GuardFixture fixture = new GuardFixture();
        URLClassLoader own = new URLClassLoader(new URL[0], null);
        Plugins plugins =
            new PluginsBuilder(TestConfig.of(), fixture.clock)
                .classLoader(own)
                .plugin(
                    new PluginRegistration<>(
                        PluginKind.PAYMENT,
                        "card",
                        fixture.gateway,
                        GuardOptions.defaults().withPool(1, 4)))
                .open()) {
      Guarded<?> guard = plugins.plugin(PluginKind.PAYMENT, "card");
      for (int i = 0; i < 2; i++) {
        assertSame(
            own,
            guard.ask(
                "loader",
                gateway -> {
                  ClassLoader before = Thread.currentThread().getContextClassLoader();
                  Thread.currentThread().setContextClassLoader(null);
                  return before;
                }));
      }
    }
  }

  @Test
  void threadsAreNamedDaemonsWithoutTheThreadLocalsOfTheirCaller() {
    INHERITED.set("of the caller");
    try (GuardFixture fixture = new GuardFixture()) {
      fixture.gateway.authorizing =
          context -> {
            assertNull(INHERITED.get());
            assertTrue(Thread.currentThread().isDaemon());
            assertTrue(Thread.currentThread().getName().matches("balcao-payment-card-\\d+"));
            return TestGateway.taken();
          };

      assertEquals(TestGateway.taken(), fixture.authorize());
    } finally {
      INHERITED.remove();
    }
  }
}
