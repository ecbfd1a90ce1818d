package org.balcao.spi.tck.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginContext;
import org.balcao.spi.PluginDescriptor;
import org.balcao.spi.PluginProvider;
import org.balcao.spi.Setting;
import org.balcao.spi.SettingType;
import org.balcao.spi.SpiRange;

/**
 * Makes well-behaved plugins in memory, of type {@code fake}. All instances of one provider object
 * speak to one {@link FakeWorld}, so that an instance that is made after a restart finds what an
 * earlier one did.
 *
 * @param <P> the extension point
 */
public abstract class FakeProvider<P extends Plugin> implements PluginProvider<P> {

  /** Settings with which every fake works, its secrets among them. */
  public static final Map<String, String> SETTINGS =
      Map.of(
          "account", "shop-1",
          "api-key", "fake-api-key-2f8e61",
          "webhook-secret", "fake-webhook-secret-90b4d7");

  private static final List<Setting> COMMON =
      List.of(
          Setting.required("account", SettingType.TEXT, "Name of the account at the provider."),
          Setting.optional("api-key", SettingType.TEXT, "What the account is proven with.")
              .asSecret(),
          Setting.optional(
                  "webhook-secret",
                  SettingType.TEXT,
                  "What webhooks are signed with; without it there are none.")
              .asSecret(),
          Setting.optional(
              "currencies", SettingType.LIST, "Currencies that are taken; any if not set."),
          Setting.optional(
              "countries", SettingType.LIST, "Countries that are served; any if not set."),
          Setting.optional("without", SettingType.LIST, "Facets that are to be absent."));

  private final FakeWorld world = new FakeWorld();
  private final PluginDescriptor descriptor;

  /**
   * @param displayName for people
   * @param more settings of this fake's own
   */
  protected FakeProvider(String displayName, Setting... more) {
    List<Setting> settings = new ArrayList<>(COMMON);
    settings.addAll(List.of(more));
    descriptor =
        new PluginDescriptor("fake", displayName, "0.1.0", SpiRange.of("0.1", "0.2"), settings);
  }

  @Override
  public final PluginDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public final P create(PluginContext context) {
    context.settings().text("account");
    return make(new FakeDesk(world, context));
  }

  /** Makes an instance. */
  protected abstract P make(FakeDesk desk);

  /** What stands at the other end of all instances of this provider object. */
  public final FakeWorld world() {
    return world;
  }
}
