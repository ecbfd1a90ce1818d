package org.balcao.plugin.verifier.local;

import org.balcao.spi.tck.CustomerDataVerifierContract;
import org.balcao.spi.verification.CustomerDataVerifierProvider;

/** The rules keep the contract; nobody stands at their other end. */
class LocalVerifierContractTest implements CustomerDataVerifierContract {

  @Override
  public CustomerDataVerifierProvider provider() {
    return new LocalVerifierProvider();
  }
}
