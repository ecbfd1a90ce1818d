package org.balcao.plugin.fraud.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudCase.Buyer;
import org.balcao.spi.fraud.FraudProviderFactory;
import org.balcao.spi.tck.FraudProviderContract;

/** The rules keep the contract; nobody stands at their other end. */
class RulesContractTest implements FraudProviderContract {

  @Override
  public FraudProviderFactory provider() {
    return new RulesFraudProviderFactory();
  }

  /** Lists of people are secret settings. */
  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    for (String kind : new String[] {"blocked", "trusted"}) {
      settings.put(kind + "-emails", kind + ".person@example.net");
      settings.put(kind + "-ips", kind.equals("blocked") ? "198.51.100.23" : "198.51.100.77");
      settings.put(kind + "-tax-ids", kind.equals("blocked") ? "11144477735" : "39053344705");
      settings.put(kind + "-phones", kind.equals("blocked") ? "+551155500100" : "+551155500101");
      settings.put(
          kind + "-postal-codes", kind.equals("blocked") ? "BR 99990-000" : "BR 99990-001");
      settings.put(kind + "-customers", kind + "-customer-4711");
      settings.put(kind + "-devices", kind + "-device-4711");
      settings.put(kind + "-tokens", kind + "-instrument-4711");
    }
    return settings;
  }

  @Override
  public Optional<FraudCase> suspicious(FraudCase c) {
    Buyer buyer =
        new Buyer(
            Optional.empty(),
            c.buyer().name(),
            "blocked.person@example.net",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return Optional.of(
        new FraudCase(
            c.point(),
            c.orderNumber(),
            c.placedAt(),
            c.total(),
            buyer,
            c.billing(),
            c.delivery(),
            c.items(),
            c.payment(),
            c.paymentToken(),
            c.origin(),
            c.history()));
  }
}
