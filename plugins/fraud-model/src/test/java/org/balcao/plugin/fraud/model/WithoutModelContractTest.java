package org.balcao.plugin.fraud.model;

import java.util.Map;
import org.balcao.spi.fraud.FraudProviderFactory;
import org.balcao.spi.tck.FraudProviderContract;

/** The contract is kept as well while nobody has trained a model yet. */
class WithoutModelContractTest implements FraudProviderContract {

  @Override
  public FraudProviderFactory provider() {
    return new ModelFraudProviderFactory();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("model", "nowhere/model.bin");
  }
}
