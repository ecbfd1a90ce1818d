package org.balcao.spi.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balcao.spi.tck.fake.FakeCustomerDataVerifierProvider;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.verification.CustomerDataVerifier;

/** The fake verifier keeps its contract. */
class FakeCustomerDataVerifierTest
    implements CustomerDataVerifierContract, FakeSubject<CustomerDataVerifier> {
  private final FakeCustomerDataVerifierProvider fake = new FakeCustomerDataVerifierProvider();

  @Override
  public FakeProvider<CustomerDataVerifier> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return VerifierBreakages.all();
  }

  @Override
  public Map<String, String> settings() {
    return FakeSubject.settingsWith("countries", "BR");
  }

  @Override
  public Optional<String> unsupportedCountry() {
    return Optional.of("AQ");
  }
}
