package org.balcao.spi.tck.fake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.balcao.spi.policy.ReorderPolicy;

/** Buys what is sold in twice the time that it takes to arrive. */
final class FakeReorderPolicy extends FakePolicy implements ReorderPolicy {

  FakeReorderPolicy(FakeDesk desk) {
    super(desk);
  }

  @Override
  public List<Proposal> propose(List<Item> items) {
    List<Proposal> proposals = new ArrayList<>();
    for (Item item : items) {
      int there = item.onHand() - item.reserved() + item.onOrder();
      int needed =
          item.dailyDemand()
              .multiply(BigDecimal.valueOf(2L * item.leadTimeDays()))
              .setScale(0, RoundingMode.CEILING)
              .intValueExact();
      if (there < needed) {
        int wanted = Math.max(needed - there, item.minimum());
        int packs = (wanted + item.pack() - 1) / item.pack();
        proposals.add(
            new Proposal(item.sku(), packs * item.pack(), there + " are there of " + needed));
      }
    }
    return List.copyOf(proposals);
  }
}
