package org.balcao.spi.tck;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.RejectionKind;
import org.balcao.spi.supplier.Acknowledgement;
import org.balcao.spi.supplier.Acknowledgement.LineAnswer;
import org.balcao.spi.supplier.Availability.Available;
import org.balcao.spi.supplier.PurchaseCancellations;
import org.balcao.spi.supplier.PurchaseOrder;

/** Suppliers that are broken in ways of their own. */
final class SupplierBreakages {
  private static final ProviderRef REF = new ProviderRef("sabotage");

  private SupplierBreakages() {}

  static List<Breakage> all() {
    return List.of(
        answers(
            "theAnswerNamesItsOrder",
            "answers by its own number",
            "",
            a -> new Acknowledgement("S-1", a.revision(), a.supplierNumber(), a.lines())),
        answers(
            "everyPieceIsAnswered",
            "forgets one",
            "",
            a -> new Acknowledgement(a.number(), a.revision(), a.supplierNumber(), fewer(a))),
        answers(
            "aChangeIsAnsweredByItsRevision",
            "answers the first again",
            "changes",
            a -> new Acknowledgement(a.number(), 1, a.supplierNumber(), a.lines())),
        Breakage.of(
            "anUnknownArticleIsNotPromised",
            "promises everything",
            act ->
                act.is("place") && isNotFound(act.proceed())
                    ? promised((PurchaseOrder) act.request())
                    : act.proceed()),
        Breakage.of(
            "anUnknownOrderCannotBeCancelled",
            "says that it is gone",
            act ->
                act.is("cancel") && isNotFound(act.proceed())
                    ? Outcome.done(new PurchaseCancellations.Cancelled(), REF)
                    : act.proceed()),
        Breakage.of(
            "onlyArticlesThatWereAskedForAreTold",
            "tells of another one too",
            act -> act.is("of") ? act.proceedToOutcome().map(told -> more(told)) : act.proceed()));
  }

  private static Breakage answers(
      String check, String how, String facet, UnaryOperator<Acknowledgement> change) {
    return Breakage.of(
        check,
        how,
        act ->
            act.facet().equals(facet) && (act.isEffect() || act.isLookup())
                ? act.proceedToOutcome()
                    .map(value -> value instanceof Acknowledgement a ? change.apply(a) : value)
                : act.proceed());
  }

  private static List<LineAnswer> fewer(Acknowledgement answer) {
    return answer.lines().stream()
        .map(line -> LineAnswer.accepted(line.lineId(), Math.max(1, line.quantity() - 1)))
        .toList();
  }

  private static Object promised(PurchaseOrder order) {
    return Outcome.done(
        new Acknowledgement(
            order.number(),
            order.revision(),
            Optional.empty(),
            order.lines().stream()
                .map(line -> LineAnswer.accepted(line.id(), line.quantity()))
                .toList()),
        REF);
  }

  private static List<Object> more(Object told) {
    List<Object> more = new ArrayList<>((List<?>) told);
    more.add(new Available("S-0000", 1, Optional.empty(), Instant.EPOCH));
    return more;
  }

  private static boolean isNotFound(Object answer) {
    return answer instanceof Outcome.Rejected<?> r && r.kind() == RejectionKind.NOT_FOUND;
  }
}
