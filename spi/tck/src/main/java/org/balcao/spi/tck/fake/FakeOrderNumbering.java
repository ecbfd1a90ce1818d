package org.balcao.spi.tck.fake;

import org.balcao.spi.policy.OrderNumbering;

/** Writes the year before the sequence. */
final class FakeOrderNumbering extends FakePolicy implements OrderNumbering {

  FakeOrderNumbering(FakeDesk desk) {
    super(desk);
  }

  @Override
  public String number(Request request) {
    return request.date().getYear() + "-" + request.sequence();
  }
}
