package org.balcao.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final OperationKey KEY = new OperationKey("payment.authorize", "k");
  private static final ProviderRef REF = new ProviderRef("r");
  private static final Instant NOW = Instant.parse("2025-01-01T00:00:00Z");

  private static final Map<String, Outcome<Integer>> ONE_OF_EACH =
      Map.of(
          "done", Outcome.done(7, REF),
          "pending",
              new Outcome.Pending<>(
                  REF,
                  PendingReason.CUSTOMER_ACTION,
                  NOW,
                  Optional.of(NOW.plusSeconds(60)),
                  Optional.of(new CustomerAction.Redirect(URI.create("https://example.org/")))),
          "rejected", Outcome.rejected(RejectionKind.DECLINED, "51", "insufficient funds"),
          "not applied",
              new Outcome.NotApplied<>(FailureKind.RATE_LIMITED, Duration.ofSeconds(3), "429"),
          "unknown", Outcome.unknown(KEY, FailureKind.TIMEOUT_AFTER_SEND, "read timed out"));

  @Test
  void foldCallsTheFunctionOfItsCase() {
    ONE_OF_EACH.forEach(
        (name, outcome) ->
            assertEquals(
                name,
                outcome.<String>fold(
                    done -> "done",
                    pending -> "pending",
                    rejected -> "rejected",
                    notApplied -> "not applied",
                    unknown -> "unknown")));
  }

  @Test
  void foldHandsTheCaseItselfOver() {
    ONE_OF_EACH
        .values()
        .forEach(
            outcome ->
                assertEquals(
                    outcome, outcome.<Object>fold(d -> d, p -> p, r -> r, n -> n, u -> u)));
  }

  @Test
  void mapChangesASuccessOnly() {
    assertEquals(Outcome.done("7", REF), ONE_OF_EACH.get("done").map(String::valueOf));
    ONE_OF_EACH.forEach(
        (name, outcome) -> {
          if (!name.equals("done")) {
            assertEquals(
                outcome,
                outcome.map(
                    value -> {
                      throw new AssertionError();
                    }));
          }
        });
  }

  @Test
  void onlyASuccessHasAValue() {
    ONE_OF_EACH.forEach(
        (name, outcome) ->
            assertEquals(
                name.equals("done") ? Optional.of(7) : Optional.empty(), outcome.toOptional()));
  }

  @Test
  void shortFormsLeaveTheRestToTheKernel() {
    assertEquals(
        new Outcome.Pending<>(
            REF, PendingReason.PROCESSING, NOW, Optional.empty(), Optional.empty()),
        Outcome.pending(REF, PendingReason.PROCESSING, NOW));
    assertEquals(
        new Outcome.NotApplied<>(FailureKind.CONNECTION, Duration.ZERO, "refused"),
        Outcome.notApplied(FailureKind.CONNECTION, "refused"));
    assertEquals(
        new Outcome.Rejected<>(
            RejectionKind.DECLINED, List.of(Violation.of("51", "no")), Optional.empty()),
        Outcome.rejected(RejectionKind.DECLINED, "51", "no"));
  }

  @Test
  void aRefusalKeepsItsReasons() {
    List<Violation> violations = new ArrayList<>(List.of(Violation.of("51", "no")));
    Outcome.Rejected<String> rejected =
        new Outcome.Rejected<>(RejectionKind.DECLINED, violations, Optional.empty());
    violations.clear();

    assertEquals(1, rejected.violations().size());
    assertThrows(UnsupportedOperationException.class, () -> rejected.violations().clear());
  }
}
