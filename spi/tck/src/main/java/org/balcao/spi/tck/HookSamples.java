package org.balcao.spi.tck;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    return new OrderFacts(
        Optional.of(id),
        Optional.of("N-" + id),
        "PLACED",
        Optional.of(Person.CUSTOMER_ID),
        Person.EMAIL,
        Locale.forLanguageTag("pt-BR"),
        Person.address(),
        Person.elsewhere(),
        List.of(new OrderFacts.Line("CUP", "Cup", quantity, Money.of("19.90", "BRL"))),
        Money.of("19.90", "BRL").times(quantity),
        "card",
        "van",
        "standard");
  }

  static Situation situation(String point, int quantity) {
    return new Situation(point, NOW, false, order("order-1", quantity));
  }

  static Happening happening(String id, String event) {
    return new Happening(
        id,
        event,
        "order:" + id,
        1,
        NOW,
        "{\"number\":\"N-" + id + "\",\"email\":\"" + Person.EMAIL + "\",\"later\":true}");
  }
}
