package org.balcao.kernel.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balcao.kernel.plugin.Guarded;
import org.balcao.kernel.security.CardNumbers;
import org.balcao.spi.Violation;
import org.balcao.spi.hook.Contributor;
import org.balcao.spi.hook.Situation;
import org.balcao.spi.hook.Validator;

/** Asks the configured hooks. */
@ApplicationScoped
@Typed(Hooks.class)
final class PluginHooks implements Hooks {
  private static final int LONGEST_KEY = 100;
  private static final int LONGEST_VALUE = 1000;

  private final HookPlaces places;

  @Inject
  PluginHooks(HookPlaces places) {
    this.places = places;
  }

  @Override
  public boolean asked(String point) {
    return !places.validators(point).isEmpty() || !places.contributors(point).isEmpty();
  }

  @Override
  public void validate(Situation situation) {
    List<String> lines = new ArrayList<>();
    List<Violation> violations = new ArrayList<>();
    for (Guarded<Validator> validator : places.validators(situation.point())) {
      for (Violation violation :
          validator.ask("validate", v -> List.copyOf(v.validate(situation)))) {
        lines.add(violation.field().map(field -> field + ": ").orElse("") + violation.message());
        violations.add(violation);
      }
    }
    if (!violations.isEmpty()) {
      throw new RefusedByHookException(situation.point(), lines, violations);
    }
  }

  @Override
  public Map<String, String> contribute(Situation situation, Map<String, String> present) {
    Map<String, String> all = new TreeMap<>(present);
    Map<String, String> sources = new TreeMap<>();
    present.keySet().forEach(key -> sources.put(key, "the request"));
    for (Guarded<Contributor> contributor : places.contributors(situation.point())) {
      String source = "contributor '" + contributor.name() + "'";
      contributor
          .ask("contribute", c -> checked(c.contribute(situation)))
          .forEach(
              (key, value) -> {
                String other = all.putIfAbsent(key, value);
                if (other != null && !other.equals(value)) {
                  throw new ContributionConflictException(
                      situation.point(), key, sources.getOrDefault(key, "another"), source);
                }
                sources.putIfAbsent(key, source);
              });
    }
    return all;
  }

  /** On the plugin's own thread, so that nonsense counts as the plugin's failure. */
  private static Map<String, String> checked(Map<String, String> added) {
    Map<String, String> own = Map.copyOf(added);
    own.forEach(
        (key, value) -> {
          if (key.isBlank() || key.length() > LONGEST_KEY || value.length() > LONGEST_VALUE) {
            throw new IllegalStateException(
                "a contribution has a key of 1 to 100 and a value of at most 1000 characters");
          }
          if (CardNumbers.found(value)) {
            throw new IllegalStateException("a contribution looks like a card number");
          }
        });
    return own;
  }

  @Override
  public List<String> steps(String point) {
    return places.steps(point).stream().<String>map(Guarded::name).toList();
  }
}
