package org.balcao.spi.tck.fake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.balcao.spi.policy.PricePolicy;

/** Takes a tenth off ten pieces or more. */
final class FakePricePolicy extends FakePolicy implements PricePolicy {

  FakePricePolicy(FakeDesk desk) {
    super(desk);
  }

  @Override
  public List<Price> prices(Request request) {
    return request.lines().stream()
        .map(
            line ->
                line.quantity() < 10
                    ? new Price(line.id(), line.list(), "list price")
                    : new Price(
                        line.id(),
                        line.list().times(new BigDecimal("0.9"), RoundingMode.HALF_UP),
                        "ten or more"))
        .toList();
  }
}
