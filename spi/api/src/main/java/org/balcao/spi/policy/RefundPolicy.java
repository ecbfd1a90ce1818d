package org.balcao.spi.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Money;
import org.balcao.spi.Policy;

/**
 * Says how much is paid back for returned goods, how, and when.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that no amount is negative, that goods and transport are refunded at most as they were
 * paid, that fees are at most what is refunded, and that all is in the order's currency.
 *
 * <p>Configured as {@code balcao.refund-policy.<name>.type}. Planned: {@code as-paid}. Prove yours
 * with {@code RefundPolicyContract}.
 */
@ExtensionPoint(
    kind = "refund-policy",
    side = ExtensionPoint.Side.POLICY,
    provider = RefundPolicyProvider.class,
    planned = "as-paid",
    without = "What was paid for the goods is paid back the way it came.")
public interface RefundPolicy extends Policy {

  /** What is paid back. */
  Refund refund(Request request);

  /**
   * What came back.
   *
   * @param lines one or more
   * @param shippingPaid what the buyer paid for transport and was not refunded yet
   * @param wholeOrder whether nothing of the order stays with the buyer
   * @param withdrawal whether the buyer uses a right of withdrawal that the law gives
   */
  record Request(List<Line> lines, Money shippingPaid, boolean wholeOrder, boolean withdrawal) {
    /** Copies the list. */
    public Request {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line.
   *
   * @param id within the request
   * @param paid what the buyer paid for these pieces, tax included, and was not refunded yet
   * @param grade in which condition they came, such as {@code A}; absent before the inspection
   * @param reason in the store's words, such as {@code DAMAGED}
   */
  record Line(
      String id, String sku, int quantity, Money paid, Optional<String> grade, String reason) {}

  /**
   * What is paid back.
   *
   * @param goods by line id; a line that is not named is not refunded
   * @param shipping of the transport, not negative
   * @param fee kept of it, such as for restocking; not negative
   * @param method how
   * @param beforeReceipt whether it is paid before the goods are here
   * @param reason for the buyer
   */
  record Refund(
      Map<String, Money> goods,
      Money shipping,
      Money fee,
      Method method,
      boolean beforeReceipt,
      String reason) {
    /** Copies the map. */
    public Refund {
      goods = Map.copyOf(goods);
    }
  }

  /** How money is given back. */
  enum Method {
    /** The way it came. */
    AS_PAID,
    /** As credit in the store. */
    STORE_CREDIT
  }
}
