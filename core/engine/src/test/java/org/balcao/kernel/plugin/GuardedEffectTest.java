package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.PluginException;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Authorization;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedEffectTest {
  private static final ProviderRef REF = new ProviderRef("p-1");

  private final GuardFixture fixture = new GuardFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void handsTheAnswerOn() {
    assertEquals(Outcome.done(Authorization.taken(TestGateway.TEN), REF), fixture.authorize());
  }

  @Test
  void tellsThePluginWhatTheCallIsAbout() {
    AtomicReference<CallContext> seen = new AtomicReference<>();
    fixture.gateway.authorizing =
        context -> {
          seen.set(context);
          return TestGateway.taken();
        };

    fixture
        .guard()
        .effect(
            TestGateway.KEY,
            3,
            Locale.GERMANY,
            (gateway, context) -> ((TestGateway) gateway).authorize(context),
            value -> Optional.empty());

    assertEquals(TestGateway.KEY, seen.get().key());
    assertEquals(3, seen.get().attempt());
    assertEquals(Locale.GERMANY, seen.get().locale());
    assertEquals(GuardFixture.NOW, seen.get().now());
    Duration left = seen.get().timeout();
    assertFalse(left.isNegative() || left.isZero() || left.compareTo(Duration.ofSeconds(10)) > 0);
  }

  @Test
  void refusesAnAttemptBelowOne() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            fixture
                .guard()
                .<Authorization>effect(
                    TestGateway.KEY, 0, Locale.ROOT, (g, c) -> null, v -> Optional.empty()));
  }

  @Test
  void anInvalidRequestIsRejectedForGood() {
    fixture.gateway.authorizing =
        context -> {
          throw new PluginException(PluginException.Kind.INVALID_REQUEST, "no such country");
        };

    assertEquals(
        Outcome.rejected(RejectionKind.INVALID_REQUEST, "invalid-request", "no such country"),
        fixture.authorize());
  }

  @Test
  void anUnavailableProviderWasCertainlyNotReached() {
    fixture.gateway.authorizing =
        context -> {
          throw new PluginException(PluginException.Kind.UNAVAILABLE, "refused");
        };

    assertEquals(Outcome.notApplied(FailureKind.CONNECTION, "refused"), fixture.authorize());
  }

  @Test
  void aMisconfiguredPluginCertainlyDidNothing() {
    fixture.gateway.authorizing =
        context -> {
          throw PluginException.misconfigured("api-key", "is refused");
        };

    assertEquals(
        Outcome.notApplied(
            FailureKind.PLUGIN_FAILURE, "misconfigured: setting 'api-key': is refused"),
        fixture.authorize());
  }

  static Stream<Throwable> everythingElse() {
    return Stream.of(
        new IllegalStateException("token 4711"),
        new NullPointerException(),
        new IOException("sneaked out"),
        new InterruptedException(),
        new AssertionError("4711"),
        new StackOverflowError(),
        new OutOfMemoryError("4711"),
        new InternalError("4711"),
        new Throwable("4711"),
        new HostileException());
  }

  @ParameterizedTest
  @MethodSource("everythingElse")
  void anythingElseThatIsThrownLeavesTheEffectUnknown(Throwable thrown) {
    fixture.gateway.authorizing = context -> sneak(thrown);

    Outcome.Unknown<Authorization> unknown = GuardFixture.unknown(fixture.authorize());

    assertEquals(TestGateway.KEY, unknown.key());
    assertEquals(FailureKind.PLUGIN_FAILURE, unknown.kind());
    assertTrue(unknown.diagnostic().contains(thrown.getClass().getName()));
    assertFalse(unknown.diagnostic().contains("4711"), "a message may hold secrets");
    fixture.gateway.authorizing = context -> TestGateway.taken();
    assertInstanceOf(Outcome.Done.class, fixture.authorize());
  }

  @Test
  void aRealStackOverflowIsContained() {
    fixture.gateway.authorizing = context -> fixture.gateway.authorizing.apply(context);

    GuardFixture.unknown(fixture.authorize());
  }

  @Test
  void nullIsUnknown() {
    fixture.gateway.authorizing = context -> null;

    assertEquals(
        Outcome.unknown(TestGateway.KEY, FailureKind.PLUGIN_FAILURE, "the plugin answered null"),
        fixture.authorize());
  }

  @Test
  void anAnswerToAnotherRequestIsUnknown() {
    Outcome<Authorization> outcome =
        fixture.authorize(value -> Optional.of("BRL 10.00 instead of BRL 11.00"));

    assertEquals(
        Outcome.unknown(
            TestGateway.KEY, FailureKind.MALFORMED_RESPONSE, "BRL 10.00 instead of BRL 11.00"),
        outcome);
    assertEquals(1, fixture.status().failures());
  }

  @Test
  void anAnswerThatCannotEvenBeComparedIsUnknown() {
    fixture.gateway.authorizing =
        context -> Outcome.done(new Authorization(null, true, Optional.empty()), REF);

    Outcome.Unknown<Authorization> unknown =
        GuardFixture.unknown(
            fixture.authorize(
                value ->
                    value.amount().equals(TestGateway.TEN)
                        ? Optional.empty()
                        : Optional.of("another amount")));

    assertEquals(FailureKind.MALFORMED_RESPONSE, unknown.kind());
  }

  static Stream<Outcome<Authorization>> malformed() {
    Authorization value = Authorization.taken(TestGateway.TEN);
    Instant now = GuardFixture.NOW;
    Optional<Instant> none = Optional.empty();
    return Stream.of(
        Outcome.done(null, REF),
        Outcome.done(value, null),
        Outcome.pending(null, PendingReason.PROCESSING, now),
        Outcome.pending(REF, null, now),
        Outcome.pending(REF, PendingReason.PROCESSING, null),
        Outcome.pending(REF, PendingReason.PROCESSING, Instant.MAX),
        Outcome.pending(REF, PendingReason.PROCESSING, Instant.MIN),
        new Outcome.Pending<>(REF, PendingReason.PROCESSING, now, null, Optional.empty()),
        new Outcome.Pending<>(
            REF, PendingReason.PROCESSING, now, Optional.of(Instant.MAX), Optional.empty()),
        new Outcome.Pending<>(REF, PendingReason.PROCESSING, now, none, null),
        new Outcome.Rejected<>(null, List.of(), Optional.empty()),
        new Outcome.Rejected<>(RejectionKind.DECLINED, List.of(), null),
        Outcome.notApplied(null, "why"),
        new Outcome.NotApplied<>(FailureKind.CONNECTION, null, "why"),
        Outcome.unknown(TestGateway.KEY, null, "why"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void anAnswerWithHolesIsUnknown(Outcome<Authorization> answer) {
    fixture.gateway.authorizing = context -> answer;

    Outcome.Unknown<Authorization> unknown = GuardFixture.unknown(fixture.authorize());

    assertEquals(FailureKind.MALFORMED_RESPONSE, unknown.kind());
    assertEquals(TestGateway.KEY, unknown.key());
  }

  static Stream<Outcome<Authorization>> sound() {
    return Stream.of(
        Outcome.pending(REF, PendingReason.HUMAN_REVIEW, GuardFixture.NOW),
        Outcome.rejected(RejectionKind.DECLINED, "51", "insufficient funds"),
        Outcome.notApplied(FailureKind.RATE_LIMITED, "slow down"),
        Outcome.unknown(TestGateway.KEY, FailureKind.TIMEOUT_AFTER_SEND, "read timed out"));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void everyOtherAnswerPassesAsItIs(Outcome<Authorization> answer) {
    fixture.gateway.authorizing = context -> answer;

    assertEquals(answer, fixture.authorize());
  }

  @Test
  void anUnknownOfAnotherKeyIsAboutThisKey() {
    fixture.gateway.authorizing =
        context -> Outcome.unknown(new OperationKey("x", "y"), FailureKind.PROVIDER_ERROR, "500");

    assertEquals(
        Outcome.unknown(TestGateway.KEY, FailureKind.PROVIDER_ERROR, "500"), fixture.authorize());
  }

  @Test
  void impossibleDelaysAndEndlessDiagnosticsAreCut() {
    fixture.gateway.authorizing =
        context ->
            new Outcome.NotApplied<>(
                FailureKind.PROVIDER_ERROR, Duration.ofSeconds(Long.MAX_VALUE), "a\nb".repeat(999));
    Outcome.NotApplied<Authorization> not = GuardFixture.notApplied(fixture.authorize());
    assertEquals(Duration.ofDays(30), not.retryAfter());
    assertEquals(500, not.diagnostic().length());
    assertFalse(not.diagnostic().contains("\n"));

    fixture.gateway.authorizing =
        context -> new Outcome.NotApplied<>(FailureKind.CONNECTION, Duration.ofDays(-1), null);
    assertEquals(Outcome.notApplied(FailureKind.CONNECTION, ""), fixture.authorize());
  }

  @Test
  void aFailureIsLoggedWithItsInstanceAndOperation() {
    IllegalStateException bug = new IllegalStateException();
    fixture.gateway.authorizing =
        context -> {
          throw bug;
        };

    LogRecord record = GuardFixture.logged(fixture::authorize).get(0);

    assertEquals("BAL-PLG009: payment 'card' failed in payment.authorize", record.getMessage());
    assertSame(bug, record.getThrown());
  }

  @Test
  void countsCallsAndFailures() {
    fixture.authorize();
    fixture.gateway.authorizing = context -> Outcome.rejected(RejectionKind.DECLINED, "51", "no");
    fixture.authorize();
    fixture.gateway.authorizing = context -> null;
    fixture.authorize();

    assertEquals(3, fixture.status().calls());
    assertEquals(1, fixture.status().failures());
  }

  @Test
  void findsItselfByKindAndName() {
    assertSame(PluginKind.PAYMENT, fixture.guard().kind());
    assertEquals("card", fixture.guard().name());
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable, R> R sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  /** Fails in whatever is asked of it. */
  private static final class HostileException extends RuntimeException {
    @Override
    public String getMessage() {
      throw new IllegalStateException("4711");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new AssertionError("4711");
    }

    @Override
    public String toString() {
      throw new IllegalStateException("4711");
    }
  }
}
