package org.balcao.spi.tck;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.balcao.spi.verification.Check;
import org.balcao.spi.verification.CheckResult;
import org.balcao.spi.verification.CheckResult.Evidence;
import org.balcao.spi.verification.CustomerDataVerifier;
import org.balcao.spi.verification.VerificationReport;
import org.balcao.spi.verification.VerificationRequest;

/** Verifiers that are broken in ways of their own. */
final class VerifierBreakages {
  private static final CheckResult YES =
      new CheckResult.Confirmed(
          OptionalDouble.empty(),
          Optional.empty(),
          new Evidence("sabotage", Optional.empty(), Instant.EPOCH));

  private VerifierBreakages() {}

  static List<Breakage> all() {
    return List.of(
        Breakage.of(
            "everyCheckIsAnswered",
            "forgets one",
            act -> act.is("verify") || act.isLookup() ? forgetful(act) : act.proceed()),
        Breakage.of(
            "checksOfOthersAreNotSupported",
            "says yes to all",
            act ->
                act.is("verify")
                    ? changed(act, (request, result) -> eager(act, result))
                    : act.proceed()),
        Breakage.of(
            "checksOfWhatIsAbsentAreNotSupported",
            "says yes to nothing",
            act ->
                act.is("verify")
                    ? changed(
                        act, (r, found) -> r.customer().email().isEmpty() ? trusting(found) : found)
                    : act.proceed()),
        Breakage.of(
            "aWrongTaxIdIsContradicted",
            "does not count",
            act ->
                act.is("verify")
                    ? changed(act, (r, found) -> r.checks().size() == 1 ? trusting(found) : found)
                    : act.proceed()));
  }

  private static Object forgetful(Act act) throws Exception {
    return act.proceedToOutcome()
        .map(
            value ->
                value instanceof VerificationReport report
                    ? with(report, without(report.results()))
                    : value);
  }

  private static Map<Check, CheckResult> without(Map<Check, CheckResult> found) {
    Map<Check, CheckResult> left = new HashMap<>(found);
    left.remove(Check.EMAIL_FORMAT);
    return left;
  }

  private static Map<Check, CheckResult> eager(Act act, Map<Check, CheckResult> found) {
    Map<Check, CheckResult> more = new HashMap<>(found);
    more.replaceAll(
        (check, result) ->
            ((CustomerDataVerifier) act.plugin()).checks().contains(check) ? result : YES);
    return more;
  }

  private static Map<Check, CheckResult> trusting(Map<Check, CheckResult> found) {
    Map<Check, CheckResult> more = new HashMap<>(found);
    more.replaceAll((check, result) -> YES);
    return more;
  }

  private static Object changed(
      Act act,
      BiFunction<VerificationRequest, Map<Check, CheckResult>, Map<Check, CheckResult>> change)
      throws Exception {
    VerificationRequest request = (VerificationRequest) act.request();
    return act.proceedToOutcome()
        .map(
            value -> {
              VerificationReport report = (VerificationReport) value;
              return with(report, change.apply(request, report.results()));
            });
  }

  private static VerificationReport with(
      VerificationReport report, Map<Check, CheckResult> results) {
    return new VerificationReport(results, report.address(), report.cost(), report.validUntil());
  }
}
