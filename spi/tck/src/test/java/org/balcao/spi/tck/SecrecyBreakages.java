package org.balcao.spi.tck;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Health;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginContext;
import org.balcao.spi.Policy;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.tck.fake.FakeProvider;

/** Plugins that cannot keep a secret. */
final class SecrecyBreakages {
  private static final String SECRET = FakeProvider.SETTINGS.get("api-key");
  private static final Logger LOG = Logger.getLogger("org.example.plugin");

  private SecrecyBreakages() {}

  static List<Breakage> all() {
    return List.of(
        new Breakage(
            "secretsAppearNowhere",
            "logs its settings",
            () -> new Talkative(text -> LOG.log(Level.FINEST, "made with {0}", text))),
        new Breakage(
            "secretsAppearNowhere",
            "prints its settings",
            () -> new Talkative(text -> System.out.println("made with " + text))),
        new Breakage(
            "secretsAppearNowhere",
            "logs an exception with it",
            () ->
                new Talkative(
                    text -> LOG.log(Level.FINE, "failed", new IllegalStateException(text)))),
        Breakage.of(
            "secretsAppearNowhere",
            "shows it in its text",
            act -> act.is("toString") ? "Plugin[" + SECRET + "]" : act.proceed()),
        Breakage.of(
            "secretsAppearNowhere",
            "shows it in its health",
            act -> act.is("health") ? Health.degraded("key " + SECRET) : act.proceed()),
        Breakage.of(
            "personalDataAppearsNowhere",
            "logs what it is asked",
            act -> {
              if (act.context().isPresent() || act.isRule()) {
                System.getLogger("org.example.plugin")
                    .log(System.Logger.Level.TRACE, "asked {0}", people(act));
              }
              return act.proceed();
            }),
        Breakage.of(
            "personalDataAppearsNowhere",
            "prints what it is asked",
            act -> {
              if (act.context().isPresent() || act.isRule()) {
                System.err.println(people(act));
              }
              return act.proceed();
            }),
        Breakage.of(
                "personalDataAppearsNowhere", "names people to operators", act -> diagnosed(act))
            .where(fake -> !Policy.class.isAssignableFrom(fake.extensionPoint())));
  }

  private static Object diagnosed(Act act) throws Exception {
    Object answer = act.proceed();
    if (answer instanceof Outcome.Unknown<?> u && u.kind() != FailureKind.PROVIDER_ERROR) {
      return Outcome.unknown(u.key(), u.kind(), u.diagnostic() + people(act));
    }
    if (answer instanceof Outcome.Rejected<?> r && r.kind() == RejectionKind.NOT_SUPPORTED) {
      return Outcome.rejected(r.kind(), "unsupported", "not for " + people(act));
    }
    return act.isQuery() && !people(act).isEmpty() ? shown(answer, act) : answer;
  }

  /** Questions are not lost or refused in every contract, so that they tell it in a log. */
  private static Object shown(Object answer, Act act) {
    LOG.log(Level.FINEST, "answered {0}", people(act));
    return answer;
  }

  /** What is known of the person in a request. */
  private static Set<String> people(Act act) {
    return act.arguments().stream()
        .flatMap(argument -> Parts.of(argument).stream())
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> Person.CANARIES.stream().anyMatch(text::contains))
        .collect(Collectors.toSet());
  }

  /** Says with what it was made. */
  private static final class Talkative extends Sabotage {
    private final Consumer<String> mouth;

    Talkative(Consumer<String> mouth) {
      this.mouth = mouth;
    }

    @Override
    PluginContext context(PluginContext real) {
      mouth.accept(real.settings().find("api-key").orElse(""));
      return real;
    }
  }
}
