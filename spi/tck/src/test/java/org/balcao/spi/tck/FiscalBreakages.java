package org.balcao.spi.tck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.balcao.spi.FileContent;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.fiscal.FiscalDocument;
import org.balcao.spi.fiscal.FiscalModel;
import org.balcao.spi.fiscal.FiscalNumber;
import org.balcao.spi.fiscal.FiscalState;
import org.balcao.spi.fiscal.NumberVoidings;
import org.balcao.spi.fiscal.Renditions;

/** Issuers that are broken in ways of their own. */
final class FiscalBreakages {
  private static final ProviderRef REF = new ProviderRef("sabotage");

  private FiscalBreakages() {}

  static List<Breakage> all() {
    return List.of(
        documents(
            "theDocumentIsTheOneAskedFor",
            "makes receipts of invoices",
            d ->
                new FiscalDocument(
                    FiscalModel.CONSUMER_RECEIPT, d.number(), d.accessKey(), d.total(), d.state())),
        documents(
            "noNumberIsGivenTwice",
            "gives one number to all",
            d ->
                new FiscalDocument(
                    d.model(),
                    Optional.of(new FiscalNumber("1", 7)),
                    d.accessKey(),
                    d.total(),
                    d.state())),
        Breakage.of(
            "aDeniedDocumentUsesItsNumberUp",
            "says that it was refused",
            act -> act.is("issue") ? refused(act.proceedToOutcome()) : act.proceed()),
        documents("aCancelledDocumentIsSeenAsThat", "sees it as valid", FiscalBreakages::revived),
        Breakage.of(
            "everyFormCanBeHad",
            "prints nothing",
            act ->
                isForm(act, Renditions.Form.PRINT)
                    ? Outcome.done(new FileContent("text/plain", new byte[0]), REF)
                    : act.proceed()),
        Breakage.of(
            "aUsedNumberCannotBeGivenUp",
            "gives it up",
            act -> act.is("voidNumbers") ? givenUp(act.proceedToOutcome()) : act.proceed()));
  }

  private static Breakage documents(
      String check, String how, UnaryOperator<FiscalDocument> change) {
    return Breakage.of(
        check,
        how,
        act ->
            act.is("issue") || act.isLookup()
                ? act.proceedToOutcome()
                    .map(value -> value instanceof FiscalDocument d ? change.apply(d) : value)
                : act.proceed());
  }

  private static FiscalDocument revived(FiscalDocument document) {
    return document.state() instanceof FiscalState.Cancelled
        ? document.with(new FiscalState.Authorized("again", Instant.EPOCH))
        : document;
  }

  private static Outcome<?> refused(Outcome<?> answer) {
    boolean denied =
        answer instanceof Outcome.Done<?> done
            && done.value() instanceof FiscalDocument document
            && document.state() instanceof FiscalState.Denied;
    return denied ? Outcome.rejected(RejectionKind.DECLINED, "302", "refused") : answer;
  }

  private static boolean isForm(Act act, Renditions.Form form) {
    return act.is("render") && act.arguments().get(1) == form;
  }

  private static Outcome<?> givenUp(Outcome<?> answer) {
    return answer instanceof Outcome.Rejected<?> r
            && r.violations().stream().anyMatch(violation -> violation.code().equals("used"))
        ? Outcome.done(new NumberVoidings.Voided("0", Instant.EPOCH), REF)
        : answer;
  }
}
