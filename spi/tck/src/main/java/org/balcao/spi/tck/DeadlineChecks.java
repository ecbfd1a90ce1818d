package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import org.balcao.spi.Plugin;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a call that takes too long. Where the counterpart can {@link Counterpart#stall},
 * it does; else an interrupted call has to end anyhow.
 */
public interface DeadlineChecks<P extends Plugin> extends Subject<P> {

  /** The kernel interrupts what takes too long, and the thread comes back. */
  @Test
  default void anInterruptedCallEndsPromptly() {
    Each.operation(this)
        .where(operation -> operation.kind() != Operation.Kind.RULE)
        .check(
            (bench, operation) -> {
              Trial<P, ?, ?, ?> trial = operation.trial(bench);
              bench.counterpart().stall();
              Caller caller = new Caller(() -> trial.call(bench.call()));
              caller.awaitWaiting(Duration.ofMillis(500));
              caller.interrupt();
              assertTrue(
                  caller.ended(patience()), "a call that is interrupted ends within " + patience());
            });
  }

  /** A call returns when its time is over, and does not say that something was done. */
  @Test
  default void aCallKeepsItsTimeout() {
    Each.operation(this)
        .check(
            (bench, operation) -> {
              Trial<P, ?, ?, ?> trial = operation.trial(bench);
              Tally tally = new Tally(bench);
              assumeTrue(bench.counterpart().stall());
              Caller caller = new Caller(() -> trial.call(bench.call(shortTimeout())));
              boolean ended = caller.ended(patience());
              caller.interrupt();
              assertTrue(ended, "a call of " + shortTimeout() + " ends within " + patience());
              if (operation.kind() == Operation.Kind.EFFECT
                  && caller.answer().filter(Answers::isAccepted).isPresent()) {
                tally.assertEffects(1, "of a call that says it was done");
              }
            });
  }

  /** Calls that were given up, and the instance when it closes, leave no thread behind. */
  @Test
  default void noThreadIsLeftBehind() {
    Each.operation(this)
        .check(
            (bench, operation) -> {
              Threads before = Threads.now();
              for (int i = 0; i < 3; i++) {
                Trial<P, ?, ?, ?> trial = operation.trial(bench);
                bench.counterpart().stall();
                Caller caller = new Caller(() -> trial.call(bench.call(Duration.ofMillis(20))));
                caller.awaitWaiting(Duration.ofMillis(50));
                caller.interrupt();
                // One that does not end is found by the check above.
                caller.ended(Duration.ofMillis(200));
                bench.counterpart().resume();
                caller.ended(patience());
              }
              bench.end();
              assertEquals(
                  List.of(),
                  before.leftAfter(patience()),
                  "threads left by calls and the instance");
            });
  }
}
