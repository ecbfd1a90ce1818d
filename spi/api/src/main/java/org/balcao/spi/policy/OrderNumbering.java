package org.balcao.spi.policy;

import java.time.LocalDate;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Policy;

/**
 * Makes the number of an order, which people read, type and say on the telephone.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that it has 1 to 40 characters of {@code A-Z a-z 0-9 - _ /}, and that no other order has
 * it; different sequence values must give different numbers.
 *
 * <p>Configured as {@code balcao.order-numbering.<name>.type}. Planned: {@code sequence}. Prove
 * yours with {@code OrderNumberingContract}.
 */
@ExtensionPoint(
    kind = "order-numbering",
    side = ExtensionPoint.Side.POLICY,
    provider = OrderNumberingProvider.class,
    planned = "sequence",
    without = "Orders are numbered from 1 on.")
public interface OrderNumbering extends Policy {

  /** The number. */
  String number(Request request);

  /**
   * What a number may be made of.
   *
   * @param sequence grows by one or more with every order of the store; never the same twice
   * @param date of the order in the store's zone
   * @param channel the sales channel, such as {@code web}
   * @param country where the goods go, ISO 3166-1 alpha-2
   */
  record Request(long sequence, LocalDate date, String channel, String country) {}
}
