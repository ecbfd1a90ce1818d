package org.balcao.spi.tck.fake;

import java.util.Map;
import java.util.Set;
import org.balcao.spi.hook.Contributor;
import org.balcao.spi.hook.HookPoints;
import org.balcao.spi.hook.OrderFacts;
import org.balcao.spi.hook.Situation;

/** Adds how many pieces an order has. */
final class FakeContributor extends FakePolicy implements Contributor {

  FakeContributor(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Set<String> points() {
    return Set.of(HookPoints.CHECKOUT_PAYMENT);
  }

  @Override
  public Map<String, String> contribute(Situation situation) {
    int pieces = situation.order().lines().stream().mapToInt(OrderFacts.Line::quantity).sum();
    return Map.of("pieces", String.valueOf(pieces));
  }
}
