package org.balcao.kernel.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.balcao.kernel.plugin.ConfigurationException;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.plugin.PluginUnavailableException;
import org.balcao.kernel.plugin.Plugins;
import org.balcao.spi.Plugin;
import org.balcao.spi.hook.Contributor;
import org.balcao.spi.hook.HookPoints;
import org.balcao.spi.hook.ProcessStep;
import org.balcao.spi.hook.Validator;

/**
 * Where each hook stands, asked once when the store starts: a hook that cannot say so must not be
 * left out in silence.
 */
@ApplicationScoped
@Typed(HookPlaces.class)
class HookPlaces {
  private static final Set<String> VALIDATED =
      Set.of(HookPoints.CHECKOUT_PLACE, HookPoints.ORDER_CANCEL);
  private static final Set<String> CONTRIBUTED = Set.of(HookPoints.CHECKOUT_PAYMENT);
  private static final Set<String> STEPS =
      Set.of(HookPoints.ORDER_SCREENED, HookPoints.ORDER_PAID, HookPoints.ORDER_DELIVERED);

  private final Map<String, List<Guarded<Validator>>> validators;
  private final Map<String, List<Guarded<Contributor>>> contributors;
  private final Map<String, List<Guarded<ProcessStep>>> steps;

  // For the proxy of the container.
  HookPlaces() {
    this.validators = Map.of();
    this.contributors = Map.of();
    this.steps = Map.of();
  }

  @Inject
  HookPlaces(Plugins plugins) {
    List<String> problems = new ArrayList<>();
    this.validators = places(plugins, PluginKind.VALIDATOR, Validator::points, VALIDATED, problems);
    this.contributors =
        places(plugins, PluginKind.CONTRIBUTOR, Contributor::points, CONTRIBUTED, problems);
    this.steps =
        places(plugins, PluginKind.PROCESS_STEP, step -> List.of(step.point()), STEPS, problems);
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems);
    }
  }

  /** Asks before the first order comes. */
  void start(@Observes Startup started) {}

  List<Guarded<Validator>> validators(String point) {
    return validators.getOrDefault(point, List.of());
  }

  List<Guarded<Contributor>> contributors(String point) {
    return contributors.getOrDefault(point, List.of());
  }

  List<Guarded<ProcessStep>> steps(String point) {
    return steps.getOrDefault(point, List.of());
  }

  private static <P extends Plugin> Map<String, List<Guarded<P>>> places(
      Plugins plugins,
      PluginKind<P> kind,
      Function<P, Collection<String>> points,
      Set<String> known,
      List<String> problems) {
    Map<String, List<Guarded<P>>> places = new LinkedHashMap<>();
    for (Guarded<P> hook : plugins.all(kind)) {
      String prefix = "balcao." + kind + "." + hook.name();
      try {
        Set<String> wanted = hook.ask("points", p -> new HashSet<>(points.apply(p)));
        if (wanted.isEmpty()) {
          problems.add("BAL-HOK003 " + prefix + ": names no point; there are " + known);
        }
        for (String point : wanted) {
          if (!known.contains(point)) {
            problems.add(
                "BAL-HOK003 "
                    + prefix
                    + ": there is no point '"
                    + point
                    + "' for it; there are "
                    + known.stream().sorted().toList());
          }
          places.computeIfAbsent(point, p -> new ArrayList<>()).add(hook);
        }
      } catch (PluginUnavailableException e) {
        problems.add("BAL-HOK004 " + prefix + ": does not say where it stands: " + e.getMessage());
      }
    }
    return places;
  }
}
