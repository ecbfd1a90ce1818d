package org.balcao.spi.tck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balcao.spi.payment.PaymentGateway;
import org.balcao.spi.tck.fake.FakePaymentGatewayProvider;
import org.balcao.spi.tck.fake.FakeProvider;

/** The fake gateway keeps its contract where it takes money at once and does little else. */
class FakeSaleGatewayTest implements PaymentGatewayContract, FakeSubject<PaymentGateway> {
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
  public Set<String> facets() {
    return Set.of("refunds");
  }

  @Override
  public Map<String, String> settings() {
    return FakeSubject.settingsWith(
        "without",
        "captures, cancellations, creditTerms, instruments, settlements, disputes, representments,"
            + " webhooks, personalData");
  }
}
