package org.balcao.plugin.fraud.model;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudProviderFactory;
import org.balcao.spi.tck.FraudProviderContract;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A trained model keeps the contract; nobody stands at its other end. */
class ModelContractTest implements FraudProviderContract {
  @TempDir static Path folder;

  @BeforeAll
  static void train() {
    Cases.train(folder, folder.resolve("model.bin"));
  }

  @Override
  public FraudProviderFactory provider() {
    return new ModelFraudProviderFactory();
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("model", folder.resolve("model.bin").toString());
  }

  @Override
  public Optional<FraudCase> suspicious(FraudCase usual) {
    return Optional.of(Cases.fraud(new Random(1), 70_000));
  }
}
