package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.balcao.spi.policy.PricePolicy;
import org.balcao.spi.policy.PricePolicy.Line;
import org.balcao.spi.policy.PricePolicy.Price;
import org.balcao.spi.policy.PricePolicy.Request;
import org.junit.jupiter.api.Test;

/** What every {@link PricePolicy} keeps. */
public interface PricePolicyContract extends GeneratedChecks<PricePolicy, Request, List<Price>> {

  @Override
  default Class<PricePolicy> extensionPoint() {
    return PricePolicy.class;
  }

  @Override
  default List<Price> ask(PricePolicy policy, Request input) {
    return policy.prices(input);
  }

  @Override
  default List<Request> inputs() {
    return PricePolicyCases.ALL;
  }

  /** Each line has one price, in the order asked. */
  @Test
  default void everyLineHasAPrice() {
    Inputs.each(
        this,
        (policy, input) ->
            assertEquals(
                input.lines().stream().map(Line::id).toList(),
                ask(policy, input).stream().map(Price::lineId).toList(),
                "lines that have a price"));
  }

  /** Prices are in the currency asked. */
  @Test
  default void pricesAreInTheCurrencyAsked() {
    Inputs.each(
        this,
        (policy, input) ->
            ask(policy, input)
                .forEach(
                    price ->
                        assertEquals(
                            input.currency(), price.unit().currency(), "currency of a price")));
  }

  /** A price does not depend on where its line stands. */
  @Test
  default void pricesDoNotDependOnTheOrderOfLines() {
    Inputs.each(
        this,
        (policy, input) ->
            Inputs.assertAgree(
                Inputs.by(Price::lineId, ask(policy, input)),
                Inputs.by(Price::lineId, ask(policy, PricePolicyCases.turned(input))),
                "the price, lines turned round,"));
  }
}
