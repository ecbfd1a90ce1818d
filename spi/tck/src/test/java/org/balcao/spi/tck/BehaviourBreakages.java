package org.balcao.spi.tck;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.PluginContext;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.tck.fake.FakePlugin;
import org.balcao.spi.tck.fake.FakeWorld;

/** Plugins that are late, imprecise or badly brought up. */
final class BehaviourBreakages {
  private BehaviourBreakages() {}

  static List<Breakage> all() {
    return List.of(
        new Breakage("anInterruptedCallEndsPromptly", "ignores the interrupt", Stubborn::new),
        new Breakage("aCallKeepsItsTimeout", "has a timeout of its own", Patient::new),
        new Breakage("noThreadIsLeftBehind", "starts a thread per caller", Spawner::new),
        Breakage.of("moneyOfEveryScaleIsExact", "keeps two decimals", act -> twoDecimals(act)),
        Breakage.of("whatIsNotSupportedIsRefused", "says try later", act -> tryLater(act)),
        Breakage.of("unknownValuesAreTolerated", "knows all values", act -> knowAll(act)),
        new Breakage("timesFollowTheStoresClock", "looks at the system's", SystemClock::new),
        Breakage.of(
            "healthIsQuickAndWithoutEffect",
            "throws",
            act -> {
              if (act.is("health")) {
                throw new IllegalStateException("not well");
              }
              return act.proceed();
            }),
        Breakage.of(
                "healthIsQuickAndWithoutEffect",
                "buys something to see",
                act -> {
                  if (act.is("health")) {
                    act.doMore();
                  }
                  return act.proceed();
                })
            .where(fake -> fake.counterpart().counts()),
        new Breakage("closingTwiceIsHarmless", "cannot be closed again", ClosesOnce::new));
  }

  private static Object twoDecimals(Act act) throws Exception {
    Object answer = act.proceed();
    return answer instanceof Outcome<?> outcome
        ? outcome.map(
            value ->
                Deep.rewrite(
                    value,
                    part ->
                        part instanceof Money m && m.amount().scale() > 2
                            ? Money.rounded(
                                m.amount().setScale(2, RoundingMode.DOWN),
                                m.currency(),
                                RoundingMode.DOWN)
                            : part))
        : answer;
  }

  private static Object tryLater(Act act) throws Exception {
    Object answer = act.proceed();
    return answer instanceof Outcome.Rejected<?> r && r.kind() == RejectionKind.NOT_SUPPORTED
        ? Outcome.notApplied(FailureKind.PROVIDER_ERROR, "try later")
        : answer;
  }

  private static Object knowAll(Act act) throws Exception {
    boolean strange =
        act.arguments().stream()
            .flatMap(argument -> Parts.of(argument).stream())
            .anyMatch(
                part ->
                    part.equals(Samples.UNKNOWN_ATTRIBUTE)
                        || part instanceof Enum<?> e && e.name().equals("UNRECOGNIZED"));
    if (strange) {
      throw new IllegalStateException("that cannot be");
    }
    return act.proceed();
  }

  /** Waits on when it is interrupted. */
  private static final class Stubborn extends Sabotage {
    @Override
    Object call(Act act) throws Exception {
      Object answer = act.proceed();
      if (act.context().isPresent() && act.facet().isEmpty() && Thread.interrupted()) {
        FakePlugin fake = (FakePlugin) act.plugin();
        waitOut(fake.desk().world());
        Thread.currentThread().interrupt();
      }
      return answer;
    }

    private static void waitOut(FakeWorld world) {
      while (true) {
        try {
          world.awaitResumption();
          return;
        } catch (InterruptedException e) {
          continue;
        }
      }
    }

    @Override
    Duration patience() {
      return Duration.ofMillis(250);
    }
  }

  /** Waits for an hour. */
  private static final class Patient extends Sabotage {
    @Override
    Object call(Act act) throws Exception {
      if (act.context().isEmpty() || !act.facet().isEmpty()) {
        return act.proceed();
      }
      CallContext c = act.context().get();
      return act.withContext(
              new CallContext(c.key(), c.attempt(), c.now(), Duration.ofHours(1), c.locale()))
          .proceed();
    }

    @Override
    Duration patience() {
      return Duration.ofMillis(250);
    }
  }

  /** Leaves a thread behind for every call from a thread that did not make it. */
  private static final class Spawner extends Sabotage {
    private final Thread maker = Thread.currentThread();

    @Override
    Object call(Act act) throws Exception {
      if (Thread.currentThread() != maker && act.facet().isEmpty()) {
        Thread left = new Thread(this::linger, "left-behind");
        left.setDaemon(true);
        left.start();
      }
      return act.proceed();
    }

    /** Stays as long as the maker does, within reason. */
    private void linger() {
      try {
        TimeUnit.SECONDS.timedJoin(maker, 10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    Duration patience() {
      return Duration.ofMillis(250);
    }
  }

  /** Takes its moments from the wrong clock. */
  private static final class SystemClock extends Sabotage {
    private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");

    @Override
    PluginContext context(PluginContext real) {
      return new TestContext(
          real.name(), real.settings(), Clock.fixed(NOW, real.clock().getZone()));
    }

    @Override
    Object call(Act act) throws Exception {
      Optional<CallContext> context = act.context();
      if (context.isEmpty()) {
        return act.proceed();
      }
      CallContext c = context.get();
      return act.withContext(new CallContext(c.key(), c.attempt(), NOW, c.timeout(), c.locale()))
          .proceed();
    }
  }

  /** Cannot be closed twice. */
  private static final class ClosesOnce extends Sabotage {
    private int closed;

    @Override
    Object call(Act act) throws Exception {
      if (act.isEnd() && closed >= act.instance()) {
        throw new IllegalStateException("closed already");
      }
      if (act.isEnd()) {
        closed = act.instance();
      }
      return act.proceed();
    }
  }
}
