package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.fraud.FraudCase;
import org.balcao.spi.fraud.FraudProvider;
import org.balcao.spi.tck.fake.FakeFraudProviderFactory;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake fraud provider keeps its contract. */
class FakeFraudProviderTest implements FraudProviderContract, FakeSubject<FraudProvider> {
  private final FakeFraudProviderFactory fake = new FakeFraudProviderFactory();

  @Override
  public FakeProvider<FraudProvider> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return FraudBreakages.all();
  }

  @Override
  public Optional<FraudCase> suspicious(FraudCase usual) {
    return Optional.of(paidBy(FakeFraudProviderFactory.DECLINED, usual));
  }

  @Override
  public Optional<FraudCase> reviewedByPeople(FraudCase usual) {
    return Optional.of(paidBy(FakeFraudProviderFactory.REVIEWED, usual));
  }

  private static FraudCase paidBy(String payment, FraudCase c) {
    return new FraudCase(
        c.point(),
        c.orderNumber(),
        c.placedAt(),
        c.total(),
        c.buyer(),
        c.billing(),
        c.delivery(),
        c.items(),
        payment,
        c.paymentToken(),
        c.origin(),
        c.history());
  }
}
