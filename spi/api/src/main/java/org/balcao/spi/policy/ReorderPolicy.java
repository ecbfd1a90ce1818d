package org.balcao.spi.policy;

import java.math.BigDecimal;
import java.util.List;
import org.balcao.spi.ExtensionPoint;
import org.balcao.spi.Policy;

/**
 * Says what is to be bought again, and how much of it.
 *
 * <p>Pure, as every {@link org.balcao.spi.Policy}; called from many threads at once. The kernel
 * checks that quantities are multiples of the pack and at least the supplier's minimum, and that
 * each SKU is one that was asked about, once.
 *
 * <p>Configured as {@code balcao.reorder-policy.<name>.type}. Planned: {@code order-point}. Prove
 * yours with {@code ReorderPolicyContract}.
 */
@ExtensionPoint(
    kind = "reorder-policy",
    side = ExtensionPoint.Side.POLICY,
    provider = ReorderPolicyProvider.class,
    planned = "order-point",
    without = "Nothing is reordered by itself.")
public interface ReorderPolicy extends Policy {

  /** What to buy; SKUs that are not named are not bought. */
  List<Proposal> propose(List<Item> items);

  /**
   * What is known of one SKU.
   *
   * @param onHand what is there, not negative
   * @param reserved what of it is promised
   * @param onOrder what is bought and has not arrived
   * @param dailyDemand mean pieces sold a day
   * @param demandDeviation standard deviation of the pieces sold a day
   * @param leadTimeDays from order to arrival
   * @param minimum the least that the supplier sells, from 1
   * @param pack what it comes in, from 1
   * @param serviceLevel wanted probability of having it, from 0 to 1
   */
  record Item(
      String sku,
      int onHand,
      int reserved,
      int onOrder,
      BigDecimal dailyDemand,
      BigDecimal demandDeviation,
      int leadTimeDays,
      int minimum,
      int pack,
      BigDecimal serviceLevel) {}

  /**
   * What to buy of one SKU.
   *
   * @param quantity a multiple of the pack, at least the minimum
   * @param reason for the buyer of the store: the figures that led to it
   */
  record Proposal(String sku, int quantity, String reason) {
    /** Refuses a quantity below 1. */
    public Proposal {
      if (quantity < 1) {
        throw new IllegalArgumentException("what is bought is 1 or more");
      }
    }
  }
}
