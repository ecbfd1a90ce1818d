package org.balcao.spi.tck;

import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.Plugin;
import org.balcao.spi.PluginProvider;

/**
 * What a contract has to be told: by the plugin's author about the plugin, by the contract of the
 * extension point about the operations.
 *
 * @param <P> the extension point
 */
public interface Subject<P extends Plugin> {

  /**
   * Who makes the instances on trial; of the author. The same answer, or an equal one, each time.
   */
  PluginProvider<P> provider();

  /**
   * The settings of the instances on trial, without defaults; of the author. Every secret setting
   * has a value, which is then looked for where it must not be.
   */
  default Map<String, String> settings() {
    return Map.of();
  }

  /**
   * The facets that an instance of these settings has, by the names of the methods that return
   * them; of the author. Exactly these must be present, so that a lost facet fails a test instead
   * of being skipped.
   */
  default Set<String> facets() {
    return Set.of();
  }

  /** What stands at the other end; of the author. */
  default Counterpart counterpart() {
    return Counterpart.none();
  }

  /** Makes genuine webhooks; of the author, where {@code webhooks} is among the facets. */
  default Optional<WebhookSigner> webhookSigner() {
    return Optional.empty();
  }

  /** Currencies that an instance of these settings takes; of the author, where not any is. */
  default Set<Currency> currencies() {
    return Set.of(
        Currency.getInstance("JPY"), Currency.getInstance("BRL"), Currency.getInstance("KWD"));
  }

  /** What must not leak of the people in the sample requests; of the author, who changed those. */
  default Set<String> personalData() {
    return Person.CANARIES;
  }

  /** How long something prompt may take on a slow machine; of the author. */
  default Duration patience() {
    return Duration.ofSeconds(10);
  }

  /** The time of a call that gets no answer; of the author, where connecting takes longer. */
  default Duration shortTimeout() {
    return Duration.ofMillis(100);
  }

  /** The class that a service file names; of the author, where it is not the provider's own. */
  default Class<?> registeredAs() {
    return provider().getClass();
  }

  /** The interface of the extension point; of its contract. */
  Class<P> extensionPoint();

  /** All operations; of the extension point's contract. Those of absent facets are passed over. */
  List<Operation<P, ?, ?, ?>> operations();

  /** All feeds; of the extension point's contract. Absent ones are passed over. */
  default List<News<P, ?>> feeds() {
    return List.of();
  }

  /** All news by webhook; of the extension point's contract. Absent ones are passed over. */
  default List<WebhookFacet<P, ?>> webhookNews() {
    return List.of();
  }
}
