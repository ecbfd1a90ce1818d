package org.balcao.spi.tck.fake;

import org.balcao.spi.verification.CustomerDataVerifier;
import org.balcao.spi.verification.CustomerDataVerifierProvider;

/**
 * Makes verifiers in memory, which know nobody and judge by form alone. Each check costs a cent.
 */
public final class FakeCustomerDataVerifierProvider extends FakeProvider<CustomerDataVerifier>
    implements CustomerDataVerifierProvider {

  /** With a world of its own. */
  public FakeCustomerDataVerifierProvider() {
    super("Fake verifier");
  }

  @Override
  protected CustomerDataVerifier make(FakeDesk desk) {
    return new FakeCustomerDataVerifier(desk);
  }
}
