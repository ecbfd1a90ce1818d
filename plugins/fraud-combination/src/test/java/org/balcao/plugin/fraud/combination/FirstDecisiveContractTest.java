package org.balcao.plugin.fraud.combination;

import java.util.Map;
import org.balcao.spi.policy.FraudCombinationProvider;
import org.balcao.spi.tck.FraudCombinationContract;

/** The combination keeps the contract. */
class FirstDecisiveContractTest implements FraudCombinationContract {
  @Override
  public FraudCombinationProvider provider() {
    return new FirstDecisiveProvider();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("precedence", "p2, p0");
  }
}
