package org.balcao.spi.tck.fake;

import org.balcao.spi.ProviderRef;
import org.balcao.spi.telesales.TelesalesDialer;
import org.balcao.spi.telesales.TelesalesDialerProvider;

/** Makes dialers in memory, with one campaign and one recording. */
public final class FakeTelesalesDialerProvider extends FakeProvider<TelesalesDialer>
    implements TelesalesDialerProvider {

  /** The campaign that leads can be added to. */
  public static final String CAMPAIGN = "left-carts";

  /** What can be listened to. */
  public static final ProviderRef RECORDING = new ProviderRef("fake-recording");

  /** With a world of its own. */
  public FakeTelesalesDialerProvider() {
    super("Fake dialer");
    world().teach("calls", FakeTelesalesDialer::report);
  }

  @Override
  protected TelesalesDialer make(FakeDesk desk) {
    return new FakeTelesalesDialer(desk);
  }
}
