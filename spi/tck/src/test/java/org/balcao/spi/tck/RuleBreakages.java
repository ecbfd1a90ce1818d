package org.balcao.spi.tck;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.balcao.spi.Money;
import org.balcao.spi.PluginContext;

/** Policies that are no pure functions. */
final class RuleBreakages {
  private RuleBreakages() {}

  static List<Breakage> all() {
    return List.of(
        new Breakage("aRuleAnswersTheSameAgain", "looks at a clock", ClockWatcher::new),
        Breakage.of(
            "instancesAgree",
            "knows which instance it is",
            act -> act.isRule() && act.instance() > 1 ? other(act.proceed()) : act.proceed()),
        new Breakage("manyThreadsGetTheSameAnswer", "keeps state per thread", PerThread::new));
  }

  /** Something else of the same type; an answer that cannot be changed is thrown away. */
  private static Object other(Object answer) {
    boolean[] changed = new boolean[1];
    Object other =
        Deep.rewrite(
            answer,
            part -> {
              Object next = changed[0] ? part : next(part);
              changed[0] |= !next.equals(part);
              return next;
            });
    if (other.equals(answer)) {
      throw new IllegalStateException("another answer");
    }
    return other;
  }

  private static Object next(Object part) {
    if (part instanceof Money m) {
      return m.plus(Money.ofMinor(1, m.currency()));
    }
    if (part instanceof Integer i) {
      return i + 1;
    }
    if (part instanceof Long l) {
      return l + 1;
    }
    if (part instanceof BigDecimal d) {
      return d.add(BigDecimal.ONE);
    }
    if (part instanceof Boolean b) {
      return !b;
    }
    if (part instanceof Instant i) {
      return i.plusSeconds(1);
    }
    if (part instanceof Duration d) {
      return d.plusSeconds(1);
    }
    if (part instanceof Currency) {
      return part;
    }
    return part instanceof String s ? s + "x" : part;
  }

  /** Answers otherwise when time has passed. */
  private static final class ClockWatcher extends Sabotage {
    private final List<Clock> clocks = new ArrayList<>();
    private Instant made = Instant.MAX;

    @Override
    PluginContext context(PluginContext real) {
      clocks.add(real.clock());
      made = real.clock().instant();
      return real;
    }

    @Override
    Object call(Act act) throws Exception {
      boolean later = clocks.get(0).instant().isAfter(made);
      return act.isRule() && later ? other(act.proceed()) : act.proceed();
    }
  }

  /** Answers otherwise in another thread. */
  private static final class PerThread extends Sabotage {
    private final Thread maker = Thread.currentThread();
    private final AtomicInteger strangers = new AtomicInteger();

    @Override
    Object call(Act act) throws Exception {
      boolean odd =
          act.isRule() && Thread.currentThread() != maker && strangers.incrementAndGet() % 2 == 0;
      return odd ? other(act.proceed()) : act.proceed();
    }
  }
}
