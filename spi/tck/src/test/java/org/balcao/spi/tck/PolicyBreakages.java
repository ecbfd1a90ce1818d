package org.balcao.spi.tck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.policy.ContactPolicy;
import org.balcao.spi.policy.EscalationPolicy;
import org.balcao.spi.policy.FraudCombination;
import org.balcao.spi.policy.PackingPolicy;
import org.balcao.spi.policy.PromotionBenefit;
import org.balcao.spi.policy.PromotionCondition;
import org.balcao.spi.policy.RefundPolicy;
import org.balcao.spi.policy.ReorderPolicy;
import org.balcao.spi.policy.RetentionPolicy;
import org.balcao.spi.policy.StockAllocation;

/** Policies whose answers make no sense. */
@SuppressWarnings("unchecked") // lists of what the policy answers
final class PolicyBreakages {
  private PolicyBreakages() {}

  static List<Breakage> pricePolicy() {
    return List.of(
        Breakage.of(
            "everyLineHasAPrice",
            "forgets the last line",
            act ->
                act.isRule() && act.proceed() instanceof List<?> answer
                    ? withoutLast((List<Object>) answer)
                    : act.proceed()));
  }

  static List<Breakage> promotionCondition() {
    return List.of(
        Breakage.of(
            "onlyLinesOfTheCartMatch",
            "matches what is not there",
            act ->
                act.isRule() && act.proceed() instanceof PromotionCondition.Match answer
                    ? answer.applies() ? PromotionCondition.Match.to(Set.of("not-there")) : answer
                    : act.proceed()));
  }

  static List<Breakage> promotionBenefit() {
    return List.of(
        Breakage.of(
            "aBenefitNeverExceedsThePrice",
            "takes a hundred times as much off",
            act ->
                act.isRule() && act.proceed() instanceof List<?> answer
                    ? ((List<PromotionBenefit.Adjustment>) answer)
                        .stream()
                            .map(
                                a ->
                                    new PromotionBenefit.Adjustment(
                                        a.lineId(), a.amount().times(100)))
                            .toList()
                    : act.proceed()));
  }

  static List<Breakage> stockAllocation() {
    return List.of(
        Breakage.of(
            "whatIsTakenIsThereAndWhatIsWanted",
            "takes the first twice",
            act ->
                act.isRule() && act.proceed() instanceof StockAllocation.Allocation answer
                    ? new StockAllocation.Allocation(firstTwice(answer.taken()), answer.shortfall())
                    : act.proceed()));
  }

  static List<Breakage> packingPolicy() {
    return List.of(
        Breakage.of(
            "everyPieceIsPackedOnce",
            "leaves nothing over where something is",
            act ->
                act.isRule() && act.proceed() instanceof PackingPolicy.Packing answer
                    ? new PackingPolicy.Packing(answer.parcels(), List.of())
                    : act.proceed()),
        Breakage.of(
            "noParcelIsTooHeavy",
            "takes the big ones for small",
            act ->
                act.isRule() && act.proceed() instanceof PackingPolicy.Packing answer
                    ? crammed(answer)
                    : act.proceed()),
        Breakage.of(
            "placedPiecesLieInsideAndApart",
            "lets them stick out",
            act ->
                act.isRule() && act.proceed() instanceof PackingPolicy.Packing answer
                    ? sticking(answer)
                    : act.proceed()));
  }

  static List<Breakage> carrierChoice() {
    return List.of(
        Breakage.of(
            "onlyOffersAreChosen",
            "takes one twice",
            act ->
                act.isRule() && act.proceed() instanceof List<?> answer
                    ? firstTwice((List<Object>) answer)
                    : act.proceed()));
  }

  static List<Breakage> fraudCombination() {
    return List.of(
        Breakage.of(
            "whatAllDeclineIsNotApproved",
            "approves everything",
            act ->
                act.isRule() && act.proceed() instanceof FraudCombination.Decision answer
                    ? new FraudCombination.Decision(
                        FraudCombination.Course.APPROVE, answer.reason())
                    : act.proceed()));
  }

  static List<Breakage> orderNumbering() {
    return List.of(
        Breakage.of(
            "aNumberCanBeReadAndSaid",
            "adds a sign that nobody can type",
            act ->
                act.isRule() && act.proceed() instanceof String answer
                    ? answer + "\u2603"
                    : act.proceed()),
        Breakage.of(
            "noNumberComesTwice",
            "forgets the sequence",
            act ->
                act.isRule() && act.proceed() instanceof String answer ? "ORDER" : act.proceed()));
  }

  static List<Breakage> returnPolicy() {
    return List.of(
        Breakage.of(
            "everyLineIsJudged",
            "forgets the last line",
            act ->
                act.isRule() && act.proceed() instanceof List<?> answer
                    ? withoutLast((List<Object>) answer)
                    : act.proceed()));
  }

