package org.balcao.kernel.plugin;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.balcao.kernel.persistence.OpenTransactions;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Health;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.Plugin;
import org.jspecify.annotations.Nullable;

/** The guard of one instance. */
final class GuardedPlugin<P extends Plugin> implements Guarded<P> {
  private static final System.Logger LOG = System.getLogger(GuardedPlugin.class.getName());
  private static final Duration HEALTH_PATIENCE = Duration.ofSeconds(2);
  private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(5);

  /** Who an instance is, and whose shadow, if it is one. */
  record Identity<P extends Plugin>(
      PluginKind<P> kind,
      String name,
      String type,
      String version,
      Optional<ShadowOptions> shadow) {

    Identity(PluginKind<P> kind, String name, String type, String version) {
      this(kind, name, type, version, Optional.empty());
    }

    Identity<P> inShadow(Optional<ShadowOptions> options) {
      return new Identity<>(kind, name, type, version, options);
    }

    String threads() {
      return "balcao-" + kind + "-" + name;
    }

    @Override
    public String toString() {
      return kind + " '" + name + "'";
    }
  }

  private final Identity<P> identity;
  private final GuardOptions options;
  private final StoreClock clock;
  private final CallPool pool;
  private final Breaker breaker;
  private final @Nullable P plugin;
  private final Watch watch;
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();
  private volatile @Nullable String quarantine;
  private volatile boolean closing;

  private GuardedPlugin(
      Identity<P> identity,
      GuardOptions options,
      StoreClock clock,
      CallPool pool,
      Breaker breaker,
      @Nullable P plugin,
      @Nullable String quarantine) {
    this.identity = identity;
    this.watch = new Watch(identity.toString());
    this.options = options;
    this.clock = clock;
    this.pool = pool;
    this.breaker = breaker;
    this.plugin = plugin;
    this.quarantine = quarantine;
  }

  static <P extends Plugin> GuardedPlugin<P> sound(
      Identity<P> identity,
      GuardOptions options,
      StoreClock clock,
      CallPool pool,
      Breaker breaker,
      P plugin) {
    return new GuardedPlugin<>(identity, options, clock, pool, breaker, plugin, null);
  }

  /** An instance that could not be made: it stands in the list and refuses every call. */
  static <P extends Plugin> GuardedPlugin<P> broken(
      Identity<P> identity, GuardOptions options, StoreClock clock, CallPool pool, String why) {
    LOG.log(System.Logger.Level.ERROR, "BAL-PLG005: {0} is quarantined: {1}", identity, why);
    Breaker breaker = Breaker.of(identity.toString(), options);
    return new GuardedPlugin<>(identity, options, clock, pool, breaker, null, why);
  }

  @Override
  public PluginKind<P> kind() {
    return identity.kind();
  }

  @Override
  public String name() {
    return identity.name();
  }

  int order() {
    return options.order();
  }

  /** Its part as a shadow, if it is one. */
  Optional<ShadowInstance<P>> shadow() {
    return identity
        .shadow()
        .map(shadow -> new ShadowInstance<>(this, shadow, options.threads(), options.queue()));
  }

  void observe(CallObserver observer) {
    watch.by(observer);
  }

  @Override
  public <R> Outcome<R> effect(
      OperationKey key,
      int attempt,
      Locale locale,
      BiFunction<? super P, CallContext, Outcome<R>> call,
      Function<? super R, Optional<String>> mismatch) {
    if (attempt < 1) {
      throw new IllegalArgumentException("attempts count from 1");
    }
    return watch.over(
        new Watch.Question<>(this, key, true, locale, call, mismatch),
        () -> outcome(key, attempt, locale, call, mismatch));
  }

  @Override
  public <R> Outcome<R> lookup(
      OperationKey key,
      int attempt,
      Locale locale,
      BiFunction<? super P, CallContext, Outcome<R>> call,
      Function<? super R, Optional<String>> mismatch) {
    return outcome(key, attempt, locale, call, mismatch);
  }

