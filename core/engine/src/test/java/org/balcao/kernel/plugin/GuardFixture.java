package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.balcao.kernel.time.DrivenClock;
import org.balcao.spi.Outcome;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.PaymentGateway;

/** Plugins of one gateway, and what a test needs around it. Closes what it opened. */
final class GuardFixture implements AutoCloseable {
  static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  /** The package's log, formatted as ever and then dropped; kept here, since loggers are weak. */
  private static final Logger LOG = Logger.getLogger(GuardFixture.class.getPackageName());

  static {
    LOG.setUseParentHandlers(false);
    LOG.addHandler(new StreamHandler(OutputStream.nullOutputStream(), new SimpleFormatter()));
  }

  final TestGateway gateway = new TestGateway();
  final DrivenClock clock = new DrivenClock(NOW, ZoneOffset.UTC);
  private final List<CountDownLatch> gates = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final Plugins plugins;

  GuardFixture() {
    this(GuardOptions.defaults());
  }

  GuardFixture(GuardOptions options) {
    plugins =
        new PluginsBuilder(TestConfig.of(), clock)
            .plugin(new PluginRegistration<>(PluginKind.PAYMENT, "card", gateway, options))
            .open();
  }

  Plugins plugins() {
    return plugins;
  }

  Guarded<PaymentGateway> guard() {
    return plugins.plugin(PluginKind.PAYMENT, "card");
  }

  PluginStatus status() {
    return plugins.status().get(0);
  }

  Outcome<Authorization> authorize() {
    return authorize(value -> Optional.empty());
  }

  Outcome<Authorization> authorize(Function<Authorization, Optional<String>> mismatch) {
    return authorize(guard(), mismatch);
  }

  static Outcome<Authorization> authorize(
      Guarded<PaymentGateway> guard, Function<Authorization, Optional<String>> mismatch) {
    return guard.effect(
        TestGateway.KEY,
        1,
        Locale.ROOT,
        (gateway, context) -> ((TestGateway) gateway).authorize(context),
        mismatch);
  }

  static <R> Outcome.Unknown<R> unknown(Outcome<R> outcome) {
    if (outcome instanceof Outcome.Unknown<R> unknown) {
      return unknown;
    }
    throw new AssertionError("not unknown: " + outcome);
  }

  static <R> Outcome.NotApplied<R> notApplied(Outcome<R> outcome) {
    if (outcome instanceof Outcome.NotApplied<R> not) {
      return not;
    }
    throw new AssertionError("not NotApplied: " + outcome);
  }

  /** What the package writes to its log while {@code work} runs. */
  static List<LogRecord> logged(Runnable work) {
    List<LogRecord> records = new CopyOnWriteArrayList<>();
    StreamHandler handler =
        new StreamHandler(OutputStream.nullOutputStream(), new SimpleFormatter()) {
          @Override
          public synchronized void publish(LogRecord record) {
            records.add(record);
          }
        };
    LOG.addHandler(handler);
    try {
      work.run();
    } finally {
      LOG.removeHandler(handler);
    }
    return records;
  }

  /** A gate that is opened when the test ends, at the latest. */
  CountDownLatch gate() {
    CountDownLatch gate = new CountDownLatch(1);
    gates.add(gate);
    return gate;
  }

  /** Runs something beside the test. */
  Thread beside(Runnable work) {
    Thread thread = new Thread(work, "test-caller");
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
    return thread;
  }

  /** Waits for the gate, whatever interrupts. */
  static void ignoringInterrupts(CountDownLatch gate) {
    boolean passed = false;
    while (!passed) {
      try {
        passed = gate.await(1, TimeUnit.HOURS);
      } catch (InterruptedException e) {
        // That is the misbehaviour.
      }
    }
  }

  static void await(CountDownLatch gate) {
    try {
      assertTrue(gate.await(30, TimeUnit.SECONDS), "waited in vain");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE;
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "waited in vain");
      Thread.onSpinWait();
    }
  }

  static void join(Thread thread) {
    try {
      thread.join(Duration.ofSeconds(30).toMillis());
      assertTrue(!thread.isAlive(), thread + " does not end");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Living threads of plugins whose names start like that. */
  static List<Thread> threadsOf(String start) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(start) && thread.isAlive())
        .toList();
  }

  @Override
  public void close() {
    gates.forEach(CountDownLatch::countDown);
    threads.forEach(GuardFixture::join);
    plugins.close();
  }
}
