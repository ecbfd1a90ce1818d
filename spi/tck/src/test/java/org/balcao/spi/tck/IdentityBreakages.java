package org.balcao.spi.tck;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Logger;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.identity.Identity;
import org.balcao.spi.identity.SignInReturn;
import org.balcao.spi.identity.SignInStart;
import org.balcao.spi.tck.fake.FakeIdentityProviderFactory;

/** Identity providers that are broken in ways of their own. */
final class IdentityBreakages {
  private static final Logger LOG = Logger.getLogger("sabotage");

  private IdentityBreakages() {}

  static List<Breakage> all() {
    return List.of(
        Breakage.of(
            "whoSignsInIsKnown",
            "knows them for yesterday only",
            act ->
                act.is("complete")
                    ? act.proceedToOutcome().map(who -> stale((Identity) who))
                    : act.proceed()),
        Breakage.of(
            "theStateIsCarriedAndTheVerifierIsNot",
            "forgets the state",
            act ->
                act.is("begin")
                    ? act.proceedToOutcome().map(IdentityBreakages::bare)
                    : act.proceed()),
        refusals(
            "aReturnOfAnotherSignInIsRejected",
            "does not compare",
            r -> r.violations().stream().anyMatch(v -> v.code().equals("mismatch")),
            act -> Outcome.done(somebody(), somebody().subject())),
        refusals(
            "whoIsNotLetInIsDeclined",
            "says try later",
            r -> r.kind() == RejectionKind.DECLINED,
            act -> Outcome.notApplied(FailureKind.AUTHENTICATION, "not let in")),
        refusals(
            "nonsenseIsRejected",
            "does not know what to say",
            r -> r.violations().stream().anyMatch(v -> isNonsense(v.code())),
            act -> Outcome.notApplied(FailureKind.MALFORMED_RESPONSE, "nonsense")),
        Breakage.of(
            "rolesAreThoseOfTheSettings",
            "gives one more",
            act -> act.is("roles") && isStaff(act) ? Set.of("owner") : act.proceed()),
        Breakage.of(
            "aStrangerHasNoRole",
            "is kind to strangers",
            act -> act.is("roles") && !isStaff(act) ? Set.of("guest") : act.proceed()),
        Breakage.of(
            "whatProvesASignInAppearsNowhere", "writes down what came", act -> logged(act)));
  }

  private static Breakage refusals(
      String check, String how, Predicate<Outcome.Rejected<?>> which, Breakage.Spoiler instead) {
    return Breakage.of(
        check,
        how,
        act -> {
          Object answer = act.proceed();
          return act.is("complete")
                  && answer instanceof Outcome.Rejected<?> rejected
                  && which.test(rejected)
              ? instead.call(act)
              : answer;
        });
  }

  private static boolean isNonsense(String code) {
    return code.equals("unreadable") || code.equals("incomplete");
  }

  private static boolean isStaff(Act act) {
    return ((Identity) act.request()).groups().contains(FakeIdentityProviderFactory.GROUP);
  }

  private static Object bare(Object start) {
    return start instanceof SignInStart.Redirect
        ? new SignInStart.Redirect(URI.create("https://identity.example/authorize"))
        : start;
  }

  private static Object logged(Act act) throws Exception {
    if (act.is("complete")) {
      ((SignInReturn) act.request()).parameters().values().forEach(LOG::fine);
    }
    return act.proceed();
  }

  private static Identity stale(Identity i) {
    return new Identity(
        i.subject(),
        i.name(),
        i.email(),
        i.groups(),
        i.claims(),
        i.strength(),
        i.authenticatedAt().minus(Duration.ofDays(2)),
        i.authenticatedAt().minus(Duration.ofDays(1)),
        i.session());
  }

  private static Identity somebody() {
    return new Identity(
        new ProviderRef("somebody"),
        "Somebody",
        Optional.empty(),
        Set.of(),
        Map.of(),
        Optional.empty(),
        Instant.EPOCH,
        Instant.MAX,
        Optional.empty());
  }
}