  @Override
  public <R> Outcome<R> query(
      String operation,
      Locale locale,
      BiFunction<? super P, CallContext, Outcome<R>> call,
      Function<? super R, Optional<String>> mismatch) {
    OperationKey key = new OperationKey(operation, UUID.randomUUID().toString());
    return watch.over(
        new Watch.Question<>(this, key, false, locale, call, mismatch),
        () -> {
          Outcome<R> outcome = outcome(key, 1, locale, call, mismatch);
          return outcome instanceof Outcome.Unknown<R> unknown
              ? Outcome.notApplied(unknown.kind(), unknown.diagnostic())
              : outcome;
        });
  }

  private <R> Outcome<R> outcome(
      OperationKey key,
      int attempt,
      Locale locale,
      BiFunction<? super P, CallContext, Outcome<R>> call,
      Function<? super R, Optional<String>> mismatch) {
    requireNoUnitOfWork(key.operation());
    P target = plugin;
    String refusal = refusal();
    if (refusal != null || target == null) {
      return Outcome.notApplied(FailureKind.NOT_CALLED, String.valueOf(refusal));
    }
    if (!breaker.pass()) {
      return new Outcome.NotApplied<>(
          FailureKind.NOT_CALLED, breaker.delay(), "its circuit breaker is open");
    }
    Ending<Outcome<R>> ending =
        pool.call(
            left -> {
              CallContext context = new CallContext(key, attempt, clock.now(), left, locale);
              return Answers.checked(call.apply(target, context), key, mismatch);
            },
            options.timeout());
    Outcome<R> outcome =
        ending.<Outcome<R>>fold(
            returned -> answered(returned.value(), key),
            threw -> Thrown.outcome(contained(threw.thrown(), key.operation()), key),
            refused -> Outcome.notApplied(FailureKind.NOT_CALLED, refused.reason()),
            () ->
                Outcome.unknown(
                    key,
                    FailureKind.TIMEOUT_AFTER_SEND,
                    "no answer within " + options.timeout() + "; the call was interrupted"),
            () ->
                Outcome.unknown(
                    key,
                    FailureKind.TIMEOUT_AFTER_SEND,
                    "the caller was interrupted while the call ran"));
    count(ending, outcome);
    return outcome;
  }

  /** Null only where the memory ran out: the plugin's own null was seen on its thread. */
  private static <R> Outcome<R> answered(@Nullable Outcome<R> outcome, OperationKey key) {
    return outcome != null
        ? outcome
        : Outcome.unknown(key, FailureKind.PLUGIN_FAILURE, "its answer was lost");
  }

  private void count(Ending<?> ending, Outcome<?> outcome) {
    boolean trouble = trouble(outcome);
    if (!(ending instanceof Ending.Refused)) {
      calls.incrementAndGet();
      if (trouble) {
        failures.incrementAndGet();
      }
    }
    if (ending instanceof Ending.Refused || ending instanceof Ending.Interrupted) {
      breaker.recordNothing();
    } else {
      breaker.record(trouble);
    }
  }

  /** Whether an outcome speaks of trouble at the provider or in the plugin. */
  private static boolean trouble(Outcome<?> outcome) {
    return outcome.fold(
        done -> false,
        pending -> false,
        rejected -> false,
        not -> trouble(not.kind()),
        unknown -> trouble(unknown.kind()));
  }

  private static boolean trouble(FailureKind kind) {
    return kind != FailureKind.NOT_FOUND && kind != FailureKind.NOT_CALLED;
  }

  @Override
  public <R> R ask(String question, Function<? super P, R> call) {
    requireNoUnitOfWork(question);
    P target = plugin;
    String refusal = refusal();
    if (refusal != null || target == null) {
      throw unavailable(FailureKind.NOT_CALLED, String.valueOf(refusal));
    }
    Ending<R> ending = pool.call(left -> call.apply(target), options.timeout());
    return ending.fold(
        returned -> {
          R value = returned.value();
          if (value == null) {
            throw unavailable(FailureKind.PLUGIN_FAILURE, question + " is null");
          }
          return value;
        },
        threw -> {
          Throwable thrown = contained(threw.thrown(), question);
          throw unavailable(FailureKind.PLUGIN_FAILURE, question + ": " + Thrown.explain(thrown));
        },
        refused -> {
          throw unavailable(FailureKind.NOT_CALLED, refused.reason());
        },
        () -> {
          throw unavailable(
              FailureKind.TIMEOUT_AFTER_SEND, question + ": none within " + options.timeout());
        },
        () -> {
          throw unavailable(
              FailureKind.TIMEOUT_AFTER_SEND, question + ": the caller was interrupted");
        });
  }

