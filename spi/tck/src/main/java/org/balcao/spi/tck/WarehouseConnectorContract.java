package org.balcao.spi.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.balcao.spi.Outcome;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.warehouse.FulfilmentCancellations;
import org.balcao.spi.warehouse.FulfilmentOrder;
import org.balcao.spi.warehouse.StockCount;
import org.balcao.spi.warehouse.WarehouseChange;
import org.balcao.spi.warehouse.WarehouseConnector;
import org.junit.jupiter.api.Test;

/** What a {@link WarehouseConnector} keeps. */
public interface WarehouseConnectorContract extends GoodsContract<WarehouseConnector> {

  /** The store's code of a place that the warehouse knows; of the author. */
  default String location() {
    return "main";
  }

  /** The store's code of an article that the warehouse knows; of the author. */
  default String sku() {
    return "MUG-BLUE";
  }

  /** How sample fulfilments go; of the author. */
  default FulfilmentOrder.Delivery delivery() {
    return new FulfilmentOrder.Delivery("carrier", "standard", List.of());
  }

  @Override
  default Class<WarehouseConnector> extensionPoint() {
    return WarehouseConnector.class;
  }

  @Override
  default List<Operation<WarehouseConnector, ?, ?, ?>> operations() {
    return new WarehouseOperations(this).all();
  }

  @Override
  default List<News<WarehouseConnector, ?>> feeds() {
    return List.of(
        new News<>("changes", WarehouseConnector::changes, WarehouseChange::key),
        new News<>("stock", WarehouseConnector::stock, StockCount::key));
  }

  /** The warehouse gives its own number, which people ask for. */
  @Test
  default void aReleaseHasANumber() {
    try (Bench<WarehouseConnector> bench = new Bench<>(this)) {
      Outcome<WarehouseConnector.Released> answer =
          bench.plugin().release(new WarehouseOperations(this).order(bench), bench.call());
      Answers.accepted("release", answer);
      assumeTrue(answer instanceof Outcome.Done, "it takes its time");
      assertFalse(bench.done(answer).number().isBlank(), "the warehouse's number");
    }
  }

  /** An article that the warehouse does not know is refused, and nothing of the rest is sent. */
  @Test
  default void anUnknownArticleIsRefused() {
    assumeTrue(unknownSku().isPresent(), "no article is unknown");
    try (Bench<WarehouseConnector> bench = new Bench<>(this)) {
      Tally tally = new Tally(bench);
      Outcome<?> answer =
          bench
              .plugin()
              .release(
                  new WarehouseOperations(this)
                      .order(bench, deliverTo(), unknownSku().orElseThrow()),
                  bench.call());
      tally.assertRefused("an order of an unknown article", answer);
    }
  }

  /** What the warehouse never had cannot be called off. */
  @Test
  default void anUnknownFulfilmentCannotBeCancelled() {
    try (Bench<WarehouseConnector> bench = Bench.with(this, "cancellations")) {
      assumeFalse(bench.counterpart().nobody(), "where nothing is kept, the store knows");
      Tally tally = new Tally(bench);
      Outcome<?> answer =
          bench
              .facet(bench.plugin().cancellations())
              .cancel(
                  new FulfilmentCancellations.CancelRequest(
                      new ProviderRef("no-such-fulfilment"), bench.unique("F-"), "never released"),
                  bench.call());
      tally.assertRefused("to call off what was never released", answer);
    }
  }
}
