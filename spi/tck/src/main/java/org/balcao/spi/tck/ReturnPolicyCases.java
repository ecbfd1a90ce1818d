package org.balcao.spi.tck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balcao.spi.policy.ReturnPolicy.Line;
import org.balcao.spi.policy.ReturnPolicy.Request;

/** Goods that somebody wants to give back. */
final class ReturnPolicyCases {
  static final List<Request> ALL = Dice.inputs(sample(), ReturnPolicyCases::thrown);

  private ReturnPolicyCases() {}

  private static Request sample() {
    LocalDate on = LocalDate.of(2051, 3, 1);
    return new Request(
        on,
        "BR",
        true,
        List.of(
            new Line(
                "1",
                "CUP",
                Set.of("table"),
                1,
                Optional.of(on.minusDays(5)),
                "CHANGED_MIND",
                false),
            new Line(
                "2",
                "NOVEL",
                Set.of("books"),
                2,
                Optional.of(on.minusDays(60)),
                "CHANGED_MIND",
                false)));
  }

  private static Request thrown(Dice dice) {
    LocalDate on = dice.date();
    return new Request(
        on,
        dice.of(List.of("BR", "PT", "JP")),
        dice.oneIn(2),
        dice.list(1, 5, i -> line(dice, "l" + i, on)));
  }

  private static Line line(Dice dice, String id, LocalDate on) {
    return new Line(
        id,
        "SKU-" + dice.below(5),
        dice.someOf(Set.of("table", "books", "contract-unknown")),
        dice.between(1, 9),
        dice.oneIn(5) ? Optional.empty() : Optional.of(on.minusDays(dice.below(90))),
        dice.of(List.of("CHANGED_MIND", "DAMAGED", "CONTRACT_UNKNOWN")),
        dice.oneIn(3));
  }

  /** The same with the lines in another order. */
  static Request turned(Request request) {
    return with(request, Inputs.reversed(request.lines()));
  }

  /** The same, and all is opened. */
  static Request opened(Request request) {
    return with(
        request,
        request.lines().stream()
            .map(
                line ->
                    new Line(
                        line.id(),
                        line.sku(),
                        line.categories(),
                        line.quantity(),
                        line.deliveredOn(),
                        line.reason(),
                        true))
            .toList());
  }

  private static Request with(Request request, List<Line> lines) {
    return new Request(request.on(), request.country(), request.consumer(), lines);
  }
}
