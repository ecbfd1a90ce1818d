package org.balcao.spi.tck;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginProvider;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeWebhooks;

/**
 * What the tests of all fakes have in common. The fake is as it should be, unless {@link
 * SabotageTest} runs its test to see what happens when it is not.
 */
interface FakeSubject<P extends Plugin> extends PluginContract<P> {

  /** The provider, one per test. */
  FakeProvider<P> fake();

  /** Ways to break the checks that this extension point's contract adds. */
  default List<Breakage> breakages() {
    return List.of();
  }

  @Override
  default PluginProvider<P> provider() {
    return Saboteur.provider(extensionPoint(), fake());
  }

  @Override
  default Class<?> registeredAs() {
    return Saboteur.registered(fake().getClass());
  }

  @Override
  default Map<String, String> settings() {
    return FakeProvider.SETTINGS;
  }

  /** The settings of all fakes, and one more. */
  static Map<String, String> settingsWith(String name, String value) {
    Map<String, String> settings = new HashMap<>(FakeProvider.SETTINGS);
    settings.put(name, value);
    return Map.copyOf(settings);
  }

  /** A fake has all facets that there are. */
  @Override
  default Set<String> facets() {
    return Facets.names(extensionPoint());
  }

  @Override
  default Counterpart counterpart() {
    return fake().world();
  }

  @Override
  default Optional<WebhookSigner> webhookSigner() {
    return Optional.of(new FakeWebhooks(FakeProvider.SETTINGS.get("webhook-secret"))::sign);
  }

  @Override
  default Duration patience() {
    return Saboteur.patience();
  }

  @Override
  default Duration shortTimeout() {
    return Duration.ofMillis(2);
  }
}
