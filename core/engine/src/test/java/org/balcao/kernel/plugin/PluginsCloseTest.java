package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.payment.Authorization;
import org.junit.jupiter.api.Test;

class PluginsCloseTest {

  @Test
  void closesEveryInstanceOnceAndLeavesNoThread() {
    GuardFixture fixture = new GuardFixture();
    fixture.authorize();
    Guarded<?> guard = fixture.guard();

    fixture.close();
    fixture.plugins().close();

    assertEquals(1, fixture.gateway.closes.get());
    GuardFixture.threadsOf("balcao-payment-card").forEach(GuardFixture::join);
    assertEquals("card", guard.name());
  }

  @Test
  void callsNothingAfterwards() {
    GuardFixture fixture = new GuardFixture();
    fixture.close();

    assertEquals(
        Outcome.notApplied(FailureKind.NOT_CALLED, "the store is closing"), fixture.authorize());
    assertEquals(0, fixture.gateway.calls.get());
    assertEquals("the store is closing", fixture.status().health().detail());
  }

  @Test
  void waitsForCallsUnderWay() {
    GuardFixture fixture = new GuardFixture();
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    AtomicReference<Outcome<Authorization>> outcome = new AtomicReference<>();
    fixture.gateway.authorizing =
        context -> {
          began.countDown();
          GuardFixture.await(go);
          return TestGateway.taken();
        };
    fixture.beside(() -> outcome.set(fixture.authorize()));
    GuardFixture.await(began);
    Thread closer = fixture.beside(() -> fixture.plugins().close());
    GuardFixture.until(() -> closer.getState() == Thread.State.TIMED_WAITING || !closer.isAlive());
    assertEquals(0, fixture.gateway.closes.get(), "not closed under a running call");
    go.countDown();
    fixture.close();

    assertInstanceOf(Outcome.Done.class, outcome.get());
    assertEquals(1, fixture.gateway.closes.get());
  }

  @Test
  void anInstanceThatFailsToCloseKeepsNoOtherFromIt() {
    TestGateway failing =
        new TestGateway() {
          @Override
          public void close() {
            super.close();
            throw new StackOverflowError();
          }
        };
    TestGateway sound = new TestGateway();
    try (GuardFixture fixture = new GuardFixture()) {
      new PluginsBuilder(TestConfig.of(), fixture.clock)
          .plugin(PluginKind.PAYMENT, "a", failing)
          .plugin(PluginKind.PAYMENT, "b", sound)
          .open()
          .close();
    }

    assertEquals(List.of(1, 1), List.of(failing.closes.get(), sound.closes.get()));
  }

  @Test
  void aStuckCallHoldsNothingUp() {
    GuardOptions options = GuardOptions.defaults().withTimeout(Duration.ofSeconds(1));
    CountDownLatch never = new CountDownLatch(1);
    GuardFixture fixture = new GuardFixture(options);
    fixture.gateway.authorizing =
        context -> {
          GuardFixture.ignoringInterrupts(never);
          return TestGateway.taken();
        };
    try {
      GuardFixture.unknown(fixture.authorize());

      fixture.close();

      assertEquals(1, fixture.gateway.closes.get(), "closing may be what frees it");
      // Java cannot stop that one thread; all others end.
      GuardFixture.until(() -> GuardFixture.threadsOf("balcao-payment-card").size() == 1);
    } finally {
      never.countDown();
    }
    GuardFixture.threadsOf("balcao-payment-card").forEach(GuardFixture::join);
  }

  @Test
  void healthIsAskedOfAllAtOnceAndNeverWaitedForLong() {
    CountDownLatch never = new CountDownLatch(1);
    TestGateway silent =
        new TestGateway() {
          @Override
          public org.balcao.spi.Health health() {
            GuardFixture.ignoringInterrupts(never);
            return super.health();
          }
        };
    GuardOptions options = GuardOptions.defaults().withTimeout(Duration.ofSeconds(1));
    try (GuardFixture fixture = new GuardFixture();
        Plugins plugins =
            new PluginsBuilder(TestConfig.of(), fixture.clock)
                .plugin(new PluginRegistration<>(PluginKind.PAYMENT, "a", silent, options))
                .plugin(PluginKind.PAYMENT, "b", new TestGateway())
                .open()) {
      List<PluginStatus> status = plugins.status();

      assertEquals("it did not tell within PT1S", status.get(0).health().detail());
      assertEquals(org.balcao.spi.Health.up(), status.get(1).health());
      assertEquals(Optional.empty(), status.get(0).quarantined());
      never.countDown();
    }
  }
}
