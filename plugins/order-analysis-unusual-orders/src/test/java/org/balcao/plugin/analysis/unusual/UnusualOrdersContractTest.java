package org.balcao.plugin.analysis.unusual;

import org.balcao.spi.policy.OrderAnalysisProvider;
import org.balcao.spi.tck.OrderAnalysisContract;

/** The routines keep the contract. */
class UnusualOrdersContractTest implements OrderAnalysisContract {
  @Override
  public OrderAnalysisProvider provider() {
    return new UnusualOrdersProvider();
  }
}