  static List<Breakage> refundPolicy() {
    return List.of(
        Breakage.of(
            "aRefundNeverExceedsWhatWasPaid",
            "pays the transport back twice",
            act ->
                act.isRule() && act.proceed() instanceof RefundPolicy.Refund answer
                    ? new RefundPolicy.Refund(
                        answer.goods(),
                        answer.shipping().times(2),
                        answer.fee(),
                        answer.method(),
                        answer.beforeReceipt(),
                        answer.reason())
                    : act.proceed()));
  }

  static List<Breakage> reorderPolicy() {
    return List.of(
        Breakage.of(
            "whatIsBoughtFitsTheSupplier",
            "buys one piece more",
            act ->
                act.isRule() && act.proceed() instanceof List<?> answer
                    ? ((List<ReorderPolicy.Proposal>) answer)
                        .stream()
                            .map(
                                p ->
                                    new ReorderPolicy.Proposal(
                                        p.sku(), p.quantity() + 1, p.reason()))
                            .toList()
                    : act.proceed()));
  }

  static List<Breakage> recoveryPolicy() {
    return List.of(
        Breakage.of(
            "stepsFollowTheSignal",
            "begins with the last",
            act ->
                act.isRule() && act.proceed() instanceof List<?> answer
                    ? reversed((List<Object>) answer)
                    : act.proceed()));
  }

  static List<Breakage> escalationPolicy() {
    return List.of(
        Breakage.of(
            "anAnswerIsDueAfterTheComplaint",
            "is late before it begins",
            act ->
                act.isRule() && act.proceed() instanceof EscalationPolicy.Escalation answer
                    ? new EscalationPolicy.Escalation(
                        answer.toOmbudsman(),
                        answer.answerBy().minus(Duration.ofDays(100)),
                        answer.reason())
                    : act.proceed()));
  }

  static List<Breakage> contactPolicy() {
    return List.of(
        Breakage.of(
            "laterLiesInTheFuture",
            "means yesterday",
            act ->
                act.isRule() && act.proceed() instanceof ContactPolicy.Answer answer
                    ? new ContactPolicy.Answer(
                        answer.verdict(),
                        answer.notBefore().map(at -> at.minus(Duration.ofDays(2))),
                        answer.reason())
                    : act.proceed()),
        Breakage.of(
            "theBlockedAreLeftInPeace",
            "sends all the same",
            act ->
                act.isRule() && act.proceed() instanceof ContactPolicy.Answer answer
                    ? answer.verdict() == ContactPolicy.Verdict.REFUSED
                        ? new ContactPolicy.Answer(
                            ContactPolicy.Verdict.ALLOWED, Optional.empty(), answer.reason())
                        : answer
                    : act.proceed()));
  }

  static List<Breakage> retentionPolicy() {
    return List.of(
        Breakage.of(
            "askingForErasureNeverKeepsLonger",
            "punishes the question",
            act ->
                act.isRule() && act.proceed() instanceof RetentionPolicy.Retention answer
                    ? ((RetentionPolicy.Datum) act.request()).erasureAsked()
                        ? new RetentionPolicy.Retention(
                            answer.keepUntil().plusYears(100), answer.rule())
                        : answer
                    : act.proceed()));
  }

  static List<Breakage> orderAnalysis() {
    return List.of(
        Breakage.of(
            "eachFindingIsToldOnce",
            "repeats itself",
            act ->
                act.isRule() && act.proceed() instanceof List<?> answer
                    ? firstTwice((List<Object>) answer)
                    : act.proceed()));
  }

  /** All that is placed in big boxes is said to be in the small one, without a place. */
  private static PackingPolicy.Packing crammed(PackingPolicy.Packing packing) {
    return new PackingPolicy.Packing(
        packing.parcels().stream()
            .map(
                parcel ->
                    new PackingPolicy.PackedBox(
                        "S",
                        parcel.pieces().stream()
                            .map(p -> new PackingPolicy.Placement(p.pieceId(), Optional.empty()))
                            .toList()))
            .toList(),
        packing.leftOver());
  }

  private static PackingPolicy.Packing sticking(PackingPolicy.Packing packing) {
    return new PackingPolicy.Packing(
        packing.parcels().stream()
            .map(
                parcel ->
                    new PackingPolicy.PackedBox(
                        parcel.boxCode(),
                        parcel.pieces().stream()
                            .map(
                                p ->
                                    new PackingPolicy.Placement(
                                        p.pieceId(),
                                        p.corner()
                                            .map(
                                                c ->
                                                    new PackingPolicy.Corner(
                                                        10_000, c.y(), c.z(), c.turned()))))
                            .toList()))
            .toList(),
        packing.leftOver());
  }

  private static <T> List<T> withoutLast(List<T> list) {
    return list.isEmpty() ? list : List.copyOf(list.subList(0, list.size() - 1));
  }

  private static <T> List<T> firstTwice(List<T> list) {
    List<T> longer = new ArrayList<>(list);
    if (!list.isEmpty()) {
      longer.add(list.get(0));
    }
    return List.copyOf(longer);
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> turned = new ArrayList<>(list);
    Collections.reverse(turned);
    return List.copyOf(turned);
  }
}
