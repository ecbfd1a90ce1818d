package org.balcao.plugin.analysis.unusual;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.policy.OrderAnalysis;

/** Looks at an order with each of its routines. */
final class UnusualOrders implements OrderAnalysis {
  private final List<Routine> routines;

  UnusualOrders(List<Routine> routines) {
    this.routines = List.copyOf(routines);
  }

  @Override
  public List<Finding> analyse(Facts facts) {
    return routines.stream().map(routine -> routine.look(facts)).flatMap(Optional::stream).toList();
  }
}
