package org.balcao.backoffice.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.balcao.backoffice.inventory.ShippedQuantity;
import org.balcao.kernel.NotFoundException;
import org.balcao.kernel.persistence.Session;
import org.balcao.kernel.time.StoreClock;
import org.balcao.spi.Money;

/** The shipments of orders, as far as orders care: what left with each, and what that was worth. */
@Dependent
class ShippedTable {
  private final OrderTexts texts;
  private final StoreClock clock;

  @Inject
  ShippedTable(OrderTexts texts, StoreClock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  enum State {
    DISPATCHING,
    DISPATCHED,
    DELIVERED,
    RETURNED,
    /** Came back, and its money is on the way back too. */
    RETURN_REFUNDED
  }

  /**
   * One of them.
   *
   * @param amount all that the buyer pays for it
   * @param shipping of that, for transport
   * @param tax contained in the amount
   */
  record Shipped(
      String number,
      State state,
      List<ShippedQuantity> goods,
      Money amount,
      Money shipping,
      Money tax) {
    Shipped {
      goods = List.copyOf(goods);
    }
  }

  List<Shipped> of(Session session, OrderEntity order) {
    return session.list(
        row ->
            new Shipped(
                row.text("shipment_number"),
                row.constant("state", State.class),
                texts.goods(row.text("goods")),
                order.money(row.decimal("amount")),
                order.money(row.decimal("shipping")),
                order.money(row.decimal("tax"))),
        "select shipment_number, state, goods, amount, shipping, tax from balcao_order_shipment where"
            + " order_id = ? order by at, shipment_number",
        order.id);
  }

  Optional<Shipped> find(Session session, OrderEntity order, String number) {
    return of(session, order).stream().filter(s -> s.number().equals(number)).findFirst();
  }

  Shipped existing(Session session, OrderEntity order, String number) {
    return find(session, order, number)
        .orElseThrow(() -> new NotFoundException("shipment of order " + order.number, number));
  }

  /** It is being handed over. */
  void start(Session session, OrderEntity order, String number) {
    session.update(
        "insert into balcao_order_shipment (order_id, shipment_number, state, goods, amount,"
            + " shipping, tax, at) values (?, ?, ?, '', 0, 0, 0, ?)",
        order.id,
        number,
        State.DISPATCHING,
        clock.now());
  }

  /** It has left. */
  void left(
      Session session,
      OrderEntity order,
      String number,
      List<ShippedQuantity> goods,
      Shares shares) {
    session.update(
        "update balcao_order_shipment set state = ?, goods = ?, amount = ?, shipping = ?, tax = ?, at"
            + " = ? where order_id = ? and shipment_number = ?",
        State.DISPATCHED,
        texts.writeGoods(goods),
        shares.total().amount(),
        shares.shipping().amount(),
        shares.tax().amount(),
        clock.now(),
        order.id,
        number);
  }

  /** Whether it was in that state, and is in the other now. */
  boolean move(Session session, OrderEntity order, String number, State from, State to) {
    return session.update(
            "update balcao_order_shipment set state = ? where order_id = ? and shipment_number = ? and"
                + " state = ?",
            to,
            order.id,
            number,
            from)
        == 1;
  }
}
