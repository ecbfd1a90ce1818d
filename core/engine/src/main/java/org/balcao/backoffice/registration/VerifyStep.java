package org.balcao.backoffice.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.kernel.process.ProviderStep;
import org.balcao.kernel.process.Settlement;
import org.balcao.spi.CallContext;
import org.balcao.spi.Effect;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.verification.CustomerDataVerifier;
import org.balcao.spi.verification.VerificationReport;
import org.balcao.spi.verification.VerificationRequest;
import org.balcao.spi.verification.VerificationRequest.LegalBasis;

/**
 * Puts one question to one verifier.
 *
 * @param facts what the customer says now
 * @param reviewUntil how long an answer may be in the making where the verifier names no deadline
 */
record VerifyStep(
    Question question,
    Facts facts,
    LegalBasis basis,
    Duration patience,
    Instant reviewUntil,
    Answering answering)
    implements ProviderStep<CustomerDataVerifier, VerificationReport> {
  static final String OPERATION = "registration.verify";

  /** The code of a question that the customer's own change has made needless. */
  static final String OUTDATED = "outdated";

  @Override
  public String operation() {
    return OPERATION;
  }

  @Override
  public String subject() {
    return question.subject();
  }

  @Override
  public PluginKind<CustomerDataVerifier> kind() {
    return PluginKind.VERIFIER;
  }

  @Override
  public String plugin() {
    return question.verifier();
  }

  @Override
  public Locale locale() {
    return facts.customer().locale();
  }

  @Override
  public Optional<? extends Effect<VerificationReport>> effect(CustomerDataVerifier verifier) {
    return Optional.of(new Bounded(verifier));
  }

  /** A key stands for one request: what changed since is another question. */
  @Override
  public Outcome<VerificationReport> call(CustomerDataVerifier verifier, CallContext context) {
    return facts.digest(question.checks()).equals(question.facts())
        ? bounded(
            verifier.verify(
                new VerificationRequest(facts.data(question.checks()), question.checks(), basis),
                context))
        : Outcome.rejected(
            RejectionKind.EXPIRED, OUTDATED, "the customer changed before it was asked");
  }

  private Outcome<VerificationReport> bounded(Outcome<VerificationReport> outcome) {
    return outcome instanceof Outcome.Pending<VerificationReport> p && p.deadline().isEmpty()
        ? new Outcome.Pending<>(
            p.ref(), p.reason(), p.notBefore(), Optional.of(reviewUntil), p.action())
        : outcome;
  }

  @Override
  public Optional<String> mismatch(VerificationReport report) {
    return report.results().keySet().equals(question.checks())
        ? Optional.empty()
        : Optional.of("asked for " + question.checks() + ", answered " + report.results().keySet());
  }

  @Override
  public void pending(Session session, Outcome.Pending<VerificationReport> pending) {
    answering.waiting(session, question, pending.notBefore());
  }

  @Override
  public void settled(Session session, Settlement<VerificationReport> settlement) {
    settlement.fold(
        done -> {
          answering.answered(session, question, done.value());
          return Boolean.TRUE;
        },
        rejected -> {
          answering.refused(
              session,
              question,
              rejected.reason(),
              rejected.violations().stream().anyMatch(v -> v.code().equals(OUTDATED)));
          return Boolean.TRUE;
        },
        gaveUp -> {
          answering.failed(session, question, gaveUp.reason(), gaveUp.certain());
          return Boolean.TRUE;
        });
  }

  /** The verifier, with a bound to every answer in the making. */
  private final class Bounded implements Effect<VerificationReport> {
    private final CustomerDataVerifier verifier;

    private Bounded(CustomerDataVerifier verifier) {
      this.verifier = verifier;
    }

    @Override
    public IdempotencyKind idempotency() {
      return verifier.idempotency();
    }

    @Override
    public Outcome<VerificationReport> lookup(
        OperationKey key, Optional<ProviderRef> ref, CallContext context) {
      return bounded(verifier.lookup(key, ref, context));
    }
  }
}
