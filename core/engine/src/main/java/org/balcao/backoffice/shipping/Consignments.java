package org.balcao.backoffice.shipping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.backoffice.inventory.ShippedQuantity;
import org.balcao.backoffice.order.OrderLine;
import org.balcao.backoffice.order.OrderView;
import org.balcao.backoffice.order.Orders;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;
import org.balcao.spi.shipping.Bookings.BookingRequest;
import org.balcao.spi.shipping.QuoteRequest;

/** What is told to a carrier of a shipment. The same whenever it is asked for again. */
@Dependent
class Consignments {
  private final Orders orders;
  private final ShipmentRows rows;
  private final ShipFrom from;
  private final StoreClock clock;

  @Inject
  Consignments(Orders orders, ShipmentRows rows, ShipFrom from, StoreClock clock) {
    this.orders = orders;
    this.rows = rows;
    this.from = from;
    this.clock = clock;
  }

  BookingRequest of(Session session, ShipmentEntity shipment) {
    OrderView order = orders.load(session, shipment.orderId);
    List<ShippedQuantity> goods = rows.goods(session, shipment);
    QuoteRequest consignment =
        new QuoteRequest(
            from.at(shipment.location),
            order.delivery(),
            rows.parcels(session, shipment.id),
            value(order.lines(), order.pricesIncludeTax(), order.total().currency(), goods),
            shipment.createdAt.atZone(clock.zone()).toLocalDate());
    return new BookingRequest(
        shipment.number, shipment.orderNumber, consignment, shipment.service, quoted(order, goods));
  }

  /** Without tax and transport, each line in proportion to the quantity that is in it. */
  static Money value(
      List<OrderLine> ordered,
      boolean taxIncluded,
      Currency currency,
      List<ShippedQuantity> goods) {
    Map<String, OrderLine> lines = new HashMap<>();
    ordered.forEach(line -> lines.put(line.lineId(), line));
    Money sum = Money.zero(currency);
    for (ShippedQuantity part : goods) {
      OrderLine line = lines.get(part.lineId());
      if (line != null) {
        Money net = taxIncluded ? line.total().minus(tax(line)) : line.total();
        sum = sum.plus(share(net, part.quantity(), line.quantity()));
      }
    }
    return sum;
  }

  private static Money tax(OrderLine line) {
    return Money.sum(line.total().currency(), line.taxes().stream().map(t -> t.amount()).toList());
  }

  private static Money share(Money net, int part, int whole) {
    BigDecimal amount =
        net.amount()
            .multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(whole), net.amount().scale(), RoundingMode.HALF_EVEN);
    return new Money(amount, net.currency());
  }

  /** A quote was given for the order as a whole only. */
  private static Optional<Money> quoted(OrderView order, List<ShippedQuantity> goods) {
    Map<String, Integer> shipped = new HashMap<>();
    goods.forEach(part -> shipped.merge(part.lineId(), part.quantity(), Integer::sum));
    boolean whole =
        order.lines().stream()
            .allMatch(line -> shipped.getOrDefault(line.lineId(), 0) == line.quantity());
    return whole && order.shipping().isPositive()
        ? Optional.of(order.shipping())
        : Optional.empty();
  }
}
