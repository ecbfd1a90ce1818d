package org.balcao.testkit.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.AttemptView.State;
import org.balcao.kernel.process.Decision;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.kernel.process.Steps;
import org.balcao.se.BalcaoBuilder;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.balcao.testkit.TestDatabase;
import org.balcao.testkit.kernel.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The store can call every effect of every extension point durably, also where the feature that
 * will do so is still to come: each is called once, its answer is lost, the node dies, and another
 * one finds out that it was done.
 */
class EveryEffectScenarioTest {
  /** Those whose instances a store asks at its start; their own scenarios show them. */
  private static final Set<PluginKind<?>> ASKED_AT_START =
      Set.of(PluginKind.VALIDATOR, PluginKind.CONTRIBUTOR, PluginKind.PROCESS_STEP);

  private final Specimens specimens = new Specimens();
  private final Map<String, Trial> trials = new LinkedHashMap<>();

  /** An effect, and the plugin that does it. */
  private final class Trial {
    private final Operation operation;
    private final Dummy dummy;

    Trial(Operation operation) {
      this.operation = operation;
      this.dummy = new Dummy(operation.kind(), specimens);
      dummy.at(
          operation,
          () -> {
            throw new IllegalStateException("it was done, and the answer is lost");
          });
    }
  }

  EveryEffectScenarioTest() {
    for (PluginKind<?> kind : PluginKind.all()) {
      if (!ASKED_AT_START.contains(kind)) {
        Operation.of(kind).stream()
            .filter(EveryEffectScenarioTest::isEffect)
            .forEach(operation -> trials.put("effect-" + trials.size(), new Trial(operation)));
      }
    }
  }

  /** The operation that a facet's lookup is about. */
  private static boolean isEffect(Operation operation) {
    if (!operation.hasEffect() || operation.method().getName().equals("lookup")) {
      return false;
    }
    Type looked =
        Operation.methods(operation.owner().raw()).stream()
            .filter(method -> method.getName().equals("lookup"))
            .map(method -> operation.owner().returned(method).argument().toString())
            .findFirst()
            .map(name -> (Type) new Named(name))
            .orElseThrow();
    return looked.getTypeName().equals(operation.returns().argument().toString());
  }

  private record Named(String name) implements Type {
    @Override
    public String getTypeName() {
      return name;
    }
  }

  private BalcaoBuilder with(BalcaoBuilder builder) {
    BalcaoBuilder all = builder.set("balcao.taxes.calculator", firstOf(PluginKind.TAX));
    for (Map.Entry<String, Trial> trial : trials.entrySet()) {
      all = add(all, trial.getValue().operation.kind(), trial.getKey(), trial.getValue().dummy);
    }
    return all;
  }

  /** A store with several of these has to be told which one counts. */
  private String firstOf(PluginKind<?> kind) {
    return trials.entrySet().stream()
        .filter(trial -> trial.getValue().operation.kind().equals(kind))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked") // a dummy of a kind is a plugin of that kind
  private static <P extends Plugin> BalcaoBuilder add(
      BalcaoBuilder builder, PluginKind<P> kind, String name, Dummy dummy) {
    return builder.plugin(kind, name, (P) dummy.plugin());
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void eachIsCalledOnceAndFoundOutByAnotherNode(TestDatabase database) {
    assertTrue(trials.size() > 40, "only " + trials.size() + " effects were found");
    Logger log = Logger.getLogger("org.balcao.kernel");
    log.setLevel(Level.OFF);
    var shared = database.shared();
    try (Node first = open(shared.andThen(this::with)::apply).withEffects();
        Node second = open(shared.andThen(this::with)::apply)) {
      trials.keySet().forEach(first::wake);
      // The first node dies before it can commit what it heard.
      first.script(
          run ->
              first
                  .get(Steps.class)
                  .advance(run, session -> decide(first, session, run.subject(), true)));
      first.tasks().runDue();
      second.tasks().takeOver();
      second.script(
          run ->
              second
                  .get(Steps.class)
                  .advance(run, session -> decide(second, session, run.subject(), false)));
      second.pass(Duration.ofMinutes(10));

      Map<String, Integer> calls = new TreeMap<>();
      Map<String, Long> settled = new TreeMap<>();
      trials.forEach(
          (name, trial) -> {
            calls.put(trial.operation + " " + name, trial.dummy.calls());
            settled.put(trial.operation + " " + name, (long) second.effects(name + " done").size());
          });
      assertEquals(List.of(), offenders(calls, 1), "called once");
      assertEquals(List.of(), offenders(settled, 1L), "settled once, as done");
    } finally {
      log.setLevel(null);
    }
  }

  private static Node open(java.util.function.UnaryOperator<BalcaoBuilder> setup) {
    return Node.open(setup);
  }

  private static <N> List<String> offenders(Map<String, N> counts, N wanted) {
    List<String> wrong = new ArrayList<>();
    counts.forEach(
        (name, count) -> {
          if (!count.equals(wanted)) {
            wrong.add(name + ": " + count);
          }
        });
    return wrong;
  }

  private Decision decide(Node node, Session session, String subject, boolean dies) {
    boolean open =
        node.get(Steps.class).attempts(session, subject).stream()
            .noneMatch(attempt -> attempt.state() == State.DONE);
    Trial trial = trials.get(subject);
    return open
        ? Decision.call(step(node, trial.operation.kind(), trial, subject, dies))
        : Decision.idle();
  }

  private <P extends Plugin> ProviderStep<P, Object> step(
      Node node, PluginKind<P> kind, Trial trial, String name, boolean dies) {
    return new ProviderStep<>() {
      @Override
      public String operation() {
        return "test." + trial.operation.method().getName().toLowerCase(Locale.ROOT);
      }

      @Override
      public String subject() {
        return name;
      }

      @Override
      public PluginKind<P> kind() {
        return kind;
      }

      @Override
      public String plugin() {
        return name;
      }

      @Override
      public Locale locale() {
        return Locale.ENGLISH;
      }

      @Override
      public Duration patience() {
        return Duration.ofHours(1);
      }

      @Override
      @SuppressWarnings("unchecked") // the owner of an effect is one
      public Optional<? extends Effect<Object>> effect(P plugin) {
        Object target = plugin;
        for (var facet : trial.operation.path()) {
          target = ((Optional<?>) Facets.get(target, facet)).orElseThrow();
        }
        return Optional.of((Effect<Object>) target);
      }

      @Override
      @SuppressWarnings("unchecked") // an operation with an effect answers an outcome
      public Outcome<Object> call(P plugin, CallContext context) {
        return (Outcome<Object>) trial.operation.invoke(plugin, context, specimens);
      }

      @Override
      public Optional<String> mismatch(Object value) {
        if (dies) {
          throw new IllegalStateException("no answer comes here");
        }
        return Optional.empty();
      }

      @Override
      public void settled(Session session, Settlement<Object> settlement) {
        if (dies) {
          throw new StackOverflowError("dies between the answer and its record");
        }
        node.effect(
            session,
            name + settlement.<String>fold(d -> " done", r -> " rejected", g -> " gave up"),
            1);
      }
    };
  }

  /** Calls a method that leads to a facet. */
  private static final class Facets {
    static Object get(Object target, java.lang.reflect.Method facet) {
      try {
        return facet.invoke(target);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
