package org.balcao.plugin.fraud.combination;

import java.util.Map;
import org.balcao.spi.policy.FraudCombinationProvider;
import org.balcao.spi.tck.FraudCombinationContract;

/** The combination keeps the contract. */
class WeightedContractTest implements FraudCombinationContract {
  @Override
  public FraudCombinationProvider provider() {
    return new WeightedProvider();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("weights", "p0:0.5, p1:3");
  }
}
