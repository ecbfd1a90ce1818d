package org.balcao.spi.tck.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.balcao.spi.CallContext;
import org.balcao.spi.Money;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CheckResult.Evidence;
import org.balcao.spi.verification.CustomerData;
import org.balcao.spi.verification.CustomerDataVerifier;
import org.balcao.spi.verification.VerificationReport;
import org.balcao.spi.verification.VerificationRequest;

/** A verifier in memory. */
final class FakeCustomerDataVerifier extends FakePlugin
    implements CustomerDataVerifier, FakeEffect<VerificationReport> {
  private static final Currency REAL = Currency.getInstance("BRL");

  FakeCustomerDataVerifier(FakeDesk desk) {
    super(desk);
  }

  @Override
  public String operation() {
    return "verification";
  }

  @Override
  public Set<Check> checks() {
    return Set.of(
        Check.TAX_ID_FORMAT, Check.EMAIL_FORMAT, Check.PHONE_FORMAT, Check.ADDRESS_DELIVERABLE);
  }

  @Override
  public Outcome<VerificationReport> verify(VerificationRequest request, CallContext context) {
    CustomerData customer = request.customer();
    return perform(
        request,
        customer.email().map(email -> new FakePerson(customer.customerId(), email)),
        context,
        ref -> verified(request, context.now(), ref));
  }

  private Outcome<VerificationReport> verified(
      VerificationRequest request, Instant now, ProviderRef ref) {
    CustomerData customer = request.customer();
    Optional<Outcome<VerificationReport>> refusal =
        desk().refusal(Optional.empty(), Optional.of(customer.country()));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Evidence evidence = new Evidence("fake-rules", Optional.of(ref.id()), now);
    Map<Check, CheckResult> answers = new EnumMap<>(Check.class);
    judge(customer.taxId(), FakeTaxIds::isCpf, "check-digits", evidence)
        .ifPresent(result -> answers.put(Check.TAX_ID_FORMAT, result));
    judge(customer.email(), email -> email.contains("@"), "no-at", evidence)
        .ifPresent(result -> answers.put(Check.EMAIL_FORMAT, result));
    judge(customer.phone(), phone -> phone.startsWith("+"), "no-country", evidence)
        .ifPresent(result -> answers.put(Check.PHONE_FORMAT, result));
    customer
        .address()
        .ifPresent(
            address ->
                answers.put(
                    Check.ADDRESS_DELIVERABLE, new CheckResult.Inconclusive("no-map", evidence)));
    answers.keySet().retainAll(request.checks());
    VerificationReport report = VerificationReport.of(request.checks(), answers);
    return Outcome.done(
        new VerificationReport(
            report.results(),
            customer.address().filter(a -> answers.containsKey(Check.ADDRESS_DELIVERABLE)),
            Optional.of(Money.ofMinor(answers.size(), REAL)),
            Optional.of(now.plus(Duration.ofDays(30)))),
        ref);
  }

  private static Optional<CheckResult> judge(
      Optional<String> value, Predicate<String> rule, String code, Evidence evidence) {
    return value.map(
        given ->
            rule.test(given)
                ? new CheckResult.Confirmed(OptionalDouble.of(1), Optional.of(given), evidence)
                : new CheckResult.Contradicted(
                    code, OptionalDouble.of(1), Optional.empty(), evidence));
  }
}
