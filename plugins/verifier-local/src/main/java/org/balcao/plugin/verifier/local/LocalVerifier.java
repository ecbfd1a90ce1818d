package org.balcao.plugin.verifier.local;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.CallContext;
import org.balcao.spi.FailureKind;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CustomerDataVerifier;
import org.balcao.spi.verification.VerificationReport;
import org.balcao.spi.verification.VerificationRequest;

/** Verifies by rules. Pure: the answers follow from what the customer says and the settings. */
final class LocalVerifier implements CustomerDataVerifier {
  private final RuleBook book;

  LocalVerifier(RuleBook book) {
    this.book = book;
  }

  @Override
  public IdempotencyKind idempotency() {
    return IdempotencyKind.CLIENT_ASSIGNED_ID;
  }

  @Override
  public Set<Check> checks() {
    return Set.copyOf(book.rules().keySet());
  }

  @Override
  public Outcome<VerificationReport> verify(VerificationRequest request, CallContext context) {
    Answers answers = new Answers(context.now());
    Map<Check, CheckResult> results = new EnumMap<>(Check.class);
    for (Check check : request.checks()) {
      Rule rule = book.rules().get(check);
      if (rule != null) {
        rule.judge(request.customer(), answers).ifPresent(result -> results.put(check, result));
      }
    }
    return Outcome.done(
        VerificationReport.of(request.checks(), results),
        new ProviderRef("local-" + context.key().value()));
  }

  /** Finds nothing, which is the plain truth: asking again has no effect and gives the same. */
  @Override
  public Outcome<VerificationReport> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return Outcome.notApplied(
        FailureKind.NOT_FOUND, "answers by rules are kept nowhere; ask for them again");
  }
}
