package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.spi.FailureKind;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.SpiRange;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.payment.PaymentGatewayProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoveryTest {
  private static final SpiRange SPI = SpiRange.of("0.1", "0.2");

  @TempDir Path folder;

  /** Services named in a file, as a plugin's jar would bring it. */
  private Plugins open(List<Class<?>> before, String raw, List<Class<?>> after, String... entries)
      throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    StringBuilder lines = new StringBuilder();
    before.forEach(c -> lines.append(c.getName()).append('\n'));
    lines.append(raw).append('\n');
    after.forEach(c -> lines.append(c.getName()).append('\n'));
    Files.writeString(services.resolve(PaymentGatewayProvider.class.getName()), lines);
    URL[] urls = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      return new PluginsBuilder(
              TestConfig.of(entries), new DrivenClock(GuardFixture.NOW, ZoneOffset.UTC))
          .classLoader(loader)
          .open();
    }
  }

  @Test
  void findsProvidersByServiceLoader() throws IOException {
    try (Plugins plugins =
        open(List.of(First.class), "", List.of(Second.class), "balcao.payment.a.type=second")) {
      assertEquals("second", plugins.status().get(0).type());
      assertEquals(List.of(), plugins.unusable());
    }
  }

  @Test
  void aProviderThatCannotBeLoadedIsReportedAndTheOthersGoOn() throws IOException {
    try (Plugins plugins =
        open(
            List.of(First.class, FailsInConstructor.class, FailsInInitializer.class),
            "org.acme.NotThere",
            List.of(
                NotAProvider.class,
                FailsInDescriptor.class,
                NullDescriptor.class,
                ClaimsTheKernelsSetting.class,
                WrongDefault.class,
                Second.class),
            "balcao.payment.a.type=first",
            "balcao.payment.b.type=second")) {
      assertEquals(List.of("a", "b"), plugins.names(PluginKind.PAYMENT));
      List<String> unusable = plugins.unusable();
      String here = "payment: " + DiscoveryTest.class.getName() + "$";
      assertEquals(8, unusable.size(), unusable.toString());
      assertTrue(unusable.get(0).startsWith(here + "FailsInConstructor cannot be used: it threw "));
      assertTrue(unusable.get(1).startsWith(here + "FailsInInitializer cannot be used: it threw "));
      assertTrue(unusable.get(2).contains("org.acme.NotThere not found"), unusable.get(2));
      assertTrue(unusable.get(3).contains("NotAProvider not a subtype"), unusable.get(3));
      assertTrue(unusable.get(4).contains("its descriptor: it threw java.lang.AssertionError"));
      assertTrue(unusable.get(5).endsWith("its descriptor is null"));
      assertTrue(unusable.get(6).endsWith("its setting 'timeout' belongs to the store"));
      assertTrue(
          unusable
              .get(7)
              .endsWith(
                  "its setting 'n' has a default that is not a whole number, such" + " as 20"));
    }
  }

  @Test
  void anInstanceOfABrokenProviderIsQuarantined() throws IOException {
    try (Plugins plugins =
        open(
            List.of(First.class),
            "org.acme.NotThere",
            List.of(),
            "balcao.payment.a.type=first",
            "balcao.payment.b.type=acme",
            "balcao.payment.b.api-key=k",
            "balcao.payment.b.order=-1")) {
      PluginStatus broken = plugins.status().get(0);

      assertEquals("b", broken.name());
      String reason = broken.quarantined().orElseThrow();
      assertTrue(reason.startsWith("its type is not there; payment: "), reason);
      assertTrue(reason.contains("org.acme.NotThere"), reason);
      assertEquals(
          FailureKind.NOT_CALLED,
          GuardFixture.notApplied(
                  GuardFixture.authorize(
                      plugins.plugin(PluginKind.PAYMENT, "b"), v -> Optional.empty()))
              .kind());
      assertEquals(Optional.empty(), plugins.status().get(1).quarantined());
    }
  }

  /** The frame of all providers here. */
  public abstract static class Base implements PaymentGatewayProvider {
    private final PluginDescriptor descriptor;

    protected Base(String type, Setting... settings) {
      descriptor = new PluginDescriptor(type, type, "1", SPI, List.of(settings));
    }

    @Override
    public PluginDescriptor descriptor() {
      return descriptor;
    }

    @Override
    public PaymentGateway create(PluginContext context) {
      return new TestGateway();
    }
  }

  /** Works. */
  public static final class First extends Base {
    public First() {
      super("first");
    }
  }

  /** Works. */
  public static final class Second extends Base {
    public Second() {
      super("second");
    }
  }

  /** Cannot be made. */
  public static final class FailsInConstructor extends Base {
    public FailsInConstructor() {
      super("x");
      throw new NoClassDefFoundError("org/acme/Missing");
    }
  }

  /** Cannot be initialised. */
  public static final class FailsInInitializer extends Base {
    static final int ZERO = Integer.parseInt("none");

    public FailsInInitializer() {
      super("y");
    }
  }

  /** Is something else. */
  public static final class NotAProvider {}

  /** Does not say what it is. */
  public static final class FailsInDescriptor extends Base {
    public FailsInDescriptor() {
      super("z");
    }

    @Override
    public PluginDescriptor descriptor() {
      throw new AssertionError();
    }
  }

  /** Does not say what it is. */
  public static final class NullDescriptor extends Base {
    public NullDescriptor() {
      super("n");
    }

    @Override
    public PluginDescriptor descriptor() {
      return null;
    }
  }

  /** Declares what is not its own. */
  public static final class ClaimsTheKernelsSetting extends Base {
    public ClaimsTheKernelsSetting() {
      super("claims", Setting.optional("timeout", SettingType.DURATION, "Mine."));
    }
  }

  /** Declares nonsense. */
  public static final class WrongDefault extends Base {
    public WrongDefault() {
      super("wrong", Setting.withDefault("n", SettingType.INTEGER, "many", "How many."));
    }
  }
}
