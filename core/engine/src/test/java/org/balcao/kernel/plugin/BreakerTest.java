package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.failsafe.CircuitBreaker;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.PaymentGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

class BreakerTest {
  private static final GuardOptions OPTIONS =
      GuardOptions.defaults().withPool(1, 1).withBreaker(3, Duration.ofHours(1));

  private final CircuitBreaker<Object> breaker =
      CircuitBreaker.builder()
          .withFailureThreshold(3)
          .withDelay(Duration.ofHours(1))
          .withSuccessThreshold(1)
          .build();
  private final GuardFixture fixture = new GuardFixture();
  private final CallPool pool = new CallPool("test-breaker", 1, 1, getClass().getClassLoader());
  private final Guarded<PaymentGateway> guard =
      GuardedPlugin.sound(
          new GuardedPlugin.Identity<>(PluginKind.PAYMENT, "card", "test", ""),
          OPTIONS,
          fixture.clock,
          pool,
          new Breaker(breaker),
          fixture.gateway);

  @AfterEach
  void close() {
    fixture.close();
    pool.stop();
  }

  private Outcome<Authorization> authorize() {
    return GuardFixture.authorize(guard, value -> Optional.empty());
  }

  private void answer(Outcome<Authorization> outcome) {
    fixture.gateway.authorizing = context -> outcome;
  }

  private void open() {
    answer(Outcome.notApplied(FailureKind.CONNECTION, "refused"));
    authorize();
    authorize();
    authorize();
    assertTrue(breaker.isOpen());
  }

  @Test
  void opensAfterFailuresInARowAndCallsNothing() {
    open();

    Outcome.NotApplied<Authorization> refused = GuardFixture.notApplied(authorize());

    assertEquals(FailureKind.NOT_CALLED, refused.kind());
    assertEquals("its circuit breaker is open", refused.diagnostic());
    assertTrue(refused.retryAfter().compareTo(Duration.ofMinutes(59)) > 0, "says when to return");
    assertEquals(3, fixture.gateway.calls.get());
  }

  @Test
  void aSuccessBetweenKeepsItClosed() {
    for (int i = 0; i < 5; i++) {
      answer(Outcome.notApplied(FailureKind.CONNECTION, "refused"));
      authorize();
      authorize();
      answer(TestGateway.taken());
      authorize();
    }

    assertTrue(breaker.isClosed());
  }

  @Test
  void closesWhenTheOneCallLetThroughSucceeds() {
    open();
    breaker.halfOpen();
    answer(TestGateway.taken());

    assertInstanceOf(Outcome.Done.class, authorize());
    assertTrue(breaker.isClosed());
    assertInstanceOf(Outcome.Done.class, authorize());
  }

  @Test
  void opensAgainWhenTheOneCallLetThroughFails() {
    open();
    breaker.halfOpen();

    authorize();

    assertTrue(breaker.isOpen());
    assertEquals(4, fixture.gateway.calls.get());
  }

  @ParameterizedTest
  @EnumSource(
      value = FailureKind.class,
      names = {"NOT_FOUND", "NOT_CALLED"},
      mode = Mode.EXCLUDE)
  void everyTroubleCounts(FailureKind kind) {
    answer(Outcome.notApplied(kind, "trouble"));
    authorize();
    answer(Outcome.unknown(TestGateway.KEY, kind, "trouble"));
    authorize();
    authorize();

    assertTrue(breaker.isOpen());
  }

  static Stream<Outcome<Authorization>> fine() {
    return Stream.of(
        TestGateway.taken(),
        Outcome.rejected(RejectionKind.DECLINED, "51", "no"),
        Outcome.pending(
            new ProviderRef("p"), org.balcao.spi.PendingReason.PROCESSING, GuardFixture.NOW),
        Outcome.notApplied(FailureKind.NOT_FOUND, "no trace of it"));
  }

  @ParameterizedTest
  @MethodSource("fine")
  void aBusinessAnswerDoesNotCount(Outcome<Authorization> answer) {
    answer(answer);
    for (int i = 0; i < 10; i++) {
      authorize();
    }

    assertTrue(breaker.isClosed());
  }

  @Test
  void bugsOfThePluginAndWrongAnswersCount() {
    fixture.gateway.authorizing =
        context -> {
          throw new IllegalStateException();
        };
    authorize();
    answer(null);
    authorize();
    answer(TestGateway.taken());
    GuardFixture.authorize(guard, value -> Optional.of("wrong amount"));

    assertTrue(breaker.isOpen());
  }

  @Test
  void queriesCountAsWell() {
    for (int i = 0; i < 3; i++) {
      guard.<String>query(
          "carrier.quote",
          Locale.ROOT,
          (gateway, context) -> {
            throw new IllegalStateException();
          },
          value -> Optional.empty());
    }

    assertTrue(breaker.isOpen());
  }

  @Test
  void questionsPassAnOpenBreakerAndDoNotCount() {
    open();

    assertEquals("card", guard.ask("name", gateway -> "card"));
    assertTrue(breaker.isOpen());
  }

  @Test
  void aHalfOpenBreakerWhoseCallNeverBeganOpensAgain() {
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch go = fixture.gate();
    PooledCall.Work<String> blocking =
        left -> {
          began.countDown();
          GuardFixture.ignoringInterrupts(go);
          return "card";
        };
    pool.submit(blocking, Duration.ofMinutes(10));
    GuardFixture.await(began);
    pool.submit(blocking, Duration.ofMinutes(10));
    breaker.halfOpen();

    assertEquals("all its threads are busy", GuardFixture.notApplied(authorize()).diagnostic());
    assertTrue(breaker.isOpen(), "else it would wait for that call for ever");
  }

  @Test
  void isMadeByTheOptionsAndShownInTheStatus() {
    try (GuardFixture other = new GuardFixture(OPTIONS)) {
      assertEquals(PluginStatus.Breaker.CLOSED, other.status().breaker());
      other.gateway.authorizing = context -> null;
      other.authorize();
      other.authorize();
      assertEquals(PluginStatus.Breaker.CLOSED, other.status().breaker());
      other.authorize();
      assertEquals(PluginStatus.Breaker.OPEN, other.status().breaker());
    }
  }

  @Test
  void opensForADelayThatIsOverByItself() {
    GuardOptions quick = GuardOptions.defaults().withBreaker(1, Duration.ofNanos(1));
    try (GuardFixture other = new GuardFixture(quick)) {
      other.gateway.authorizing = context -> null;
      other.authorize();
      other.gateway.authorizing = context -> TestGateway.taken();

      assertInstanceOf(Outcome.Done.class, other.authorize());
      assertEquals(PluginStatus.Breaker.CLOSED, other.status().breaker());
    }
  }
}
