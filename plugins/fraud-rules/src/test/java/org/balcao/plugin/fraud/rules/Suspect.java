package org.balcao.plugin.fraud.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balcao.spi.Address;
import org.balcao.spi.Money;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudCase.Buyer;
import org.balcao.spi.fraud.FraudCase.Item;
import org.balcao.spi.fraud.FraudCase.Origin;
import org.balcao.spi.fraud.FraudCase.PastOrder;
import org.balcao.spi.fraud.FraudCase.PastOrder.Shared;
import org.balcao.spi.fraud.FraudCase.PastOrder.State;
import org.balcao.spi.fraud.ScreeningPoint;

/** Builds cases: an ordinary order, of which a test changes what matters to it. */
final class Suspect {
  static final Instant PLACED = Instant.parse("2026-03-10T12:00:00Z");

  ScreeningPoint point = ScreeningPoint.PRE_AUTHORIZATION;
  Money total = Money.of("80.00", "EUR");
  String name = "Ana Lima";
  String email = "ana@example.org";
  Optional<String> taxId = Optional.empty();
  Optional<Instant> registeredAt = Optional.empty();
  String billing = "BR";
  String delivery = "BR";
  Optional<String> customer = Optional.of("c-1");
  Optional<String> phone = Optional.empty();
  Optional<String> token = Optional.empty();
  Optional<String> device = Optional.empty();
  String postalCode = "50010-000";
  Optional<String> ip = Optional.empty();
  final List<Item> items = new ArrayList<>();
  final List<PastOrder> history = new ArrayList<>();

  Suspect item(String sku, int quantity) {
    items.add(new Item(sku, sku, quantity, Money.of("1.00", "EUR")));
    return this;
  }

  Suspect past(State state, Duration ago, Shared... shares) {
    return past(state, ago, name, Money.of("80.00", "EUR"), shares);
  }

  Suspect past(State state, Duration ago, String buyer, Money paid, Shared... shares) {
    history.add(
        new PastOrder(
            "past-" + history.size(), PLACED.minus(ago), paid, buyer, state, List.of(shares)));
    return this;
  }

  /** {@code count} orders of that kind. */
  Suspect pasts(int count, State state, Duration ago, Shared... shares) {
    for (int i = 0; i < count; i++) {
      past(state, ago, shares);
    }
    return this;
  }

  FraudCase build() {
    return build(history);
  }

  FraudCase build(List<PastOrder> earlier) {
    return new FraudCase(
        point,
        "1001",
        PLACED,
        total,
        new Buyer(customer, name, email, phone, taxId, registeredAt),
        Address.of(name, "Rua A, 1", "Recife", null, "50010-000", billing),
        Address.of(name, "Rua A, 1", "Recife", null, postalCode, delivery),
        items,
        "card",
        token,
        new Origin(ip, device, Optional.of("web")),
        earlier);
  }
}
