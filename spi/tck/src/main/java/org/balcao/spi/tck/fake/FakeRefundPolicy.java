package org.balcao.spi.tck.fake;

import java.util.HashMap;
import java.util.Map;
import org.balcao.spi.Money;
import org.balcao.spi.policy.RefundPolicy;

/** Pays back what was paid, and the transport where the whole order is withdrawn from. */
final class FakeRefundPolicy extends FakePolicy implements RefundPolicy {

  FakeRefundPolicy(FakeDesk desk) {
    super(desk);
  }

  @Override
  public Refund refund(Request request) {
    Map<String, Money> goods = new HashMap<>();
    request.lines().forEach(line -> goods.put(line.id(), line.paid()));
    Money none = Money.zero(request.shippingPaid().currency());
    boolean all = request.wholeOrder() && request.withdrawal();
    return new Refund(
        goods,
        all ? request.shippingPaid() : none,
        none,
        Method.AS_PAID,
        false,
        all ? "the whole order is withdrawn from" : "goods came back");
  }
}
