package org.balcao.testkit.script;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.balcao.kernel.plugin.PluginKind;
import org.balcao.spi.CallContext;
import org.balcao.spi.IdempotencyKind;
import org.balcao.spi.Money;
import org.balcao.spi.OperationKey;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CheckResult.Evidence;
import org.balcao.spi.verification.CustomerDataVerifier;
import org.balcao.spi.verification.VerificationReport;
import org.balcao.spi.verification.VerificationRequest;

/**
 * A verifier for tests: it confirms all that it checks and bills nothing, unless it is told
 * otherwise or its script says otherwise. Its main operation is {@link Call#VERIFY}.
 */
public final class ScriptedVerifier extends ScriptedProvider<ScriptedVerifier>
    implements CustomerDataVerifier {
  private final Set<Check> checks;
  private final Map<Check, Function<Evidence, CheckResult>> results = new ConcurrentHashMap<>();
  private volatile Optional<Money> bill = Optional.empty();
  private volatile Function<Instant, Optional<Instant>> validity = now -> Optional.empty();

  /** A verifier that makes these checks. */
  public ScriptedVerifier(Check first, Check... more) {
    super(PluginKind.VERIFIER, Call.VERIFY, Set.of(Call.VERIFY, Call.LOOKUP));
    Map<Check, Boolean> made = new EnumMap<>(Check.class);
    made.put(first, true);
    for (Check check : more) {
      made.put(check, true);
    }
    this.checks = Set.copyOf(made.keySet());
  }

  @Override
  ScriptedVerifier self() {
    return this;
  }

  /** What it answers to a check from now on, by its evidence. */
  public ScriptedVerifier says(Check check, Function<Evidence, CheckResult> result) {
    results.put(check, result);
    return this;
  }

  /** Contradicts a check from now on. */
  public ScriptedVerifier contradicts(Check check, String code) {
    return says(
        check,
        evidence ->
            new CheckResult.Contradicted(code, OptionalDouble.empty(), Optional.empty(), evidence));
  }

  /** Cannot tell a check from now on. */
  public ScriptedVerifier cannotTell(Check check, String why) {
    return says(check, evidence -> new CheckResult.Inconclusive(why, evidence));
  }

  /** What it bills for each question from now on. */
  public ScriptedVerifier bills(Money cost) {
    bill = Optional.of(cost);
    return this;
  }

  /** How long its answers hold from now on. */
  public ScriptedVerifier holdsFor(Duration time) {
    validity = now -> Optional.of(now.plus(time));
    return this;
  }

  /** Until when its answers hold from now on, be it absurd. */
  public ScriptedVerifier holdsUntil(Instant moment) {
    validity = now -> Optional.of(moment);
    return this;
  }

  /** The questions that it really answered, oldest first. */
  public List<VerificationRequest> asked() {
    return requests(Call.VERIFY, VerificationRequest.class);
  }

  @Override
  public Set<Check> checks() {
    return checks;
  }

  @Override
  public IdempotencyKind idempotency() {
    return declared();
  }

  @Override
  public Outcome<VerificationReport> verify(VerificationRequest request, CallContext context) {
    Map<Check, CheckResult> answers = new EnumMap<>(Check.class);
    Evidence evidence = new Evidence("scripted", Optional.of("consultation"), context.now());
    for (Check check : request.checks()) {
      if (checks.contains(check)) {
        answers.put(
            check, results.getOrDefault(check, ScriptedVerifier::confirmed).apply(evidence));
      }
    }
    return effect(
        Call.VERIFY,
        context,
        Deed.of(request, report(request.checks(), answers, context.now()), this::another));
  }

  private static CheckResult confirmed(Evidence evidence) {
    return new CheckResult.Confirmed(OptionalDouble.empty(), Optional.empty(), evidence);
  }

  private VerificationReport report(
      Set<Check> asked, Map<Check, CheckResult> answers, Instant now) {
    return new VerificationReport(
        VerificationReport.of(asked, answers).results(),
        Optional.empty(),
        bill,
        validity.apply(now));
  }

  /** An answer to what was not asked. */
  private VerificationReport another(VerificationReport given) {
    Map<Check, CheckResult> answers = new EnumMap<>(Check.class);
    for (Check check : Check.values()) {
      if (!given.results().containsKey(check)) {
        answers.put(check, new CheckResult.NotSupported());
      }
    }
    return new VerificationReport(answers, Optional.empty(), given.cost(), Optional.empty());
  }

  @Override
  public Outcome<VerificationReport> lookup(
      OperationKey key, Optional<ProviderRef> ref, CallContext context) {
    return lookUp(key, ref, context);
  }
}
