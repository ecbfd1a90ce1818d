package org.balcao.spi.tck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.tck.fake.FakePaymentGatewayProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake gateway keeps its contract. */
class FakePaymentGatewayTest implements PaymentGatewayContract, FakeSubject<PaymentGateway> {
  private final FakePaymentGatewayProvider fake = new FakePaymentGatewayProvider();

  @Override
  public FakeProvider<PaymentGateway> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return PaymentBreakages.all();
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(FakeProvider.SETTINGS);
    settings.put("currencies", "JPY, BRL, KWD");
    settings.put("countries", "BR");
    return settings;
  }

  @Override
  public Optional<String> tokenThatIsDeclined() {
    return Optional.of(FakePaymentGatewayProvider.DECLINED);
  }

  @Override
  public Optional<String> tokenThatMakesTheBuyerAct() {
    return Optional.of(FakePaymentGatewayProvider.WAITING);
  }

  @Override
  public Optional<String> unsupportedCurrency() {
    return Optional.of("CHF");
  }

  @Override
  public Optional<String> unsupportedCountry() {
    return Optional.of("AQ");
  }
}
