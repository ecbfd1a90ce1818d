package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.OrderNumbering;
import org.balcao.spi.policy.OrderNumberingProvider;

/** Makes policies that write the year before the sequence. */
public final class FakeOrderNumberingProvider extends FakeProvider<OrderNumbering>
    implements OrderNumberingProvider {

  /** With a world of its own. */
  public FakeOrderNumberingProvider() {
    super("Fake order numbering");
  }

  @Override
  protected OrderNumbering make(FakeDesk desk) {
    return new FakeOrderNumbering(desk);
  }
}
