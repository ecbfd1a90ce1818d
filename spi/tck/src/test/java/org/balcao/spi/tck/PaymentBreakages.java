package org.balcao.spi.tck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.balcao.spi.FailureKind;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.payment.Authorization;
import org.balcao.spi.payment.AuthorizeRequest;
import org.balcao.spi.payment.Captures;
import org.balcao.spi.payment.Refunds;
import org.balcao.spi.payment.Representments;
import org.balcao.spi.payment.StoredInstruments;

/** Gateways that are broken in ways of their own. */
final class PaymentBreakages {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PaymentBreakages() {}

  static List<Breakage> all() {
    return List.of(
        Breakage.of(
            "aGatewayWithoutCapturesTakesTheMoney",
            "only reserves it",
            act -> {
              Object answer = act.proceed();
              return answer instanceof Outcome<?> outcome
                  ? outcome.map(
                      value ->
                          value instanceof Authorization a
                              ? Authorization.reserved(a.amount())
                              : value)
                  : answer;
            }),
        Breakage.of(
            "aDeclinedPaymentIsRejected",
            "says try later",
            act -> {
              Object answer = act.proceed();
              return answer instanceof Outcome.Rejected<?> r && r.kind() == RejectionKind.DECLINED
                  ? Outcome.notApplied(FailureKind.PROVIDER_ERROR, "declined")
                  : answer;
            }),
        Breakage.of("aBuyerWhoHasToActIsToldHow", "keeps the code", act -> silent(act)),
        greedy("aCaptureNeverExceedsTheAuthorisation", a -> a.compareTo(HUNDRED) > 0),
        greedy("capturesInPartsNeverExceedTheAuthorisation", a -> a.compareTo(HUNDRED) < 0),
        greedy("aCancelledAuthorisationCannotBeCaptured", a -> a.compareTo(HUNDRED) == 0),
        generous("aRefundNeverExceedsTheCapture", a -> a.compareTo(HUNDRED) > 0),
        generous("refundsInPartsNeverExceedTheCapture", a -> a.compareTo(HUNDRED) < 0),
        Breakage.of(
            "aStoredInstrumentCanBeCharged",
            "knows no token of its own",
            act ->
                !act.arguments().isEmpty()
                        && act.request() instanceof AuthorizeRequest r
                        && isOwn(r)
                        && isKept(act.proceed())
                    ? Outcome.rejected(RejectionKind.NOT_FOUND, "token", "no such token")
                    : act.proceed()),
        Breakage.of(
            "aForgottenInstrumentCannotBeCharged",
            "forgets nothing",
            act ->
                act.is("forget")
                    ? Outcome.done(new StoredInstruments.Forgotten(), new ProviderRef("forgotten"))
                    : act.proceed()),
        Breakage.of(
            "anUnknownDisputeCannotBeAnswered",
            "takes it all the same",
            act -> {
              Object answer = act.proceed();
              return answer instanceof Outcome.Rejected<?> r
                      && r.kind() == RejectionKind.NOT_FOUND
                      && act.request() instanceof Representments.RepresentmentRequest
                  ? Outcome.done(
                      new Representments.Representment(Optional.empty()), new ProviderRef("blind"))
                  : answer;
            }),
        Breakage.of(
            "creditTermsAreInOrder",
            "is due yesterday",
            act -> act.is("dueDate") ? ((LocalDate) act.request()).minusDays(1) : act.proceed()));
  }

  private static Breakage greedy(String check, Predicate<BigDecimal> amount) {
    return Breakage.of(
        check,
        "takes it all the same",
        act -> {
          Object answer = act.proceed();
          return isOverLimit(answer)
                  && act.request() instanceof Captures.CaptureRequest r
                  && amount.test(r.amount().amount())
              ? Outcome.done(new Captures.Capture(r.amount()), new ProviderRef("greedy"))
              : answer;
        });
  }

  private static Breakage generous(String check, Predicate<BigDecimal> amount) {
    return Breakage.of(
        check,
        "pays it all the same",
        act -> {
          Object answer = act.proceed();
          return isOverLimit(answer)
                  && act.request() instanceof Refunds.RefundRequest r
                  && amount.test(r.amount().amount())
              ? Outcome.done(new Refunds.Refund(r.amount()), new ProviderRef("generous"))
              : answer;
        });
  }

  private static boolean isOwn(AuthorizeRequest request) {
    return request.token().filter(token -> token.startsWith("instrument-")).isPresent();
  }

  private static boolean isKept(Object answer) {
    return answer instanceof Outcome.Done;
  }

  private static boolean isOverLimit(Object answer) {
    return answer instanceof Outcome.Rejected<?> r && r.kind() == RejectionKind.LIMIT_EXCEEDED;
  }

  private static Object silent(Act act) throws Exception {
    Object answer = act.proceed();
    return answer instanceof Outcome.Pending<?> p
        ? new Outcome.Pending<>(p.ref(), p.reason(), p.notBefore(), p.deadline(), Optional.empty())
        : answer;
  }
}
