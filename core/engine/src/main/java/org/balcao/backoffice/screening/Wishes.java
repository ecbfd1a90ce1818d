package org.balcao.backoffice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.spi.fraud.FraudFeedback.Fact;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.ScreeningPoint;

/**
 * When each fraud provider wants to be asked, and what it wants to hear. Both are constant and
 * asked once when the store starts, since no plugin is called inside a unit of work. One that
 * cannot say so is asked where the contract has it by default, and told all that happens: it is
 * asked again, then, before it is told.
 */
@ApplicationScoped
@Typed(Wishes.class)
class Wishes {
  private final List<String> providers;
  private final Map<String, Set<ScreeningPoint>> points = new HashMap<>();
  private final Map<String, Set<Fact>> facts = new HashMap<>();

  // For the proxy of the container.
  Wishes() {
    this.providers = List.of();
  }

  @Inject
  Wishes(Plugins plugins) {
    this.providers = plugins.names(PluginKind.FRAUD);
    for (Guarded<FraudProvider> provider : plugins.all(PluginKind.FRAUD)) {
      points.put(provider.name(), points(provider));
      facts.put(provider.name(), facts(provider));
    }
  }

  /** Asks before the first order comes. */
  void start(@Observes Startup started) {}

  /** Those that want to be asked at a point, by their settings' order. */
  List<String> at(ScreeningPoint point) {
    return providers.stream().filter(name -> wants(name, point)).toList();
  }

  private boolean wants(String provider, ScreeningPoint point) {
    return points.getOrDefault(provider, Set.of()).contains(point);
  }

  /** Whether a provider wants to hear of such a fact. */
  boolean wants(String provider, Fact fact) {
    return facts.getOrDefault(provider, Set.of()).contains(fact);
  }

  static Set<ScreeningPoint> points(Guarded<FraudProvider> provider) {
    try {
      return provider.ask("points", p -> Set.copyOf(p.points()));
    } catch (PluginUnavailableException e) {
      return Set.of(ScreeningPoint.PRE_AUTHORIZATION);
    }
  }

  private static Set<Fact> facts(Guarded<FraudProvider> provider) {
    try {
      Optional<Set<Fact>> wanted =
          provider.facet(p -> p.feedback().map(feedback -> Set.copyOf(feedback.facts())));
      return wanted.orElse(Set.of());
    } catch (PluginUnavailableException e) {
      return EnumSet.allOf(Fact.class);
    }
  }
}
