package org.balcao.spi.tck;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balcao.spi.Money;
import org.balcao.spi.policy.RefundPolicy.Line;
import org.balcao.spi.policy.RefundPolicy.Refund;
import org.balcao.spi.policy.RefundPolicy.Request;

/** Goods that came back. */
final class RefundPolicyCases {
  static final List<Request> ALL = Dice.inputs(sample(), RefundPolicyCases::thrown);

  private RefundPolicyCases() {}

  private static Request sample() {
    Currency currency = Currency.getInstance("BRL");
    return new Request(
        List.of(
            new Line(
                "1", "CUP", 1, Money.ofMinor(1990, currency), Optional.of("A"), "CHANGED_MIND"),
            new Line("2", "PLATE", 2, Money.ofMinor(500, currency), Optional.empty(), "DAMAGED")),
        Money.ofMinor(1500, currency),
        true,
        true);
  }

  private static Request thrown(Dice dice) {
    Currency currency = dice.currency();
    return new Request(
        dice.list(
            1,
            5,
            i ->
                new Line(
                    "l" + i,
                    "SKU-" + dice.below(5),
                    dice.between(1, 9),
                    dice.money(500_000, currency),
                    dice.oneIn(3) ? Optional.empty() : Optional.of(dice.of(List.of("A", "B", "C"))),
                    dice.of(List.of("CHANGED_MIND", "DAMAGED", "CONTRACT_UNKNOWN")))),
        dice.money(3_000, currency),
        dice.oneIn(2),
        dice.oneIn(2));
  }

  /** The same with the lines in another order. */
  static Request turned(Request request) {
    return new Request(
        Inputs.reversed(request.lines()),
        request.shippingPaid(),
        request.wholeOrder(),
        request.withdrawal());
  }

  static List<Money> amounts(Refund refund) {
    return Stream.concat(
            refund.goods().values().stream(), Stream.of(refund.shipping(), refund.fee()))
        .toList();
  }

  /** Whether one is more than the other; amounts of other currencies are not compared. */
  static boolean exceeds(Money one, Money other) {
    return one.currency().equals(other.currency()) && one.compareTo(other) > 0;
  }
}