  private PluginUnavailableException unavailable(FailureKind kind, String diagnostic) {
    return new PluginUnavailableException(identity.kind(), identity.name(), kind, diagnostic);
  }

  /** Why nothing is called now, or null. */
  private @Nullable String refusal() {
    String reason = quarantine;
    if (reason != null) {
      return "quarantined: " + reason;
    }
    return closing ? "the store is closing" : null;
  }

  private void requireNoUnitOfWork(String operation) {
    if (OpenTransactions.active()) {
      throw new IllegalStateException(
          "BAL-PLG003: "
              + operation
              + " of "
              + identity
              + " was called inside a unit of work; commit first, then call");
    }
  }

  /** Logs what was thrown, and quarantines a plugin whose classes do not fit. */
  private Throwable contained(Throwable thrown, String operation) {
    Failures.log(identity + " failed in " + operation, thrown);
    if (thrown instanceof LinkageError && quarantine == null) {
      String why = Thrown.describe(thrown) + " in " + operation;
      quarantine = why;
      LOG.log(System.Logger.Level.ERROR, "BAL-PLG005: {0} is quarantined: {1}", identity, why);
    }
    return thrown;
  }

  /** Starts to ask for the instance's health; the answer is waited for when it is wanted. */
  Supplier<PluginStatus> status() {
    P target = plugin;
    String refusal = refusal();
    if (refusal != null || target == null) {
      return () -> status(Health.down(String.valueOf(refusal)));
    }
    Duration patience =
        options.timeout().compareTo(HEALTH_PATIENCE) < 0 ? options.timeout() : HEALTH_PATIENCE;
    PooledCall<Health> asked = pool.submit(left -> target.health(), patience);
    return () -> status(health(asked.await(), patience));
  }

  private Health health(Ending<Health> ending, Duration patience) {
    return ending.fold(
        returned -> {
          Health health = returned.value();
          return health == null ? Health.down("its health is null") : health;
        },
        threw -> Health.down(Thrown.explain(contained(threw.thrown(), "health"))),
        refused -> Health.down(refused.reason()),
        () -> Health.down("it did not tell within " + patience),
        () -> Health.down("the question was interrupted"));
  }

  private PluginStatus status(Health health) {
    return new PluginStatus(
        identity.kind().key(),
        identity.name(),
        identity.type(),
        identity.version(),
        health,
        breaker.state(),
        Optional.ofNullable(quarantine),
        calls.get(),
        failures.get(),
        pool.stuckThreads(),
        identity.shadow().map(ShadowOptions::of));
  }

  void refuseCalls() {
    closing = true;
  }

  void drain(long moment) {
    pool.drain(moment);
  }

  /** Starts to close the instance; running the answer waits for it and stops the threads. */
  Runnable closing(ClassLoader loader) {
    P target = plugin;
    if (target == null) {
      return pool::stop;
    }
    // On a thread of its own: closing may be what frees threads that are stuck in a call.
    CallPool closer = new CallPool(identity.threads() + "-close", 1, 1, loader);
    PooledCall<Boolean> closed =
        closer.submit(
            left -> {
              target.close();
              return true;
            },
            CLOSE_PATIENCE);
    return () -> {
      Ending<Boolean> ending = closed.await();
      if (ending instanceof Ending.Threw<Boolean> threw) {
        contained(threw.thrown(), "close");
      } else if (!(ending instanceof Ending.Returned)) {
        LOG.log(
            System.Logger.Level.WARNING,
            "BAL-PLG008: {0} was not closed within {1}",
            identity,
            CLOSE_PATIENCE);
      }
      closer.stop();
      pool.stop();
    };
  }
}
