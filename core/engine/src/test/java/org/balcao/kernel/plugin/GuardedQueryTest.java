package org.balcao.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.payment.PaymentGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardedQueryTest {
  private final GuardFixture fixture = new GuardFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  private <R> Outcome<R> query(BiFunction<PaymentGateway, CallContext, Outcome<R>> call) {
    return fixture.guard().query("carrier.quote", Locale.ROOT, call, value -> Optional.empty());
  }

  static Stream<BiFunction<PaymentGateway, CallContext, Outcome<String>>> troubles() {
    return Stream.of(
        (gateway, context) -> null,
        (gateway, context) -> Outcome.done(null, new ProviderRef("r")),
        (gateway, context) -> {
          throw new IllegalStateException();
        },
        (gateway, context) -> {
          throw new StackOverflowError();
        },
        (gateway, context) -> {
          throw new NoClassDefFoundError();
        },
        (gateway, context) ->
            Outcome.unknown(context.key(), FailureKind.TIMEOUT_AFTER_SEND, "slow"));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void isNeverUnknown(BiFunction<PaymentGateway, CallContext, Outcome<String>> trouble) {
    GuardFixture.notApplied(query(trouble));
  }

  @Test
  void keepsTheKindOfWhatWouldBeUnknown() {
    assertEquals(
        Outcome.notApplied(FailureKind.TIMEOUT_AFTER_SEND, "slow"),
        query((g, c) -> Outcome.unknown(c.key(), FailureKind.TIMEOUT_AFTER_SEND, "slow")));
  }

  @Test
  void aWrongAnswerIsNotApplied() {
    Outcome<String> outcome =
        fixture
            .guard()
            .query(
                "tax.calculate",
                Locale.ROOT,
                (g, c) -> Outcome.done("two lines", new ProviderRef("r")),
                value -> Optional.of("three lines were asked for"));

    assertEquals(
        Outcome.notApplied(FailureKind.MALFORMED_RESPONSE, "three lines were asked for"), outcome);
  }

  @Test
  void carriesAKeyThatOnlyCorrelates() {
    List<CallContext> seen = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      query(
          (gateway, context) -> {
            seen.add(context);
            return Outcome.done("ok", new ProviderRef("r"));
          });
    }

    assertEquals("carrier.quote", seen.get(0).key().operation());
    assertEquals(1, seen.get(0).attempt());
    assertNotEquals(seen.get(0).key().value(), seen.get(1).key().value());
  }

  @Test
  void aListBelongsToTheStoreOnceAnswered() {
    List<String> own = new ArrayList<>(List.of("a"));

    List<String> answered =
        query((gateway, context) -> Outcome.done(own, new ProviderRef("r")))
            .toOptional()
            .orElseThrow();
    own.add("b");

    assertEquals(List.of("a"), answered);
    assertThrows(UnsupportedOperationException.class, () -> answered.add("c"));
  }

  @Test
  void aListThatFailsWhenReadFailsInsideTheGuard() {
    List<String> hostile =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            throw new IllegalStateException("not today");
          }

          @Override
          public int size() {
            return 1;
          }
        };

    Outcome.NotApplied<List<String>> not =
        GuardFixture.notApplied(
            query((gateway, context) -> Outcome.done(hostile, new ProviderRef("r"))));

    assertEquals(FailureKind.MALFORMED_RESPONSE, not.kind());
  }
}
