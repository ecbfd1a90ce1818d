package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.balcao.spi.policy.PricePolicy;
import org.junit.jupiter.api.Test;

/** What every {@link PricePolicy} keeps: it is pure, and its answer makes sense. */
public interface PricePolicyContract extends PolicyContract<PricePolicy> {

  @Override
  default Class<PricePolicy> extensionPoint() {
    return PricePolicy.class;
  }

  @Override
  default List<Rule<PricePolicy, ?, ?>> rules() {
    return List.of(Rule.of("prices", PricePolicy::prices, bench -> PricePolicyCases.sample()));
  }

  /** Each line has one price, in order, in the currency asked. */
  @Test
  default void everyLineHasAPrice() {
    try (Bench<PricePolicy> bench = new Bench<>(this)) {
      for (PricePolicy.Request input : PricePolicyCases.all()) {
        List<PricePolicy.Price> answer = bench.plugin().prices(input);
        assertEquals(
            input.lines().stream().map(PricePolicy.Line::id).toList(),
            answer.stream().map(PricePolicy.Price::lineId).toList(),
            "lines that have a price");
        answer.forEach(
            price -> assertEquals(input.currency(), price.unit().currency(), "a price's currency"));
      }
    }
  }
}
