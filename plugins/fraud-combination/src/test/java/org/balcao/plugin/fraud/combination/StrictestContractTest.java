package org.balcao.plugin.fraud.combination;

import java.util.Map;
import org.balcao.spi.policy.FraudCombinationProvider;
import org.balcao.spi.tck.FraudCombinationContract;

/** The combination keeps the contract. */
class StrictestContractTest implements FraudCombinationContract {
  @Override
  public FraudCombinationProvider provider() {
    return new StrictestProvider();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("least-approvals", "1");
  }
}
