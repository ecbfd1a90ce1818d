package org.balcao.spi.tck;

import java.util.List;
import java.util.Optional;
import org.balcao.spi.ProviderRef;
import org.balcao.spi.tck.fake.FakeProvider;
import org.balcao.spi.tck.fake.FakeTelesalesDialerProvider;
import org.balcao.spi.telesales.TelesalesDialer;

/** The fake dialer keeps its contract. */
class FakeTelesalesDialerTest implements TelesalesDialerContract, FakeSubject<TelesalesDialer> {
  private final FakeTelesalesDialerProvider fake = new FakeTelesalesDialerProvider();

  @Override
  public FakeProvider<TelesalesDialer> fake() {
    return fake;
  }

  @Override
  public List<Breakage> breakages() {
    return DialerBreakages.all();
  }

  @Override
  public String campaign() {
    return FakeTelesalesDialerProvider.CAMPAIGN;
  }

  @Override
  public Optional<ProviderRef> recording() {
    return Optional.of(FakeTelesalesDialerProvider.RECORDING);
  }
}
