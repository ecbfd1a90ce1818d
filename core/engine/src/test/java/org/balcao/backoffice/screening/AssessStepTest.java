package org.balcao.backoffice.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.balcao.spi.Address;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.PendingReason;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.fraud.FraudAssessment;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.fraud.ScreeningPoint;
import org.junit.jupiter.api.Test;

class AssessStepTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant UNTIL = NOW.plus(Duration.ofDays(3));
  private static final Money TEN = Money.of("10.00", "BRL");
  private static final CallContext CONTEXT =
      new CallContext(
          new OperationKey("fraud.assess", "1"), 1, NOW, Duration.ofSeconds(1), Locale.ROOT);

  @Test
  void aProviderSeesTheHistoryOfItsOwnWindowAndNoMore() {
    assertEquals(List.of("1 day", "29 days"), seen(Duration.ofDays(30)));
    assertEquals(List.of("1 day", "29 days", "300 days"), seen(Duration.ofSeconds(Long.MAX_VALUE)));
    assertEquals(List.of(), seen(Duration.ZERO));
  }

  @Test
  void aJudgementInTheMakingGetsABoundWhereTheProviderNamesNone() {
    Outcome<FraudAssessment> unbounded =
        Outcome.pending(new ProviderRef("1"), PendingReason.HUMAN_REVIEW, NOW);
    Outcome<FraudAssessment> bounded =
        new Outcome.Pending<>(
            new ProviderRef("1"),
            PendingReason.HUMAN_REVIEW,
            NOW,
            Optional.of(NOW.plusSeconds(60)),
            Optional.empty());

    assertEquals(Optional.of(UNTIL), deadline(step().call(new Fake(unbounded), CONTEXT)));
    assertEquals(
        Optional.of(NOW.plusSeconds(60)), deadline(step().call(new Fake(bounded), CONTEXT)));
    assertEquals(
        Optional.of(UNTIL),
        deadline(
            step()
                .effect(new Fake(unbounded))
                .orElseThrow()
                .lookup(CONTEXT.key(), Optional.empty(), CONTEXT)));
  }

  private static List<String> seen(Duration window) {
    Fake provider =
        new Fake(
            Outcome.done(
                FraudAssessment.of(FraudAssessment.Verdict.APPROVE, List.of()),
                new ProviderRef("1")));
    provider.window = window;
    step().call(provider, CONTEXT);
    return provider.cases.get(0).history().stream().map(PastOrder::orderNumber).toList();
  }

  private static Optional<Instant> deadline(Outcome<FraudAssessment> outcome) {
    return ((Outcome.Pending<FraudAssessment>) outcome).deadline();
  }

  private static AssessStep step() {
    Address home = Address.of("Ana", "Rua 1", "São Paulo", "SP", "01000-000", "BR");
    ScreenedOrder order =
        new ScreenedOrder(
            UUID.randomUUID(),
            "2026-1",
            "order",
            "1",
            NOW,
            TEN,
            new FraudCase.Buyer(
                Optional.empty(),
                "Ana",
                "ana@example.org",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            home,
            home,
            List.of(),
            "card",
            Optional.empty(),
            FraudCase.Origin.unknown(),
            Locale.ROOT);
    ScreeningCase judged = ScreeningCase.of(ScreeningPoint.PRE_AUTHORIZATION, "", order, NOW);
    Judgement judgement = Judgement.planned(UUID.randomUUID(), judged.key(), "rules", NOW);
    return new AssessStep(
        judgement,
        judged,
        List.of(past("1 day", 1), past("29 days", 29), past("300 days", 300)),
        Duration.ofMinutes(30),
        UNTIL,
        mock(Judging.class));
  }

  private static PastOrder past(String number, int days) {
    return new PastOrder(
        number,
        NOW.minus(Duration.ofDays(days)),
        TEN,
        "Ana",
        PastOrder.State.GOOD,
        List.of(PastOrder.Shared.EMAIL));
  }

  private static final class Fake implements FraudProvider {
    private final Outcome<FraudAssessment> answer;
    private final List<FraudCase> cases = new ArrayList<>();
    private Duration window = Duration.ZERO;

    private Fake(Outcome<FraudAssessment> answer) {
      this.answer = answer;
    }

    @Override
    public Outcome<FraudAssessment> assess(FraudCase fraudCase, CallContext context) {
      cases.add(fraudCase);
      return answer;
    }

    @Override
    public Duration historyWindow() {
      return window;
    }

    @Override
    public IdempotencyKind idempotency() {
      return IdempotencyKind.NATIVE_KEY;
    }

    @Override
    public Outcome<FraudAssessment> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return answer;
    }
  }
}
