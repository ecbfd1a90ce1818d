package org.balcao.spi.tck;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.balcao.spi.Money;
import org.balcao.spi.Violation;
import org.balcao.spi.policy.RefundPolicy;
import org.balcao.spi.policy.RefundPolicy.Refund;
import org.balcao.spi.policy.ReturnPolicy.Answer;
import org.balcao.spi.policy.ReturnPolicy.Line;
import org.balcao.spi.policy.ReturnPolicy.Request;

/** Returns and refunds that make no sense. */
final class ReturnBreakages {
  private static final Currency DOLLAR = Currency.getInstance("USD");

  private ReturnBreakages() {}

  static List<Breakage> returns() {
    return Ruling.with(
        Ruling.<Request, List<Answer>>of(
            "everyLineIsJudged",
            "forgets the last line",
            (request, answers) -> Lists.withoutLast(answers)),
        Ruling.<Request, List<Answer>>of(
            "noDeadlineLiesBeforeTheDelivery",
            "is late before it begins",
            (request, answers) ->
                Lists.each(
                    answers,
                    a ->
                        new Answer(
                            a.lineId(),
                            a.violations(),
                            a.until().map(day -> day.minusDays(31)),
                            a.rule()))),
        Ruling.<Request, List<Answer>>of(
            "onlyWhatMayComeBackHasADeadline",
            "sets a day for what it refuses",
            (request, answers) ->
                Lists.each(
                    answers,
                    a ->
                        new Answer(
                            a.lineId(),
                            a.violations(),
                            Optional.of(LocalDate.of(2100, 1, 1)),
                            a.rule()))),
        Ruling.<Request, List<Answer>>of(
            "everyAnswerNamesItsRule",
            "knows no rule",
            (request, answers) ->
                Lists.each(answers, a -> new Answer(a.lineId(), a.violations(), a.until(), " "))),
        Ruling.<Request, List<Answer>>of(
            "oneObjectionDoesNotHideAnother", "says one thing only", ReturnBreakages::onlyOpened),
        Ruling.<Request, List<Answer>>of(
            "judgementsDoNotDependOnTheOrderOfLines",
            "is kind to the first",
            (request, answers) ->
                Lists.first(
                    answers, a -> new Answer(a.lineId(), List.of(), Optional.empty(), "kind"))));
  }

  private static List<Answer> onlyOpened(Request request, List<Answer> answers) {
    Map<String, Line> lines = Inputs.by(Line::id, request.lines());
    return Lists.each(
        answers,
        a ->
            lines.get(a.lineId()).opened()
                ? new Answer(
                    a.lineId(),
                    List.of(Violation.of("opened", "the seal is broken")),
                    Optional.empty(),
                    a.rule())
                : a);
  }

  static List<Breakage> refunds() {
    return Ruling.with(
        refund(
            "onlyWhatCameBackIsRefunded",
            "refunds what nobody sent",
            found -> {
              Map<String, Money> goods = new HashMap<>(found.goods());
              goods.put("not-there", found.shipping());
              return of(found, goods, found.shipping(), found.fee(), found.reason());
            }),
        refund(
            "noMoreIsPaidBackThanWasPaid",
            "pays the transport back twice",
            found ->
                of(found, found.goods(), found.shipping().times(2), found.fee(), found.reason())),
        refund(
            "noMoreIsKeptThanIsPaidBack",
            "keeps more than it gives",
            found ->
                of(
                    found,
                    found.goods(),
                    found.shipping(),
                    Money.ofMinor(1_000_000_000, found.fee().currency()),
                    found.reason())),
        refund(
            "noAmountOfARefundIsNegative",
            "gives what it keeps",
            found ->
                of(
                    found,
                    found.goods(),
                    found.shipping(),
                    Money.ofMinor(-1, found.fee().currency()),
                    found.reason())),
        refund(
            "aRefundIsInTheCurrencyThatWasPaid", "thinks in dollars", ReturnBreakages::inDollars),
        refund(
            "aRefundHasAReason",
            "pays without a word",
            found -> of(found, found.goods(), found.shipping(), found.fee(), "")),
        Ruling.<RefundPolicy.Request, Refund>of(
            "aRefundDoesNotDependOnTheOrderOfLines",
            "refunds the first line only",
            (request, found) -> {
              Map<String, Money> goods = new HashMap<>(found.goods());
              goods.keySet().retainAll(List.of(request.lines().get(0).id()));
              return of(found, goods, found.shipping(), found.fee(), found.reason());
            }));
  }

  private static Breakage refund(String check, String how, UnaryOperator<Refund> spoiler) {
    return Ruling.<RefundPolicy.Request, Refund>of(
        check, how, (request, found) -> spoiler.apply(found));
  }

  private static Refund of(
      Refund real, Map<String, Money> goods, Money shipping, Money fee, String reason) {
    return new Refund(goods, shipping, fee, real.method(), real.beforeReceipt(), reason);
  }

  private static Refund inDollars(Refund found) {
    Map<String, Money> goods =
        found.goods().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> inDollars(e.getValue())));
    return of(found, goods, inDollars(found.shipping()), inDollars(found.fee()), found.reason());
  }

  private static Money inDollars(Money money) {
    return Money.ofMinor(money.minorUnits(), DOLLAR);
  }
}
