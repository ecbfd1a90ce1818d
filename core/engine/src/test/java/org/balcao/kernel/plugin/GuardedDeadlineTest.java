package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.payment.Authorization;
import org.junit.jupiter.api.Test;

/** Deadlines are real time; each call that is to miss one hangs until the test lets it go. */
class GuardedDeadlineTest {
  private static final GuardOptions SHORT =
      GuardOptions.defaults()
          .withTimeout(Duration.ofSeconds(1))
          .withBreaker(100, Duration.ofDays(1));
  private static final GuardOptions PATIENT =
      GuardOptions.defaults().withTimeout(Duration.ofMinutes(10));

  @Test
  void aCallThatHangsIsInterruptedAndUnknown() {
    try (GuardFixture fixture = new GuardFixture(SHORT)) {
      CountDownLatch interrupted = new CountDownLatch(1);
      CountDownLatch never = fixture.gate();
      fixture.gateway.authorizing =
          context -> {
            try {
              never.await();
            } catch (InterruptedException e) {
              interrupted.countDown();
            }
            return TestGateway.taken();
          };

      Outcome.Unknown<Authorization> unknown = GuardFixture.unknown(fixture.authorize());

      assertEquals(FailureKind.TIMEOUT_AFTER_SEND, unknown.kind());
      assertEquals("no answer within PT1S; the call was interrupted", unknown.diagnostic());
      GuardFixture.await(interrupted);
      GuardFixture.until(() -> fixture.status().stuckThreads() == 0);
    }
  }

  @Test
  void aCallThatIgnoresInterruptsCostsAThreadUntilItEnds() {
    try (GuardFixture fixture = new GuardFixture(SHORT.withPool(1, 4))) {
      CountDownLatch never = fixture.gate();
      fixture.gateway.authorizing =
          context -> {
            GuardFixture.ignoringInterrupts(never);
            return TestGateway.taken();
          };
      GuardFixture.unknown(fixture.authorize());
      assertEquals(1, fixture.status().stuckThreads());

      fixture.gateway.authorizing = context -> TestGateway.taken();
      assertInstanceOf(Outcome.Done.class, fixture.authorize(), "its thread was replaced");

      never.countDown();
      GuardFixture.until(() -> fixture.status().stuckThreads() == 0);
      assertInstanceOf(Outcome.Done.class, fixture.authorize());
    }
  }

  @Test
  void onlyAsManyThreadsAreReplacedAsThePoolHas() {
    try (GuardFixture fixture = new GuardFixture(SHORT.withPool(1, 4))) {
      CountDownLatch never = fixture.gate();
      fixture.gateway.authorizing =
          context -> {
            GuardFixture.ignoringInterrupts(never);
            return TestGateway.taken();
          };
      GuardFixture.unknown(fixture.authorize());
      GuardFixture.unknown(fixture.authorize());

      assertEquals(
          Outcome.notApplied(FailureKind.NOT_CALLED, "all its threads are stuck in earlier calls"),
          fixture.authorize());
      assertEquals(2, fixture.gateway.calls.get());
      GuardFixture.until(() -> GuardFixture.threadsOf("balcao-payment-card-").size() == 2);

      fixture.gateway.authorizing = context -> TestGateway.taken();
      never.countDown();
      GuardFixture.until(() -> fixture.status().stuckThreads() == 0);
      assertInstanceOf(Outcome.Done.class, fixture.authorize());
    }
  }

