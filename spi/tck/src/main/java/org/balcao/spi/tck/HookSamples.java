package org.balcao.spi.tck;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balcao.spi.Money;
import org.balcao.spi.hook.Happening;
import org.balcao.spi.hook.HookPoints;
import org.balcao.spi.hook.OrderFacts;
import org.balcao.spi.hook.Situation;

/** What hooks are asked about. */
final class HookSamples {
  static final Set<String> VALIDATED = Set.of(HookPoints.CHECKOUT_PLACE, HookPoints.ORDER_CANCEL);
  static final Set<String> CONTRIBUTED = Set.of(HookPoints.CHECKOUT_PAYMENT);
  static final Set<String> STEPS =
      Set.of(HookPoints.ORDER_SCREENED, HookPoints.ORDER_PAID, HookPoints.ORDER_DELIVERED);

  private static final Instant NOW = Instant.parse("2051-03-01T12:00:00Z");

  private HookSamples() {}

  static OrderFacts order(String id, int quantity) {
    return order(
        Optional.of(id),
        "PLACED",
        List.of(new OrderFacts.Line("CUP", "Cup", quantity, Money.of("19.90", "BRL"))));
  }

  private static OrderFacts order(Optional<String> id, String state, List<OrderFacts.Line> lines) {
    return new OrderFacts(
        id,
        id.map(known -> "N-" + known),
        state,
        Optional.of(Person.CUSTOMER_ID),
        Person.EMAIL,
        Locale.forLanguageTag("pt-BR"),
        Person.address(),
        Person.elsewhere(),
        lines,
        lines.stream()
            .map(line -> line.unitPrice().times(line.quantity()))
            .reduce(Money::plus)
            .orElseThrow(),
        "card",
        "van",
        "standard");
  }

  /** One in a state that no plugin knows. */
  static OrderFacts strangeOrder(String id) {
    return order(
        Optional.of(id),
        Samples.UNKNOWN_ATTRIBUTE,
        List.of(new OrderFacts.Line("CUP", "Cup", 1, Money.of("19.90", "BRL"))));
  }

  static OrderFacts thrownOrder(Dice dice) {
    return order(
        dice.oneIn(2) ? Optional.empty() : Optional.of("o-" + dice.below(10_000)),
        dice.of(List.of("NEW", "PLACED", "CONFIRMED", "CONTRACT_UNKNOWN")),
        dice.list(
            1,
            5,
            i ->
                new OrderFacts.Line(
                    "SKU-" + dice.below(9),
                    "Thing",
                    dice.oneIn(4) ? dice.between(1, 9_000) : dice.between(1, 9),
                    Money.of("19.90", "BRL"))));
  }

  /**
   * At the points where a hook stands, of those that there are; a big order first, to which there
   * may be an objection.
   */
  static List<Situation> situations(Set<String> known, Set<String> wanted) {
    boolean nowhere = Collections.disjoint(known, wanted);
    List<String> points =
        known.stream().filter(point -> nowhere || wanted.contains(point)).sorted().toList();
    return Stream.concat(
            points.stream().map(point -> situation(point, 5000)),
            Dice.inputs(
                situation(points.get(0), 2),
                dice ->
                    new Situation(dice.of(points), dice.moment(), dice.oneIn(3), thrownOrder(dice)))
                .stream())
        .toList();
  }

  private static Situation situation(String point, int quantity) {
    return new Situation(point, NOW, false, order("order-1", quantity));
  }

  static Happening happening(String id, String event) {
    return new Happening(
        id,
        event,
        "order:" + id,
        1,
        NOW,
        "{\"number\":\"N-" + id + "\",\"email\":\"" + Person.EMAIL + "\"}");
  }

  /** One about a thing, and with a field, that no plugin knows. */
  static Happening strangeHappening(String id, String event) {
    return new Happening(
        id,
        event,
        Samples.UNKNOWN_ATTRIBUTE,
        1,
        NOW,
        "{\"" + Samples.UNKNOWN_ATTRIBUTE + "\":[{}]}");
  }
}
