package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.backoffice.catalog.Catalog;
import org.balcao.backoffice.catalog.Variant;
import org.balcao.backoffice.fiscal.Sale;
import org.balcao.kernel.security.Actor;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Address;
import org.balcao.spi.Money;

/** Orders as sales that can be taxed. Not inside a unit of work. */
@Dependent
class OrderSales {
  private static final Actor SYSTEM = Actor.system("order");

  private final Catalog catalog;
  private final StoreClock clock;

  @Inject
  OrderSales(Catalog catalog, StoreClock clock) {
    this.catalog = catalog;
    this.clock = clock;
  }

  /** The sale of these lines of an order, taxed as on the day on which it was placed. */
  Sale of(RecordedOrder recorded, List<OrderLine> lines, Address delivery, Money shipping) {
    OrderView order = recorded.order();
    Map<String, Variant> variants =
        catalog.variants(SYSTEM, lines.stream().map(OrderLine::sku).toList());
    return new Sale(
        delivery,
        order.placedAt().atZone(clock.zone()).toLocalDate(),
        order.pricesIncludeTax(),
        recorded.buyerTaxId(),
        lines.stream()
            .map(
                line ->
                    Sale.Item.of(
                        line.lineId(), Optional.ofNullable(variants.get(line.sku())), line.total()))
            .toList(),
        shipping);
  }
}
