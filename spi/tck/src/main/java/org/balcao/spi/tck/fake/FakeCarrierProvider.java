package org.balcao.spi.tck.fake;

import org.balcao.spi.shipping.Carrier;
import org.balcao.spi.shipping.CarrierProvider;

/**
 * Makes carriers in memory, with two services: {@code standard} and {@code express}. Countries that
 * the setting {@code countries} does not list are not served.
 */
public final class FakeCarrierProvider extends FakeProvider<Carrier> implements CarrierProvider {

  private final FakeShipments shipments = new FakeShipments();

  /** With a world of its own. */
  public FakeCarrierProvider() {
    super("Fake carrier");
  }

  @Override
  protected Carrier make(FakeDesk desk) {
    return new FakeCarrier(desk, shipments);
  }
}