  @Test
  void theInterruptOfOneCallDoesNotHitTheNext() {
    try (GuardFixture fixture = new GuardFixture(SHORT.withPool(1, 4))) {
      CountDownLatch never = fixture.gate();
      CountDownLatch returning = new CountDownLatch(1);
      fixture.gateway.authorizing =
          context -> {
            try {
              never.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            returning.countDown();
            return TestGateway.taken();
          };
      GuardFixture.unknown(fixture.authorize());
      GuardFixture.await(returning);
      GuardFixture.until(() -> fixture.status().stuckThreads() == 0);

      AtomicReference<Boolean> interrupted = new AtomicReference<>();
      fixture.gateway.authorizing =
          context -> {
            interrupted.set(Thread.currentThread().isInterrupted());
            return TestGateway.taken();
          };
      fixture.authorize();

      assertFalse(interrupted.get());
    }
  }

  @Test
  void aCallThatFindsNoRoomIsNotCalled() {
    try (GuardFixture fixture = new GuardFixture(PATIENT.withPool(1, 1))) {
      CountDownLatch began = new CountDownLatch(1);
      CountDownLatch go = fixture.gate();
      fixture.gateway.authorizing =
          context -> {
            began.countDown();
            GuardFixture.ignoringInterrupts(go);
            return TestGateway.taken();
          };
      fixture.beside(fixture::authorize);
      GuardFixture.await(began);
      Thread waiting = fixture.beside(fixture::authorize);
      GuardFixture.until(() -> waiting.getState() == Thread.State.TIMED_WAITING);

      assertEquals(
          Outcome.notApplied(FailureKind.NOT_CALLED, "all its threads are busy"),
          fixture.authorize());
      assertEquals(1, fixture.gateway.calls.get());
    }
  }

  @Test
  void aCallWhoseTimeRunsOutInTheQueueIsNeverCalled() {
    CallPool pool = new CallPool("test-pool", 1, 4, getClass().getClassLoader());
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch called = new CountDownLatch(1);
    PooledCall<String> first =
        pool.submit(
            left -> {
              GuardFixture.ignoringInterrupts(go);
              return "first";
            },
            Duration.ofMinutes(10));
    PooledCall<String> second =
        pool.submit(
            left -> {
              called.countDown();
              return "second";
            },
            Duration.ofMillis(20));

    assertEquals(new Ending.Refused<>("no thread was free in time"), second.await());
    go.countDown();
    assertEquals(new Ending.Returned<>("first"), first.await());
    assertEquals(
        new Ending.Returned<>("third"), pool.call(left -> "third", Duration.ofMinutes(10)));
    assertEquals(1, called.getCount(), "what was refused must never run");
    pool.stop();
  }

  @Test
  void aCallerThatIsInterruptedLetsGo() {
    try (GuardFixture fixture = new GuardFixture(PATIENT)) {
      CountDownLatch began = new CountDownLatch(1);
      CountDownLatch never = fixture.gate();
      AtomicReference<Outcome<Authorization>> outcome = new AtomicReference<>();
      AtomicReference<Boolean> stillInterrupted = new AtomicReference<>();
      fixture.gateway.authorizing =
          context -> {
            began.countDown();
            GuardFixture.ignoringInterrupts(never);
            return TestGateway.taken();
          };
      Thread caller =
          fixture.beside(
              () -> {
                outcome.set(fixture.authorize());
                stillInterrupted.set(Thread.currentThread().isInterrupted());
              });
      GuardFixture.await(began);
      caller.interrupt();
      GuardFixture.join(caller);

      Outcome.Unknown<Authorization> unknown = GuardFixture.unknown(outcome.get());
      assertEquals("the caller was interrupted while the call ran", unknown.diagnostic());
      assertTrue(stillInterrupted.get());
      assertEquals(PluginStatus.Breaker.CLOSED, fixture.status().breaker());
    }
  }

  @Test
  void aHungPluginTakesNothingFromAnother() {
    TestGateway hung = new TestGateway();
    TestGateway sound = new TestGateway();
    CountDownLatch allHang = new CountDownLatch(8);
    try (GuardFixture fixture = new GuardFixture();
        Plugins plugins =
            new PluginsBuilder(TestConfig.of(), fixture.clock)
                .plugin(new PluginRegistration<>(PluginKind.PAYMENT, "hung", hung, PATIENT))
                .plugin(new PluginRegistration<>(PluginKind.PAYMENT, "sound", sound, PATIENT))
                .open()) {
      CountDownLatch never = fixture.gate();
      hung.authorizing =
          context -> {
            allHang.countDown();
            GuardFixture.ignoringInterrupts(never);
            return TestGateway.taken();
          };
      for (int i = 0; i < 20; i++) {
        fixture.beside(
            () ->
                GuardFixture.authorize(
                    plugins.plugin(PluginKind.PAYMENT, "hung"), v -> java.util.Optional.empty()));
      }
      GuardFixture.await(allHang);

      for (int i = 0; i < 500; i++) {
        assertInstanceOf(
            Outcome.Done.class,
            GuardFixture.authorize(
                plugins.plugin(PluginKind.PAYMENT, "sound"), v -> java.util.Optional.empty()));
      }

      assertEquals(8, hung.calls.get(), "all hang still, and no more than have a thread");
      never.countDown();
    }
  }
}
